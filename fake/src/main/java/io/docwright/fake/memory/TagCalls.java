package io.docwright.fake.memory;

import io.docwright.fake.description.DescribedMember;
import io.docwright.fake.memory.infer.Act;
import io.docwright.fake.memory.infer.Action;
import io.docwright.fake.memory.infer.Shapes;
import io.docwright.fake.memory.infer.Tagging;
import io.docwright.fake.memory.store.Resource;
import io.docwright.fake.memory.store.Store;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tags of any resource, found by its ARN, id or name. */
final class TagCalls {
    private final Shapes shapes;
    private final Store store;
    private final Errors errors;
    private final MemorySettings settings;
    private final Tagging tagging;
    private final Tags tags;
    private final Map<String, Map<String, String>> unknown;

    TagCalls(Shapes shapes, Store store, Errors errors, MemorySettings settings) {
        this.shapes = shapes;
        this.store = store;
        this.errors = errors;
        this.settings = settings;
        this.tagging = new Tagging(shapes);
        this.tags = new Tags(shapes);
        this.unknown = new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Map<String, String>> eldest) {
                return size() > settings.most();
            }
        };
    }

    Map<String, @Nullable Object> of(Act act, Map<String, ?> input) {
        Map<String, String> last = Map.of();
        for (Object identifier : identifiers(act, input)) {
            Map<String, String> known = of(act, identifier);
            change(act, input, known);
            last = known;
        }
        Map<String, @Nullable Object> output = new LinkedHashMap<>();
        for (DescribedMember member : shapes.service().output(act.operation())) {
            if (tagging.isTags(member)) {
                output.put(member.name(), tags.write(member.type(), last));
            } else if (Listing.of(shapes.service(), act.operation()).next().contains(member.name())) {
                output.put(member.name(), null);
            }
        }
        return output;
    }

    private static List<Object> identifiers(Act act, Map<String, ?> input) {
        List<Object> found = new ArrayList<>();
        for (String name : act.identifiers()) {
            Object value = input.get(name);
            if (value instanceof List<?> list) {
                found.addAll(list);
            } else if (value != null) {
                found.add(value);
            }
        }
        return found;
    }

    private Map<String, String> of(Act act, Object identifier) {
        Resource resource = store.withIdentity(identifier, false);
        if (resource != null) {
            return resource.tags();
        }
        if (settings.unknown() == MemorySettings.Unknown.REFUSE || store.withIdentity(identifier, true) != null) {
            throw errors.notFound(act.operation(), "Resource", identifier);
        }
        return unknown.computeIfAbsent(identifier.toString(), none -> new LinkedHashMap<>());
    }

    private void change(Act act, Map<String, ?> input, Map<String, String> known) {
        for (DescribedMember member : shapes.service().input(act.operation())) {
            Object value = input.get(member.name());
            if (value == null || act.identifiers().contains(member.name())) {
                continue;
            }
            if (act.action() == Action.TAG && tagging.isTags(member)) {
                known.putAll(tags.read(member.type(), value));
            } else if (act.action() == Action.UNTAG && tagging.isTags(member)) {
                known.keySet().removeAll(tags.read(member.type(), value).keySet());
            } else if (act.action() == Action.UNTAG && value instanceof List<?> keys) {
                keys.forEach(key -> known.remove(Objects.toString(key)));
            }
        }
    }
}
