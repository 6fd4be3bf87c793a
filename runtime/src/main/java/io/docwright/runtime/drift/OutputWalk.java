package io.docwright.runtime.drift;

import io.docwright.runtime.constraint.Constraints;
import io.docwright.runtime.constraint.Violation;
import io.docwright.runtime.schema.ApiException;
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
import io.docwright.runtime.value.Document;
import io.docwright.runtime.value.OpenEnum;
import io.docwright.runtime.value.UnknownMember;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Walks through an output, and records what its documentation does not say. */
final class OutputWalk {
    private final String service;
    private final String root;
    private final Consumer<Observation> observations;

    /** @param at has the service and the address of the output */
    OutputWalk(Observation at, Consumer<Observation> observations) {
        this.service = at.service();
        this.root = at.at();
        this.observations = observations;
    }

    /** Walks through the members of an exception. */
    static void of(ApiException error, String service, Consumer<Observation> observations) {
        ErrorSchema<?> schema = ApiException.schemaOf(error);
        if (schema != null) {
            Observation at = new Observation(service, Observation.Kind.ERROR, schema.code(), "", "");
            OutputWalk walk = new OutputWalk(at, observations);
            schema.members().forEach(member -> walk.member(member, ErrorSchema.value(error, member), schema.code()));
        }
    }

    void record(Structure output) {
        structure(output, root);
        for (Violation violation : Constraints.violations(output)) {
            String address = SchemaAddress.of(Structure.schemaOf(output), violation.path());
            boolean missing = violation.found().equals("none");
            add(
                    missing ? Observation.Kind.MISSING : Observation.Kind.CONSTRAINT,
                    root + "." + address,
                    "",
                    missing ? "" : violation.expected());
        }
    }

    private void add(Observation.Kind kind, String at, String name, String detail) {
        observations.accept(new Observation(service, kind, at, name, detail));
    }

    private void structure(Structure structure, String at) {
        structure.unknownMembers().forEach((name, value) -> {
            if (Names.isName(name)) {
                add(Observation.Kind.MEMBER, at, name, type(value));
            }
        });
        for (Member<?> member : Structure.schemaOf(structure).members()) {
            member(member, StructureSchema.value(structure, member), at);
        }
    }

    private void member(Member<?> member, @Nullable Object value, String at) {
        if (value != null && !member.isSensitive() && !member.rest()) {
            walk(member.schema(), value, at + "." + member.name());
        }
    }

    private static String type(Document value) {
        if (value instanceof Document.OfString) {
            return "string";
        }
        if (value instanceof Document.OfNumber) {
            return "number";
        }
        if (value instanceof Document.OfBoolean) {
            return "boolean";
        }
        if (value instanceof Document.OfList) {
            return "list";
        }
        return value instanceof Document.OfMap ? "object" : "null";
    }

    private void walk(Schema<?> schema, @Nullable Object value, String at) {
        if (value != null) {
            schema.resolved().accept(new ValueWalk(value, at));
        }
    }

    private final class ValueWalk implements SchemaVisitor<OutputWalk> {
        private final Object value;
        private final String at;

        ValueWalk(Object value, String at) {
            this.value = value;
            this.at = at;
        }

        @Override
        public OutputWalk scalar(Scalar<?> schema) {
            return OutputWalk.this;
        }

        @Override
        public OutputWalk list(ListSchema<?> schema) {
            ((List<?>) value).forEach(element -> walk(schema.element(), element, at + "[]"));
            return OutputWalk.this;
        }

        @Override
        public OutputWalk map(MapSchema<?, ?> schema) {
            ((Map<?, ?>) value).values().forEach(one -> walk(schema.value(), one, at + "{}"));
            return OutputWalk.this;
        }

        @Override
        public OutputWalk enumeration(EnumSchema<?> schema) {
            String text = ((OpenEnum<?>) value).value();
            boolean listed =
                    schema.values().stream().anyMatch(one -> one.value().equals(text));
            if (!listed && Names.isLikeListed(text, schema)) {
                add(Observation.Kind.VALUE, at, text, Names.alike(text, schema));
            }
            return OutputWalk.this;
        }

        @Override
        public OutputWalk structure(StructureSchema<?> schema) {
            OutputWalk.this.structure((Structure) value, at);
            return OutputWalk.this;
        }

        @Override
        public OutputWalk union(UnionSchema<?> schema) {
            return variant(schema);
        }

        @SuppressWarnings("unchecked") // the value of a union's schema is a union
        private <U> OutputWalk variant(UnionSchema<U> schema) {
            UnionSchema.Variant<? extends U, ?> variant = schema.variantOf((U) value);
            if (variant != null && !variant.sensitive()) {
                walk(variant.schema(), variant.unwrap(value), at + "." + variant.name());
            } else if (value instanceof UnknownMember unknown && Names.isName(unknown.name())) {
                add(Observation.Kind.MEMBER, at, unknown.name(), "");
            }
            return OutputWalk.this;
        }

        @Override
        public OutputWalk error(ErrorSchema<?> schema) {
            return OutputWalk.this;
        }

        @Override
        public OutputWalk eventStream(EventStreamSchema<?> schema) {
            return OutputWalk.this;
        }
    }
}
