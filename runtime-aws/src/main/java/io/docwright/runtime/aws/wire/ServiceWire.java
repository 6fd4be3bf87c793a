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
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The bindings of a service. Those of operations and types are parsed at the first use. Thread-safe. */
public final class ServiceWire {
    private final ApiService service;
    private final BindingLine words;
    private final String protocol;
    private final Map<String, ErrorWire> errorsByCode = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, ErrorWire> errorsByName = new HashMap<>();
    private final Map<String, OperationWire> operations = new ConcurrentHashMap<>();
    private final Map<Schema<?>, TypeWire> requests = new ConcurrentHashMap<>();
    private final Map<Schema<?>, TypeWire> responses = new ConcurrentHashMap<>();

    /**
     * The bindings of an error.
     *
     * @param name the exception's name in the documentation
     * @param retryable whether the call may be retried
     * @param throttling whether the service limits the rate of calls
     */
    public record ErrorWire(String name, boolean retryable, boolean throttling) {}

    private ServiceWire(ApiService service, List<String> lines, @Nullable String chosen) {
        this.service = service;
        this.words = BindingLine.of(List.of(lines.get(0).split(" ", -1)));
        this.protocol = protocol(chosen);
        for (String line : lines.subList(1, lines.size())) {
            List<String> parts = List.of(line.split(" ", -1));
            BindingLine error = BindingLine.of(parts.subList(1, parts.size()));
            ErrorWire wire = new ErrorWire(
                    parts.get(0),
                    error.has(BindingWord.RETRYABLE),
                    error.get(BindingWord.RETRYABLE, "").equals("throttling"));
            errorsByName.put(wire.name, wire);
            String code = error.get(BindingWord.CODE, wire.name);
            codes.put(wire.name, code);
            errorsByCode.put(code, wire);
        }
    }

    /**
     * Parses the bindings of a service.
     *
     * @throws IllegalStateException as {@link #of(ApiService, String)}
     */
    public static ServiceWire of(ApiService service) {
        return of(service, null);
    }

    /**
     * Parses the bindings of a service.
     *
     * @param protocol the name of the protocol to use; null for the one that the bindings prefer
     * @throws IllegalStateException if there are no bindings, because the client was generated without them, or if they do
     *     not have this protocol
     */
    public static ServiceWire of(ApiService service, @Nullable String protocol) {
        String text = service.bindings().apply("");
        if (text == null) {
            throw new IllegalStateException("the client of " + service
                    + " was generated without bindings, so its calls cannot be sent over HTTP; put a bindings.json beside"
                    + " the pages and generate it again");
        }
        return new ServiceWire(service, List.of(text.split("\n", 0)), protocol);
    }

    private String protocol(@Nullable String chosen) {
        String preferred = words.get(BindingWord.PROTOCOL, "");
        String others = words.get(BindingWord.OTHER_PROTOCOLS, "");
        if (chosen == null
                || chosen.equals(preferred)
                || List.of(others.split(",", -1)).contains(chosen)) {
            return chosen == null ? preferred : chosen;
        }
        throw new IllegalStateException(service + " cannot be called by " + chosen + ": its bindings have "
                + (others.isEmpty() ? "only " + preferred : preferred + "," + others));
    }

    public ApiService service() {
        return service;
    }

    /** The name of the protocol. */
    public String protocol() {
        return protocol;
    }

    /** The value of a word of the service's bindings; null if absent, empty for a flag. */
    public @Nullable String get(BindingWord word) {
        return words.get(word);
    }

    /** Whether calls are signed and addressed like those of S3. */
    public boolean isS3() {
        return "s3".equals(words.get(BindingWord.SIGNATURE));
    }

    /** The first label of the service's hosts, unless endpoint rules decide on them. */
    public String endpointPrefix() {
        String prefix = words.get(BindingWord.ENDPOINT_PREFIX);
        return prefix == null ? service.name().toLowerCase(Locale.ROOT) : prefix;
    }

    /** The service's name in signatures. */
    public String signingName() {
        String name = words.get(BindingWord.SIGNING_NAME);
        return name == null ? endpointPrefix() : name;
    }

    /** The endpoint rules, in lines; null if there are none. */
    public @Nullable String endpointRules() {
        return service.bindings().apply("endpoint rules");
    }

    /** Returns the bindings of an operation. */
    public OperationWire operation(String name) {
        OperationWire wire = operations.get(name);
        if (wire == null) {
            wire = OperationWire.of(service.bindings().apply(name + "()"));
            operations.put(name, wire);
        }
        return wire;
    }

    /** Returns the bindings of a type in requests. */
    public TypeWire inRequests(Schema<?> type) {
        TypeWire wire = requests.get(type);
        if (wire == null) {
            String other = service.bindings().apply(">" + name(type));
            wire = new TypeWire(other == null ? service.bindings().apply(name(type)) : other);
            requests.put(type, wire);
        }
        return wire;
    }

    /** Returns the bindings of a type in responses and errors. */
    public TypeWire inResponses(Schema<?> type) {
        TypeWire wire = responses.get(type);
        if (wire == null) {
            wire = new TypeWire(service.bindings().apply(name(type)));
            responses.put(type, wire);
        }
        return wire;
    }

    /** Returns the bindings of the error with this code; null if there are none. An exception that has this name has precedence. */
    public @Nullable ErrorWire errorOfCode(String code) {
        ErrorWire error = errorsByCode.get(code);
        boolean isOther = error != null
                && !error.name.equals(code)
                && service.error(code).code().equals(code);
        return isOther ? errorsByName.getOrDefault(code, new ErrorWire(code, false, false)) : error;
    }

    /**
     * As {@link #errorOfCode(String)}, of an operation's response: if several exceptions have the code, the one that the operation has.
     */
    public @Nullable ErrorWire errorOfCode(String code, String operation) {
        for (String name : operation(operation).errors()) {
            ErrorWire error = errorsByName.get(name);
            if (code.equals(codes.getOrDefault(name, name))) {
                return error == null ? new ErrorWire(name, false, false) : error;
            }
        }
        return errorOfCode(code);
    }

    /** Returns the bindings of an exception; null if there are none. */
    public @Nullable ErrorWire error(String name) {
        return errorsByName.get(name);
    }

    /** Returns the code of an exception on the wire: its name, unless the bindings have another one. */
    public String codeOf(String exception) {
        for (Map.Entry<String, ErrorWire> error : errorsByCode.entrySet()) {
            if (error.getValue().name().equals(exception)) {
                return error.getKey();
            }
        }
        return exception;
    }

    /** The names and formats of members in the bodies of requests. */
    public WireForms requestForms() {
        return (owner, member) -> form(inRequests(owner).of(member));
    }

    /** The names and formats of members in the bodies of responses. */
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
