package io.docwright.corpus.drift;

import io.docwright.fake.description.DescribedMember;
import io.docwright.fake.description.DescribedOperation;
import io.docwright.fake.description.DescribedShape;
import io.docwright.fake.description.DescribedType;
import io.docwright.fake.description.ServiceDescription;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.ApiService;
import io.docwright.runtime.schema.ErrorBuilder;
import io.docwright.runtime.schema.ErrorSchema;
import io.docwright.runtime.schema.ListSchema;
import io.docwright.runtime.schema.MapSchema;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Scalar;
import io.docwright.runtime.schema.Schema;
import io.docwright.runtime.schema.StructureSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The schemas that the generator writes for a description: with open enums, required members and constraints. Unions are structures,
 * which is the same in JSON.
 */
final class LabClient {
    private final ServiceDescription description;
    private final ApiService service;
    private final Map<String, StructureSchema<LabStructure>> structures = new HashMap<>();

    LabClient(ServiceDescription description) {
        this.description = description;
        this.service = new ApiService(
                description.name(),
                description.id(),
                null,
                code -> ErrorSchema.of(code, LabError::new),
                type -> null,
                name -> null);
    }

    private static final class LabError extends ApiException {
        private static final long serialVersionUID = 1L;

        LabError(ErrorBuilder<?, ?> builder) {
            super(builder);
        }
    }

    ApiException error(String code) {
        return service.error(code).newBuilder().code(code).build();
    }

    Operation<LabStructure, LabStructure> operation(DescribedOperation operation) {
        return new Operation<>(service, operation.name(), structure(null), structure(operation.output()));
    }

    private StructureSchema<LabStructure> structure(@Nullable String name) {
        String key = name == null ? "" : name;
        StructureSchema<LabStructure> known = structures.get(key);
        if (known == null) {
            List<DescribedMember> described =
                    name == null ? List.of() : description.shape(name).members();
            Member<?>[] members = new Member<?>[described.size()];
            List<String> constraints = new ArrayList<>();
            for (int i = 0; i < members.length; i++) {
                DescribedMember member = described.get(i);
                Schema<?> schema = schema(member.type());
                members[i] = member.required()
                        ? Member.required(i, member.name(), schema)
                        : Member.optional(i, member.name(), schema);
                Long longest = member.constraints().maximumLength();
                if (longest != null) {
                    constraints.add(i + " .." + longest);
                }
            }
            known = StructureSchema.of(key, LabStructure::new, members).constrained(String.join("\n", constraints));
            structures.put(key, known);
        }
        return known;
    }

    private Schema<?> schema(DescribedType type) {
        if (type instanceof DescribedType.ListOf list) {
            return new ListSchema<>(schema(list.element()));
        }
        if (type instanceof DescribedType.MapOf map) {
            return new MapSchema<>(Scalar.STRING, schema(map.value()));
        }
        if (type instanceof DescribedType.Named named) {
            DescribedShape shape = description.shape(named.shape());
            return shape.kind() == DescribedShape.Kind.ENUM
                    ? LabEnum.schema(shape.name(), shape.values())
                    : Schema.lazy(() -> structure(shape.name()));
        }
        return type instanceof DescribedType.Plain plain ? scalar(plain) : Scalar.DOCUMENT;
    }

    private static Schema<?> scalar(DescribedType.Plain plain) {
        return switch (plain) {
            case STRING -> Scalar.STRING;
            case INTEGER -> Scalar.INTEGER;
            case FLOAT -> Scalar.FLOAT;
            case BOOLEAN -> Scalar.BOOLEAN;
            case TIMESTAMP -> Scalar.TIMESTAMP;
            case BLOB, BYTE_STREAM -> Scalar.BLOB;
            case DOCUMENT -> Scalar.DOCUMENT;
        };
    }
}
