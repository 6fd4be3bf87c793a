package io.docwright.generator.bindings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A word of the bindings file: something that can be said of how a service, an operation, an error or a member travels. */
public enum BindingTrait {
    /** Which protocol the service speaks. */
    PROTOCOL(
            Scope.SERVICE,
            "protocol",
            "aws-json-1.0",
            "aws-json-1.1",
            "rest-json",
            "rest-xml",
            "aws-query",
            "ec2-query",
            "rpc-v2-cbor"),
    /** The version that forms send along. */
    API_VERSION(Scope.SERVICE, "apiVersion"),
    /** The first label of the service's host names. */
    ENDPOINT_PREFIX(Scope.SERVICE, "endpointPrefix"),
    /** The one host of a service that has no regions. */
    GLOBAL_ENDPOINT(Scope.SERVICE, "globalEndpoint"),
    /** The name that signatures are made for; the endpoint prefix where nothing is said. */
    SIGNING_NAME(Scope.SERVICE, "signingName"),
    /** How requests are signed; {@code v4} where nothing is said. */
    SIGNATURE(Scope.SERVICE, "signature", "v4", "s3", "bearer", "none"),
    /** What stands before an operation's name in {@code X-Amz-Target}. */
    TARGET_PREFIX(Scope.SERVICE, "targetPrefix"),
    /** The service's name in the paths of RPC v2. */
    RPC_NAME(Scope.SERVICE, "rpcName"),
    /** The namespace of XML. */
    XML_NAMESPACE(Scope.SERVICE, "xmlNamespace"),
    /** Whether errors tell their old code in {@code x-amzn-query-error}. */
    QUERY_COMPATIBLE(Scope.SERVICE, "queryCompatible", true),

    /** Method and path: {@code GET /v1/{Bucket}/{Key+}?list}; {@code POST /} where nothing is said. */
    HTTP(Scope.OPERATION, "http"),
    /** What the host begins with: {@code {AccountId}.}. */
    HOST_PREFIX(Scope.OPERATION, "hostPrefix"),
    /** How the operation is signed, where not as the service. */
    AUTH(Scope.OPERATION, "auth", "none", "unsigned-payload", "bearer"),
    /** Whether the request carries a checksum of its body. */
    CHECKSUM(Scope.OPERATION, "checksum", "required", "supported"),
    /** The member that names the checksum's algorithm. */
    CHECKSUM_MEMBER(Scope.OPERATION, "checksumMember"),
    /** Whether the request's body may be compressed. */
    GZIP(Scope.OPERATION, "gzip", true),
    /** Whether a request has no body at all, where one without members has an empty one. */
    NO_INPUT(Scope.OPERATION, "noInput", true),
    /** The root element of a request that is XML. */
    ROOT(Scope.OPERATION, "root"),
    /** The namespace of that root element. */
    ROOT_NAMESPACE(Scope.OPERATION, "rootNamespace"),
    /** The element that holds the members of a response; {@code <Operation>Result} where nothing is said. */
    WRAPPER(Scope.OPERATION, "wrapper"),

    /** The code that travels, where it is not the exception's name. */
    CODE(Scope.ERROR, "code"),
    /** Whether to try again makes sense. */
    RETRYABLE(Scope.ERROR, "retryable", "yes", "throttling"),

    /** Fills a label of the path. */
    LABEL(Scope.MEMBER, "label"),
    /** A parameter of the query. */
    QUERY(Scope.MEMBER, "query"),
    /** A map whose entries are parameters of the query. */
    QUERY_MAP(Scope.MEMBER, "queryMap", true),
    /** A header. */
    HEADER(Scope.MEMBER, "header"),
    /** A map whose entries are headers of this prefix, which may be empty. */
    HEADERS(Scope.MEMBER, "headers"),
    /** The body, all of it. */
    PAYLOAD(Scope.MEMBER, "payload", true),
    /** The response's status. */
    STATUS(Scope.MEMBER, "status", true),
    /** What kind of body it is, {@code text/plain}, where it is the body. */
    MEDIA_TYPE(Scope.MEMBER, "mediaType"),
    /** The name in the body, where it is not the page's. */
    NAME(Scope.MEMBER, "name"),
    /** The element of a list's elements; {@code member} where nothing is said. */
    ELEMENT(Scope.MEMBER, "element"),
    /** The element of a map's keys; {@code key} where nothing is said. */
    KEY(Scope.MEMBER, "key"),
    /** The element of a map's values; {@code value} where nothing is said. */
    VALUE(Scope.MEMBER, "value"),
    /** The namespace of a map's keys. */
    KEY_NAMESPACE(Scope.MEMBER, "keyNamespace"),
    /** Whether a list's or a map's entries stand without an element around them. */
    FLATTENED(Scope.MEMBER, "flattened", true),
    /** How points in time are written. */
    TIMESTAMP(Scope.MEMBER, "timestamp", "epoch-seconds", "date-time", "http-date"),
    /** Whether it is an attribute. */
    ATTRIBUTE(Scope.MEMBER, "attribute", true),
    /** The namespace that its element declares. */
    NAMESPACE(Scope.MEMBER, "namespace"),
    /** That namespace's prefix. */
    PREFIX(Scope.MEMBER, "prefix"),
    /** Whether a header holds it as JSON in Base64. */
    JSON(Scope.MEMBER, "json", true),
    /** Where in an event it stands; or that it is an event itself, and one that ends the stream. */
    EVENT(Scope.MEMBER, "event", "header", "payload", "exception"),
    /** How long a whole number is in an event's header; a long where nothing is said. */
    INTEGER(Scope.MEMBER, "integer", "byte", "short", "int"),
    /** Whether it fills a label of the host's prefix. */
    HOST(Scope.MEMBER, "host", true),
    /** Whether it is made up where the caller gives none. */
    TOKEN(Scope.MEMBER, "token", true);

    /** Of what something is said. */
    public enum Scope {
        /** The service. */
        SERVICE,
        /** An operation. */
        OPERATION,
        /** An error. */
        ERROR,
        /** A member. */
        MEMBER
    }

    private final Scope scope;
    private final String word;
    private final boolean flag;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> choices;

    BindingTrait(Scope scope, String word, String... values) {
        this.scope = scope;
        this.word = word;
        this.flag = false;
        this.choices = List.of(values);
    }

    BindingTrait(Scope scope, String word, boolean flag) {
        this.scope = scope;
        this.word = word;
        this.flag = flag;
        this.choices = List.of();
    }

    /** The word for it in the file. */
    public String word() {
        return word;
    }

    /** Whether it is {@code true} or not said. */
    boolean isFlag() {
        return flag;
    }

    /** The values that it may have; empty where any text will do. */
    List<String> choices() {
        return choices;
    }

    /** Whether a member of which this is said does not stand in the body. */
    boolean isElsewhere() {
        return switch (this) {
            case LABEL, QUERY, QUERY_MAP, HEADER, HEADERS, PAYLOAD, STATUS -> true;
            default -> false;
        };
    }

    /** What can be said of something. */
    static Stream<BindingTrait> of(Scope scope) {
        return Stream.of(values()).filter(fact -> fact.scope == scope);
    }

    /** The fact for a word of the file. */
    static Optional<BindingTrait> of(Scope scope, String word) {
        return of(scope).filter(fact -> fact.word.equals(word)).findFirst();
    }
}
