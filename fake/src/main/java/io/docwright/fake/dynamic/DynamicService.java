package io.docwright.fake.dynamic;

import io.docwright.fake.description.DescribedMember;
import io.docwright.fake.description.DescribedOperation;
import io.docwright.fake.description.DescribedShape;
import io.docwright.fake.description.DescribedType;
import io.docwright.fake.description.ServiceDescription;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.ApiService;
import io.docwright.runtime.schema.ErrorSchema;
import io.docwright.runtime.schema.EventStreamSchema;
import io.docwright.runtime.schema.ListSchema;
import io.docwright.runtime.schema.MapSchema;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Scalar;
import io.docwright.runtime.schema.Schema;
import io.docwright.runtime.schema.StructureSchema;
import io.docwright.runtime.schema.UnionSchema;
import java.util.ArrayList;
import java.util.HashMap;
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
    /** The member of {@link #sentError} with the code. */
    public static final String CODE = "__type";

    private static final String STATUSES = "statuses";

    private final ServiceDescription description;
    private final ApiService service;
    private final Map<String, StructureSchema<DynamicStructure>> structures = new ConcurrentHashMap<>();
    private final Map<String, ErrorSchema<? extends ApiException>> errors = new ConcurrentHashMap<>();
    private final Map<String, StructureSchema<DynamicStructure>> sentErrors = new ConcurrentHashMap<>();
    private final Map<String, UnionSchema<DynamicEvent>> events = new ConcurrentHashMap<>();
    private final Map<String, Operation<DynamicStructure, DynamicStructure>> operations = new ConcurrentHashMap<>();
    private final Map<String, Integer> statuses;

    public DynamicService(ServiceDescription description) {
        this.description = description;
        this.service = new ApiService(
                description.name(),
                description.id(),
                description.apiVersion(),
                this::error,
                type -> null,
                name -> description.bindings().get(name));
        this.statuses = statuses(description.bindings().get(STATUSES));
    }

    /** Format: {@code NotFoundException 404}, a line for each. */
    private static Map<String, Integer> statuses(@Nullable String text) {
        Map<String, Integer> statuses = new HashMap<>();
        if (text != null) {
            for (String line : text.split("\n", 0)) {
                int space = line.indexOf(' ');
                statuses.put(line.substring(0, space), Integer.valueOf(line.substring(space + 1)));
            }
        }
        return statuses;
    }

    /**
     * The documented HTTP status of an error, or of the response of an operation.
     *
     * @param name the name of the exception, or the operation's with a pair of parentheses
     * @return null if it is not documented
     */
    public @Nullable Integer status(String name) {
        return statuses.get(name);
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

    /** Returns the schema of an exception; that of the service's own exception, without members, if there is none with this name. */
    public ErrorSchema<? extends ApiException> error(String name) {
        ErrorSchema<? extends ApiException> known = errors.get(name);
        if (known == null) {
            DescribedShape shape = description.shapes().get(name);
            List<DescribedMember> members = shape == null ? List.of() : shape.members();
            String code = shape == null ? description.name() + "Exception" : name;
            known = ErrorSchema.of(code, DynamicError::new, members(withoutMessage(members)));
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

    /** Returns the schema of an exception as a structure, with the message; one without members if the service has none. */
    public StructureSchema<DynamicStructure> structureOfError(String name) {
        return description.shapes().containsKey(name)
                ? structure(name)
                : structures.computeIfAbsent(name, unknown -> StructureSchema.of(unknown, DynamicStructure::new));
    }

    /** Whether an exception has this name as an event of a stream. */
    public boolean isEvent(String name, String exception) {
        DescribedType type = new DescribedType.Named(exception);
        return description.shapes().values().stream()
                .filter(shape -> shape.kind() == DescribedShape.Kind.UNION)
                .anyMatch(shape -> shape.members().stream()
                        .anyMatch(member ->
                                member.name().equals(name) && member.type().equals(type)));
    }

    /** Returns the schema of an exception as services send it: with the members {@link #CODE} and a message. */
    public StructureSchema<DynamicStructure> sentError(String name) {
        return sentErrors.computeIfAbsent(name, same -> {
            List<Member<?>> members = new ArrayList<>(structureOfError(same).members());
            members.add(Member.optional(members.size(), CODE, Scalar.STRING));
            if (members.stream().noneMatch(member -> isMessage(member.name()))) {
                members.add(Member.optional(members.size(), "message", Scalar.STRING));
            }
            return StructureSchema.of(same, DynamicStructure::new, members.toArray(Member<?>[]::new));
        });
    }

    /** Whether a member of an exception is its message, which is not among the members of {@link #error}. */
    public static boolean isMessage(String member) {
        return member.equalsIgnoreCase("message");
    }

    private static List<DescribedMember> withoutMessage(List<DescribedMember> members) {
        return members.stream().filter(member -> !isMessage(member.name())).toList();
    }

    /** Exceptions among the events are structures, as on the wire. */
    private UnionSchema<DynamicEvent> union(String name) {
        UnionSchema<DynamicEvent> known = events.get(name);
        if (known == null) {
            List<UnionSchema.Variant<DynamicEvent, ?>> variants = new ArrayList<>();
            for (DescribedMember member : description.shape(name).members()) {
                Schema<?> event = member.type() instanceof DescribedType.Named named && isStructure(named.shape())
                        ? structure(named.shape())
                        : schema(member.type());
                variants.add(variant(member.name(), event));
            }
            known = UnionSchema.named(name, DynamicEvent::name, unknown -> new DynamicEvent(unknown, ""), variants);
            events.put(name, known);
        }
        return known;
    }

    private boolean isStructure(String shape) {
        return description.shape(shape).kind() != DescribedShape.Kind.ENUM;
    }

    @SuppressWarnings("unchecked") // an event has the value of its variant
    private static <T> UnionSchema.Variant<DynamicEvent, T> variant(String name, Schema<T> schema) {
        return UnionSchema.Variant.of(
                name, schema, DynamicEvent.class, value -> new DynamicEvent(name, value), event -> (T) event.value());
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
        if (type instanceof DescribedType.Events stream) {
            return new EventStreamSchema<>(union(stream.union()));
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
