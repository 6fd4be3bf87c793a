package io.docwright.fake.dynamic;

import io.docwright.fake.description.DescribedMember;
import io.docwright.fake.description.DescribedOperation;
import io.docwright.fake.description.DescribedShape;
import io.docwright.fake.description.DescribedType;
import io.docwright.fake.description.ServiceDescription;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.ApiService;
import io.docwright.runtime.schema.ErrorSchema;
import io.docwright.runtime.schema.ListSchema;
import io.docwright.runtime.schema.MapSchema;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Scalar;
import io.docwright.runtime.schema.Schema;
import io.docwright.runtime.schema.StructureSchema;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The schemas and operations of a described service, for codecs: a client without generated classes.
 *
 * <p>A union is a structure of which one member has a value, which is the same on the wire, and an enum is a string. Schemas are
 * made when they are first needed. Thread-safe.
 */
public final class DynamicService {
    private final ServiceDescription description;
    private final ApiService service;
    private final Map<String, StructureSchema<DynamicStructure>> structures = new ConcurrentHashMap<>();
    private final Map<String, ErrorSchema<? extends ApiException>> errors = new ConcurrentHashMap<>();
    private final Map<String, Operation<DynamicStructure, DynamicStructure>> operations = new ConcurrentHashMap<>();

    public DynamicService(ServiceDescription description) {
        this.description = description;
        this.service = new ApiService(
                description.name(),
                description.id(),
                description.apiVersion(),
                this::error,
                type -> null,
                name -> description.bindings().get(name));
    }

    /** The service, as a transport needs it. */
    public ApiService service() {
        return service;
    }

    /**
     * Returns an operation.
     *
     * @throws IllegalArgumentException if the service has no operation with this name
     */
    public Operation<DynamicStructure, DynamicStructure> operation(String name) {
        return operations.computeIfAbsent(name, same -> {
            DescribedOperation operation = description.operation(same);
            return new Operation<>(service, same, structure(operation.input()), structure(operation.output()));
        });
    }

    /** Returns the schema of an exception; one without members if the service has none with this name. */
    public ErrorSchema<? extends ApiException> error(String name) {
        ErrorSchema<? extends ApiException> known = errors.get(name);
        if (known == null) {
            DescribedShape shape = description.shapes().get(name);
            List<DescribedMember> members = shape == null ? List.of() : shape.members();
            known = ErrorSchema.of(name, DynamicError::new, members(withoutMessage(members)));
            errors.put(name, known);
        }
        return known;
    }

    /** Returns the schema of a structure or a union; one without members for null. */
    public StructureSchema<DynamicStructure> structure(@Nullable String name) {
        if (name == null) {
            return structures.computeIfAbsent("", none -> StructureSchema.of("Empty", DynamicStructure::new));
        }
        StructureSchema<DynamicStructure> known = structures.get(name);
        if (known == null) {
            known = StructureSchema.of(
                    name, DynamicStructure::new, members(description.shape(name).members()));
            StructureSchema<DynamicStructure> other = structures.putIfAbsent(name, known);
            known = other == null ? known : other;
        }
        return known;
    }

    /** The message of an exception is not among the members of its schema. */
    private static List<DescribedMember> withoutMessage(List<DescribedMember> members) {
        return members.stream()
                .filter(member -> !member.name().equalsIgnoreCase("message"))
                .toList();
    }

    private Member<?>[] members(List<DescribedMember> described) {
        Member<?>[] members = new Member<?>[described.size()];
        for (int i = 0; i < members.length; i++) {
            members[i] = Member.optional(
                    i, described.get(i).name(), schema(described.get(i).type()));
        }
        return members;
    }

    private Schema<?> schema(DescribedType type) {
        if (type instanceof DescribedType.ListOf list) {
            return new ListSchema<>(schema(list.element()));
        }
        if (type instanceof DescribedType.MapOf map) {
            return new MapSchema<>(schema(map.key()), schema(map.value()));
        }
        if (type instanceof DescribedType.Named named) {
            return named(named.shape());
        }
        return type instanceof DescribedType.Plain plain ? scalar(plain) : Scalar.DOCUMENT;
    }

    private Schema<?> named(String name) {
        return switch (description.shape(name).kind()) {
            case ENUM -> Scalar.STRING;
            case EXCEPTION -> error(name);
            case STRUCTURE, UNION -> Schema.lazy(() -> structure(name));
        };
    }

    private static Schema<?> scalar(DescribedType.Plain plain) {
        return switch (plain) {
            case STRING -> Scalar.STRING;
            case INTEGER -> Scalar.INTEGER;
            case FLOAT -> Scalar.FLOAT;
            case BOOLEAN -> Scalar.BOOLEAN;
            case TIMESTAMP -> Scalar.TIMESTAMP;
            case BLOB -> Scalar.BLOB;
            case DOCUMENT -> Scalar.DOCUMENT;
            case BYTE_STREAM -> Scalar.BYTE_STREAM;
        };
    }
}
