package io.docwright.fake.memory;

import io.docwright.fake.description.DescribedConstraints;
import io.docwright.fake.description.DescribedMember;
import io.docwright.fake.description.DescribedType;
import io.docwright.fake.memory.infer.Keys;
import io.docwright.fake.memory.infer.Shapes;
import io.docwright.fake.memory.store.Resource;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Makes what the service would: ids, ARNs, dates. Each is made once for a resource. */
final class MadeValues {
    private static final int ATTEMPTS = 8;
    private static final int ARN_PARTS = 6;
    private static final int MOST_IDS = 100_000;

    private final Shapes shapes;
    private final Values values;
    private final Conform conform;
    private @Nullable String start;
    private final Set<String> ids = Collections.newSetFromMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST_IDS;
        }
    });

    MadeValues(Shapes shapes, Values values) {
        this.shapes = shapes;
        this.values = values;
        this.conform = new Conform(shapes);
    }

    /** Returns a member's value that callers do not give. */
    Object value(Resource resource, DescribedMember member, String key) {
        Object known = conform.to(member.type(), resource.made().get(key));
        if (known != null) {
            return known;
        }
        String typed = resource.made().containsKey(key) ? key + " as " + member.type() : key;
        return resource.made()
                .computeIfAbsent(
                        typed,
                        none -> values.value(member.type(), member.constraints(), member.name(), context(resource, 0)));
    }

    /** Returns an identifier of a resource that callers did not give. */
    Object identifier(Resource resource, DescribedMember member, String key) {
        for (String same : same(key)) {
            for (Map<String, Object> said : List.of(resource.values(), resource.made())) {
                Object known = conform.to(member.type(), said.get(same));
                if (known != null) {
                    return known;
                }
            }
        }
        String own = key.equals(Keys.SELF) ? Keys.ID : key;
        Object made = made(resource, member, own);
        resource.made().put(resource.made().containsKey(own) ? own + " as " + member.type() : own, made);
        return made;
    }

    /** The keys whose values stand for another. */
    private static List<String> same(String key) {
        return switch (key) {
            case Keys.SELF -> List.of(Keys.SELF, Keys.NAME, Keys.ID, Keys.ARN);
            case Keys.NAME -> List.of(Keys.NAME, Keys.SELF);
            default -> List.of(key);
        };
    }

    private Object made(Resource resource, DescribedMember member, String key) {
        if (member.type() == DescribedType.Plain.STRING) {
            String text = key.equals(Keys.ARN) ? arn(resource) : key.equals(Keys.URL) ? url(resource) : null;
            if (text != null && fits(text, member.constraints()) && ids.add(unique(resource, key, text))) {
                return text;
            }
        }
        if (member.type() == DescribedType.Plain.INTEGER) {
            Object number = values.value(member.type(), member.constraints(), member.name(), context(resource, 0));
            return ids.add(unique(resource, key, number)) ? number : resource.number();
        }
        Object made = "";
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            made = values.value(member.type(), member.constraints(), member.name(), context(resource, attempt));
            if (ids.add(unique(resource, key, made))) {
                return made;
            }
        }
        String numbered = kebab(resource.type().name()) + "-" + Long.toHexString(0x10000000L + resource.number());
        return made instanceof String && fits(numbered, member.constraints()) ? numbered : made;
    }

    private static String unique(Resource resource, String key, Object value) {
        return resource.type().name() + " " + key + " " + value;
    }

    private String arn(Resource resource) {
        return start() + kebab(resource.type().name()) + "/" + label(resource);
    }

    /** The start of ARNs of the service, as other ARNs of the fake have it. */
    private String start() {
        String known = start;
        if (known == null) {
            Object other = values.value(DescribedType.Plain.STRING, DescribedConstraints.NONE, "arn", Map.of());
            String[] parts = other.toString().split(":", ARN_PARTS);
            known = parts.length == ARN_PARTS
                    ? String.join(":", Arrays.asList(parts).subList(0, ARN_PARTS - 1)) + ":"
                    : "arn:aws:" + service() + ":us-east-1:123456789012:";
            start = known;
        }
        return known;
    }

    private String service() {
        String id = shapes.service().id();
        return id == null ? shapes.service().name().toLowerCase(Locale.ROOT) : id;
    }

    private String url(Resource resource) {
        return "https://" + service() + ".us-east-1.amazonaws.com/123456789012/" + label(resource);
    }

    private static String label(Resource resource) {
        for (String key : List.of(Keys.ID, Keys.NAME, Keys.SELF)) {
            for (Map<String, Object> said : List.of(resource.values(), resource.made())) {
                if (said.get(key) instanceof String text && !text.startsWith("arn:")) {
                    return text;
                }
            }
        }
        return Long.toHexString(0x10000000L + resource.number());
    }

    private static Map<String, Object> context(Resource resource, int attempt) {
        return Map.of("resource", resource.type().name(), "number", resource.number(), "attempt", (long) attempt);
    }

    private static boolean fits(String text, DescribedConstraints constraints) {
        return (constraints.minimumLength() == null || text.length() >= constraints.minimumLength())
                && (constraints.maximumLength() == null || text.length() <= constraints.maximumLength())
                && (constraints.pattern() == null || matches(text, constraints.pattern()));
    }

    private static boolean matches(String text, String pattern) {
        @Nullable Pattern compiled;
        try {
            compiled = Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            return false;
        }
        return compiled.matcher(text).matches();
    }

    /** Words in lower case with dashes. */
    private static String kebab(String name) {
        return name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", "-").toLowerCase(Locale.ROOT);
    }
}
