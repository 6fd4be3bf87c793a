package io.docwright.runtime.constraint;

import io.docwright.runtime.schema.EnumSchema;
import io.docwright.runtime.schema.ErrorSchema;
import io.docwright.runtime.schema.EventStreamSchema;
import io.docwright.runtime.schema.ListSchema;
import io.docwright.runtime.schema.MapSchema;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Scalar;
import io.docwright.runtime.schema.Schema;
import io.docwright.runtime.schema.SchemaVisitor;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.schema.StructureSchema;
import io.docwright.runtime.schema.UnionSchema;
import io.docwright.runtime.value.ByteStream;
import io.docwright.runtime.value.Bytes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/** One check of a structure. */
final class Check {
    /** Weak, so that it keeps no classes of applications. */
    private static final Map<Schema<?>, Map<String, Limits>> LIMITS = Collections.synchronizedMap(new WeakHashMap<>());

    private static final Map<Schema<?>, List<MemberRelation>> RELATIONS =
            Collections.synchronizedMap(new WeakHashMap<>());

    private final List<Violation> violations = new ArrayList<>();

    List<Violation> of(Structure structure) {
        structure(structure, ValuePath.ROOT);
        return List.copyOf(violations);
    }

    private void structure(Structure structure, ValuePath path) {
        StructureSchema<?> schema = Structure.schemaOf(structure);
        Map<String, Limits> limits = limits(schema, schema.name(), schema.constraints());
        for (Member<?> member : schema.members()) {
            Object value = StructureSchema.value(structure, member);
            ValuePath at = path.member(member.name());
            if (value != null) {
                value(
                        member.schema(),
                        value,
                        at,
                        new Level(limits, String.valueOf(member.index()), member.isSensitive()));
            } else if (member.required()) {
                violations.add(new Violation(at.toString(), "a value", "none"));
            }
        }
        if (!schema.relations().isEmpty()) {
            relations(schema, structure, path);
        }
    }

    private void relations(StructureSchema<?> schema, Structure structure, ValuePath path) {
        for (MemberRelation relation :
                RELATIONS.computeIfAbsent(schema, unused -> MemberRelation.parse(schema.name(), schema.relations()))) {
            RelationCheck check = new RelationCheck(relation, schema, structure);
            if (check.isViolated()) {
                violations.add(new Violation(path.member(check.name()).toString(), check.expected(), check.found()));
            }
        }
    }

    private static Map<String, Limits> limits(Schema<?> schema, String name, String constraints) {
        return constraints.isEmpty()
                ? Map.of()
                : LIMITS.computeIfAbsent(schema, unused -> Limits.parse(name, constraints));
    }

    private void value(Schema<?> schema, @Nullable Object value, ValuePath path, Level level) {
        if (value != null) {
            schema.accept(new ValueCheck(value, path, level));
        }
    }

    /**
     * A level of a member: its value, or the elements, keys or values in it.
     *
     * @param sensitive whether violations must not show what was found
     */
    private record Level(Map<String, Limits> limits, String key, boolean sensitive) {
        Limits get() {
            return limits.getOrDefault(key, Limits.NONE);
        }

        Level below(char part) {
            return new Level(limits, key + part, sensitive);
        }
    }

    private final class ValueCheck implements SchemaVisitor<Check> {
        private final Object value;
        private final ValuePath path;
        private final Level level;

        ValueCheck(Object value, ValuePath path, Level level) {
            this.value = value;
            this.path = path;
            this.level = level;
        }

        @Override
        public Check scalar(Scalar<?> schema) {
            return switch (schema.kind()) {
                case STRING -> text((String) value, "", "a match of ");
                case INTEGER -> number(BigDecimal.valueOf((Long) value));
                case FLOAT -> number((Double) value);
                case BLOB -> length(((Bytes) value).size(), "byte", "bytes");
                case BYTE_STREAM -> stream((ByteStream) value);
                case BOOLEAN, TIMESTAMP, DOCUMENT -> Check.this;
            };
        }

        private Check text(String text, String lengthOf, String matchOf) {
            Limits limits = level.get();
            long length = text.codePointCount(0, text.length());
            if (!limits.range().contains(BigDecimal.valueOf(length))) {
                return report(lengthOf + limits.range() + " characters", counted(length, "character", "characters"));
            }
            TextPattern pattern = limits.pattern();
            return pattern == null || pattern.accepts(text)
                    ? Check.this
                    : report(matchOf + pattern.source(), "no match");
        }

        private Check number(double number) {
            return Double.isFinite(number)
                    ? number(BigDecimal.valueOf(number))
                    : report("a finite number", String.valueOf(number));
        }

        private Check number(BigDecimal number) {
            Range range = level.get().range();
            return range.contains(number) ? Check.this : report(range.toString(), number.toPlainString());
        }

        private Check stream(ByteStream stream) {
            return stream.length().isPresent() ? length(stream.length().getAsLong(), "byte", "bytes") : Check.this;
        }

        private Check length(long length, String noun, String nouns) {
            Range range = level.get().range();
            return range.contains(BigDecimal.valueOf(length))
                    ? Check.this
                    : report(range + " " + nouns, counted(length, noun, nouns));
        }

        @Override
        public Check list(ListSchema<?> schema) {
            List<?> list = (List<?>) value;
            length(list.size(), "element", "elements");
            Level elements = level.below('e');
            for (int i = 0; i < list.size(); i++) {
                value(schema.element().resolved(), list.get(i), path.element(i), elements);
            }
            return Check.this;
        }

        @Override
        public Check map(MapSchema<?, ?> schema) {
            Map<?, ?> map = (Map<?, ?>) value;
            length(map.size(), "entry", "entries");
            Level keys = level.below('k');
            Level values = level.below('v');
            map.forEach((key, entry) -> {
                ValuePath at = path.entry(level.sensitive ? Member.REDACTED : key);
                if (key instanceof String text) {
                    new ValueCheck(text, at, keys).text(text, "a key of ", "a key that matches ");
                }
                value(schema.value().resolved(), entry, at, values);
            });
            return Check.this;
        }

        @Override
        public Check structure(StructureSchema<?> schema) {
            Check.this.structure((Structure) value, path);
            return Check.this;
        }

        @Override
        public Check union(UnionSchema<?> schema) {
            return variant(schema);
        }

        @SuppressWarnings("unchecked") // the value of a union's schema is a union
        private <U> Check variant(UnionSchema<U> schema) {
            UnionSchema.Variant<? extends U, ?> variant = schema.variantOf((U) value);
            if (variant != null) {
                Map<String, Limits> limits = limits(schema, schema.name(), schema.constraints());
                String index = String.valueOf(schema.variants().indexOf(variant));
                value(
                        variant.schema(),
                        variant.unwrap(value),
                        path.member(variant.name()),
                        new Level(limits, index, variant.sensitive()));
            }
            return Check.this;
        }

        @Override
        public Check enumeration(EnumSchema<?> schema) {
            return Check.this;
        }

        @Override
        public Check error(ErrorSchema<?> schema) {
            return Check.this;
        }

        @Override
        public Check eventStream(EventStreamSchema<?> schema) {
            return Check.this;
        }

        private Check report(String expected, String found) {
            violations.add(new Violation(path.toString(), expected, level.sensitive ? Member.REDACTED : found));
            return Check.this;
        }

        private static String counted(long count, String noun, String nouns) {
            return count + " " + (count == 1 ? noun : nouns);
        }
    }
}
