package io.docwright.fake.check;

import io.docwright.fake.description.DescribedConstraints;
import io.docwright.fake.description.DescribedMember;
import io.docwright.fake.description.DescribedShape;
import io.docwright.fake.description.DescribedType;
import io.docwright.fake.description.ServiceDescription;
import io.docwright.fake.pattern.Patterns;
import io.docwright.runtime.value.Bytes;
import io.docwright.runtime.value.Document;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks values in plain Java, as {@link io.docwright.fake.tree.Trees} defines it, against the description of a service. Thread-safe.
 */
public final class Check {
    private static final BigDecimal INT_MIN = BigDecimal.valueOf(Integer.MIN_VALUE);
    private static final BigDecimal INT_MAX = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final ServiceDescription description;
    private final Patterns patterns;
    private final boolean enums;
    private final boolean limits;

    /** A check of everything. */
    public Check(ServiceDescription description, Patterns patterns) {
        this(description, patterns, true, true);
    }

    /**
     * Creates a check.
     *
     * @param enums whether a value that an enum does not list is a problem
     * @param limits whether lengths, ranges and patterns are checked
     */
    public Check(ServiceDescription description, Patterns patterns, boolean enums, boolean limits) {
        this.description = description;
        this.patterns = patterns;
        this.enums = enums;
        this.limits = limits;
    }

    /** Returns what is wrong with the members of a structure, in the order of the description; empty if nothing is. */
    public List<Problem> members(List<DescribedMember> members, Map<String, ?> values) {
        Run run = new Run();
        run.members(members, values, "", false);
        return List.copyOf(run.problems);
    }

    /** Returns what is wrong with a value; empty if nothing is. */
    public List<Problem> value(DescribedType type, DescribedConstraints constraints, Object value) {
        Run run = new Run();
        run.value(type, constraints, value, "", false);
        return List.copyOf(run.problems);
    }

    private final class Run {
        private final List<Problem> problems = new ArrayList<>();

        void members(List<DescribedMember> members, Map<?, ?> values, String path, boolean secret) {
            for (DescribedMember member : members) {
                Object value = values.get(member.name());
                String at = path.isEmpty() ? member.name() : path + "." + member.name();
                if (value != null) {
                    value(member.type(), constraints(member), value, at, secret || member.sensitive());
                } else if (member.required()) {
                    problems.add(new Problem(at, "a value", "none"));
                }
            }
        }

        void value(DescribedType type, DescribedConstraints limits, Object value, String path, boolean secret) {
            if (type instanceof DescribedType.ListOf list) {
                list(list, limits, value, path, secret);
            } else if (type instanceof DescribedType.MapOf map) {
                map(map, limits, value, path, secret);
            } else if (type instanceof DescribedType.Named named) {
                named(description.shape(named.shape()), value, path, secret);
            } else if (type instanceof DescribedType.Plain plain) {
                scalar(plain, limits, value, path, secret);
            } else if (type instanceof DescribedType.Events events) {
                events(description.shape(events.union()), value, path, secret);
            }
        }

        private void list(
                DescribedType.ListOf type, DescribedConstraints limits, Object value, String at, boolean secret) {
            if (!(value instanceof List<?> list)) {
                wrong(at, "a list", value);
                return;
            }
            length(limits, list.size(), "elements", at);
            DescribedConstraints each = Objects.requireNonNullElse(limits.element(), DescribedConstraints.NONE);
            for (int i = 0; i < list.size(); i++) {
                Object element = list.get(i);
                if (element != null) {
                    value(type.element(), each, element, at + "[" + i + "]", secret);
                }
            }
        }

        private void map(
                DescribedType.MapOf type, DescribedConstraints limits, Object value, String at, boolean secret) {
            if (!(value instanceof Map<?, ?> map)) {
                wrong(at, "a map", value);
                return;
            }
            length(limits, map.size(), "entries", at);
            DescribedConstraints keys = Objects.requireNonNullElse(limits.key(), DescribedConstraints.NONE);
            DescribedConstraints values = Objects.requireNonNullElse(limits.value(), DescribedConstraints.NONE);
            map.forEach((key, entry) -> {
                String each = at + "[" + (secret ? "***" : key) + "]";
                value(type.key(), keys, key, each, secret);
                if (entry != null) {
                    value(type.value(), values, entry, each, secret);
                }
            });
        }

        private void named(DescribedShape shape, Object value, String at, boolean secret) {
            switch (shape.kind()) {
                case ENUM -> enumeration(shape, value, at, secret);
                case UNION -> union(shape, value, at, secret);
                case STRUCTURE, EXCEPTION -> structure(shape, value, at, secret);
            }
        }

        private void enumeration(DescribedShape shape, Object value, String at, boolean secret) {
            if (!(value instanceof String text)) {
                wrong(at, "a string", value);
            } else if (enums && !shape.values().isEmpty() && !shape.values().contains(text)) {
                problems.add(new Problem(
                        at, "one of " + String.join(", ", shape.values()), secret ? "another" : "'" + text + "'"));
            }
        }

        private void union(DescribedShape shape, Object value, String at, boolean secret) {
            if (value instanceof Map<?, ?> map && map.size() == 1) {
                structure(shape, value, at, secret);
            } else {
                String found = value instanceof Map<?, ?> map ? String.join(" and ", texts(map)) : kindOf(value);
                problems.add(new Problem(at, "exactly one member", found.isEmpty() ? "none" : found));
            }
        }

        private void structure(DescribedShape shape, Object value, String at, boolean secret) {
            if (!(value instanceof Map<?, ?> map)) {
                wrong(at, "a structure", value);
                return;
            }
            members(shape.members(), map, at, secret);
            if (!shape.open()) {
                for (String name : texts(map)) {
                    if (shape.member(name) == null) {
                        problems.add(new Problem(at, "members of " + shape.name(), "'" + name + "'"));
                    }
                }
            }
        }

        private void events(DescribedShape union, Object value, String at, boolean secret) {
            if (value instanceof List<?> events) {
                events.forEach(event -> union(union, event, at, secret));
            } else {
                wrong(at, "a list of events", value);
            }
        }

        private void scalar(
                DescribedType.Plain type, DescribedConstraints limits, Object value, String at, boolean secret) {
            switch (type) {
                case STRING -> text(limits, value, at);
                case INTEGER, FLOAT -> number(type, limits, value, at, secret);
                case BOOLEAN -> instance(Boolean.class, "a boolean", value, at);
                case TIMESTAMP -> instance(Instant.class, "a timestamp", value, at);
                case DOCUMENT -> instance(Document.class, "a JSON value", value, at);
                case BLOB, BYTE_STREAM -> bytes(limits, value, at);
            }
        }

        private void text(DescribedConstraints limits, Object value, String at) {
            if (!(value instanceof String text)) {
                wrong(at, "a string", value);
                return;
            }
            int before = problems.size();
            length(limits, text.codePointCount(0, text.length()), "characters", at);
            String pattern = limits.pattern();
            if (Check.this.limits
                    && problems.size() == before
                    && pattern != null
                    && !patterns.of(pattern).accepts(text)) {
                problems.add(new Problem(at, "a match of " + pattern, "no match"));
            }
        }

        private void number(
                DescribedType.Plain type, DescribedConstraints limits, Object value, String at, boolean secret) {
            if (!(type == DescribedType.Plain.INTEGER ? value instanceof Long : value instanceof Double)) {
                wrong(at, "a number", value);
                return;
            }
            double number = ((Number) value).doubleValue();
            if (Check.this.limits
                    && Double.isFinite(number)
                    && !Amounts.within(new BigDecimal(value.toString()), limits.minimum(), limits.maximum())) {
                problems.add(new Problem(
                        at,
                        Amounts.range(limits.minimum(), limits.maximum()),
                        secret ? "another number" : value.toString()));
            }
        }

        private void bytes(DescribedConstraints limits, Object value, String at) {
            if (value instanceof Bytes bytes) {
                length(limits, bytes.size(), "bytes", at);
            } else {
                wrong(at, "bytes", value);
            }
        }

        private void instance(Class<?> type, String noun, Object value, String at) {
            if (!type.isInstance(value)) {
                wrong(at, noun, value);
            }
        }

        private void length(DescribedConstraints limits, long length, String noun, String at) {
            if (Check.this.limits && !Amounts.within(length, limits)) {
                problems.add(new Problem(at, Amounts.lengths(limits, noun), String.valueOf(length)));
            }
        }

        private void wrong(String at, String expected, Object value) {
            problems.add(new Problem(at, expected, kindOf(value)));
        }
    }

    private static String kindOf(@Nullable Object value) {
        return value == null ? "nothing" : value.getClass().getSimpleName();
    }

    private static List<String> texts(Map<?, ?> map) {
        return map.keySet().stream().map(String::valueOf).toList();
    }

    /** The constraints of a member, with the range of its width. */
    private static DescribedConstraints constraints(DescribedMember member) {
        DescribedConstraints own = member.constraints();
        if (!member.narrow() || member.type() != DescribedType.Plain.INTEGER) {
            return own;
        }
        return new DescribedConstraints(
                Objects.requireNonNullElse(own.minimum(), INT_MIN),
                Objects.requireNonNullElse(own.maximum(), INT_MAX),
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
