package io.docwright.fake.memory;

import io.docwright.fake.description.DescribedMember;
import io.docwright.fake.description.DescribedShape;
import io.docwright.fake.memory.infer.Carriers;
import io.docwright.fake.memory.infer.Keys;
import io.docwright.fake.memory.infer.ResourceType;
import io.docwright.fake.memory.infer.Shapes;
import io.docwright.fake.memory.infer.Tagging;
import io.docwright.fake.memory.store.Resource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes what inputs say of a resource. */
final class Facts {
    private final Shapes shapes;
    private final Tagging tagging;
    private final Tags tags;

    Facts(Shapes shapes) {
        this.shapes = shapes;
        this.tagging = new Tagging(shapes);
        this.tags = new Tags(shapes);
    }

    /**
     * Remembers the members of an input.
     *
     * @param shape the name of the input's structure
     * @param except members that only tell which resource is meant
     */
    void remember(Resource resource, @Nullable String shape, Map<String, ?> input, Collection<String> except) {
        List<DescribedMember> members = shapes.members(shape);
        for (DescribedMember member : members) {
            Object value = input.get(member.name());
            DescribedShape inner = shapes.structure(member.type());
            if (inner != null
                    && value instanceof Map<?, ?> map
                    && Carriers.isNamed(member, inner, resource.type().noun())) {
                Map<String, Object> parts = new LinkedHashMap<>();
                map.forEach((key, part) -> parts.put(String.valueOf(key), part));
                remember(resource, inner.name(), parts, List.of());
            }
        }
        for (DescribedMember member : members) {
            Object value = input.get(member.name());
            if (value != null && !member.token() && !except.contains(member.name())) {
                if (tagging.isOwnTags(member)) {
                    resource.tags().clear();
                    resource.tags().putAll(tags.read(member.type(), value));
                }
                resource.value(resource.type().key(changed(member.name()), shapes.isScalar(member.type())), value);
            }
        }
        // entries of batches have members that the operation's input does not have
        for (Map.Entry<String, ?> each : input.entrySet()) {
            boolean described =
                    members.stream().anyMatch(member -> member.name().equals(each.getKey()));
            if (!described && each.getValue() != null && !except.contains(each.getKey())) {
                resource.value(resource.type().key(each.getKey()), each.getValue());
            }
        }
    }

    /** {@code newName} is the name after the change. */
    private static String changed(String member) {
        boolean isNew = member.length() > 3
                && member.toLowerCase(Locale.ROOT).startsWith("new")
                && Character.isUpperCase(member.charAt(3));
        return isNew ? member.substring(3) : member;
    }

    /**
     * Returns the identifiers that the creator chose, with those of the resources around; null if the service makes the one that
     * operations need.
     */
    @Nullable
    Map<String, Object> identity(Resource resource) {
        ResourceType type = resource.type();
        Map<String, Object> identity = new LinkedHashMap<>();
        for (String key : type.identity()) {
            Object value = resource.value(key);
            if (value == null && key.equals(Keys.SELF)) {
                value = resource.value(Keys.NAME);
            }
            if (value == null && Keys.isOwn(key)) {
                return null;
            }
            if (value instanceof String || value instanceof Long) {
                identity.put(key, value);
            }
        }
        type.parents().keySet().forEach(key -> {
            if (resource.value(key) instanceof String parent) {
                identity.putIfAbsent(key, parent);
            }
        });
        boolean own = identity.keySet().stream()
                .anyMatch(key -> Keys.isOwn(key) || !type.parents().containsKey(key));
        return own ? identity : null;
    }
}
