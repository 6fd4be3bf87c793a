package io.docwright.runtime.aws.wire;

import io.docwright.runtime.codec.WireForm;
import io.docwright.runtime.codec.WireForms;
import io.docwright.runtime.schema.ApiService;
import io.docwright.runtime.schema.EnumSchema;
import io.docwright.runtime.schema.ErrorSchema;
import io.docwright.runtime.schema.Schema;
import io.docwright.runtime.schema.StructureSchema;
import io.docwright.runtime.schema.UnionSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** How a service travels. What is said of operations and types is read when it is first asked for. Thread-safe. */
public final class ServiceWire {
    private final ApiService service;
    private final BindingLine words;
    private final Map<String, ErrorWire> errorsByCode = new HashMap<>();
    private final Map<String, ErrorWire> errorsByName = new HashMap<>();
    private final Map<String, OperationWire> operations = new ConcurrentHashMap<>();
    private final Map<Schema<?>, TypeWire> requests = new ConcurrentHashMap<>();
    private final Map<Schema<?>, TypeWire> responses = new ConcurrentHashMap<>();

    /**
     * An error of which something is said.
     *
     * @param name the exception's name in the documentation
     * @param retryable whether to try again makes sense
     * @param throttling whether the service is too busy
     */
    public record ErrorWire(String name, boolean retryable, boolean throttling) {}

    private ServiceWire(ApiService service, List<String> lines) {
        this.service = service;
        this.words = BindingLine.of(List.of(lines.get(0).split(" ", -1)));
        for (String line : lines.subList(1, lines.size())) {
            List<String> said = List.of(line.split(" ", -1));
            BindingLine error = BindingLine.of(said.subList(1, said.size()));
            ErrorWire wire = new ErrorWire(
                    said.get(0),
                    error.has(BindingWord.RETRYABLE),
                    error.get(BindingWord.RETRYABLE, "").equals("throttling"));
            errorsByName.put(wire.name, wire);
            errorsByCode.put(error.get(BindingWord.CODE, wire.name), wire);
        }
    }

    /**
     * What is said of a service.
     *
     * @throws IllegalStateException where nothing is: the client was generated without bindings
     */
    public static ServiceWire of(ApiService service) {
        String text = service.bindings().apply("");
        if (text == null) {
            throw new IllegalStateException("the client of " + service
                    + " was generated without bindings, so nobody knows how its calls travel; put a bindings.json beside"
                    + " the pages and generate it anew");
        }
        return new ServiceWire(service, List.of(text.split("\n", 0)));
    }

    /** The service. */
    public ApiService service() {
        return service;
    }

    /** The protocol's name in bindings. */
    public String protocol() {
        return words.get(BindingWord.PROTOCOL, "");
    }

    /** The value of a word of the service's bindings; null if absent, empty for a flag. */
    public @Nullable String get(BindingWord word) {
        return words.get(word);
    }

    /** How an operation travels. */
    public OperationWire operation(String name) {
        OperationWire wire = operations.get(name);
        if (wire == null) {
            wire = OperationWire.of(service.bindings().apply(name + "()"));
            operations.put(name, wire);
        }
        return wire;
    }

    /** How a type travels in requests. */
    public TypeWire inRequests(Schema<?> type) {
        TypeWire wire = requests.get(type);
        if (wire == null) {
            String other = service.bindings().apply(">" + name(type));
            wire = new TypeWire(other == null ? service.bindings().apply(name(type)) : other);
            requests.put(type, wire);
        }
        return wire;
    }

    /** How a type travels in responses and errors. */
    public TypeWire inResponses(Schema<?> type) {
        TypeWire wire = responses.get(type);
        if (wire == null) {
            wire = new TypeWire(service.bindings().apply(name(type)));
            responses.put(type, wire);
        }
        return wire;
    }

    /** What is said of the error with a code; null where nothing is. */
    public @Nullable ErrorWire errorOfCode(String code) {
        return errorsByCode.get(code);
    }

    /** What is said of an exception; null where nothing is. */
    public @Nullable ErrorWire error(String name) {
        return errorsByName.get(name);
    }

    /** What a codec of requests is to know. */
    public WireForms requestForms() {
        return (owner, member) -> form(inRequests(owner).of(member));
    }

    /** What a codec of responses is to know. */
    public WireForms responseForms() {
        return (owner, member) -> form(inResponses(owner).of(member));
    }

    private static @Nullable WireForm form(MemberWire wire) {
        return wire.isInBody() ? new WireForm(wire.name(), wire.timestamps()) : null;
    }

    private static String name(Schema<?> type) {
        if (type instanceof StructureSchema<?> structure) {
            return structure.name();
        }
        if (type instanceof UnionSchema<?> union) {
            return union.name();
        }
        if (type instanceof ErrorSchema<?> error) {
            return error.code();
        }
        return type instanceof EnumSchema<?> enumeration ? enumeration.name() : " ";
    }
}
