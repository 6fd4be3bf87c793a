package io.docwright.generator.bindings;

import io.docwright.generator.bindings.endpoint.EndpointRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A property of a service, an operation, an error or a member in the bindings file. */
public enum BindingTrait {
    /** The service's protocol. */
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
    /** Other protocols that the service has, in order of preference: {@code aws-json-1.0,aws-query}. */
    OTHER_PROTOCOLS(Scope.SERVICE, "otherProtocols"),
    /** The API version that forms contain. */
    API_VERSION(Scope.SERVICE, "apiVersion"),
    /** The header of each request that has the API version. */
    VERSION_HEADER(Scope.SERVICE, "versionHeader"),
    /** The header of each upload that has the tree hash of its body: SHA-256 of each MiB, hashed pair by pair. */
    TREE_HASH_HEADER(Scope.SERVICE, "treeHashHeader"),
    /** The first label of the service's host names. */
    ENDPOINT_PREFIX(Scope.SERVICE, "endpointPrefix"),
    /** The one host of a service that has no regions. */
    GLOBAL_ENDPOINT(Scope.SERVICE, "globalEndpoint"),
    /** What decides on the host, instead of the prefix; see {@link EndpointRules}. */
    ENDPOINT_RULES(Scope.SERVICE, "endpointRules"),
    /** The service name in signatures; defaults to the endpoint prefix. */
    SIGNING_NAME(Scope.SERVICE, "signingName"),
    /** How requests are signed; defaults to {@code v4}. */
    SIGNATURE(Scope.SERVICE, "signature", "v4", "s3", "bearer", "none"),
    /** The prefix of operation names in {@code X-Amz-Target}. */
    TARGET_PREFIX(Scope.SERVICE, "targetPrefix"),
    /** The service's name in the paths of RPC v2. */
    RPC_NAME(Scope.SERVICE, "rpcName"),
    /** The namespace of XML bodies. */
    XML_NAMESPACE(Scope.SERVICE, "xmlNamespace"),
    /** Whether errors have their old code in {@code x-amzn-query-error}. */
    QUERY_COMPATIBLE(Scope.SERVICE, "queryCompatible", true),

    /** Method and path: {@code GET /v1/{Bucket}/{Key+}?list}; defaults to {@code POST /}. */
    HTTP(Scope.OPERATION, "http"),
    /** The prefix of the host: {@code {AccountId}.}. */
    HOST_PREFIX(Scope.OPERATION, "hostPrefix"),
    /** Values of the endpoint rules' parameters for the operation: {@code OperationType=control,Local=true}. */
    ENDPOINT_PARAMS(Scope.OPERATION, "endpointParams"),
    /** How the operation is signed, if not like the service. */
    AUTH(Scope.OPERATION, "auth", "none", "unsigned-payload", "bearer"),
    /** Whether the request carries a checksum of its body. */
    CHECKSUM(Scope.OPERATION, "checksum", "required", "supported"),
    /**
     * The operation's exceptions among those whose codes other exceptions of the service have, too; defaults to those that its page
     * lists.
     */
    ERRORS(Scope.OPERATION, "errors"),
    /** The member that names the checksum's algorithm. */
    CHECKSUM_MEMBER(Scope.OPERATION, "checksumMember"),
    /** Whether the request's body may be compressed. */
    GZIP(Scope.OPERATION, "gzip", true),
    /** Whether the request has no body, not even an empty one. */
    NO_INPUT(Scope.OPERATION, "noInput", true),
    /** The root element of an XML request. */
    ROOT(Scope.OPERATION, "root"),
    /** The namespace of that root element. */
    ROOT_NAMESPACE(Scope.OPERATION, "rootNamespace"),
    /** The element that holds the members of a response; defaults to {@code <Operation>Result}. */
    WRAPPER(Scope.OPERATION, "wrapper"),

    /** The HTTP status of a response; defaults to 200. It has no effect on calls. */
    RESPONSE_STATUS(Scope.OPERATION, "status"),
    /** The code on the wire, if it is not the exception's name. */
    CODE(Scope.ERROR, "code"),
    /** Whether a call with this error may be retried. */
    RETRYABLE(Scope.ERROR, "retryable", "yes", "throttling"),
    /** The HTTP status of the error; defaults to 400. It has no effect on calls. */
    ERROR_STATUS(Scope.ERROR, "status"),

    /** The label of the path that contains the member. */
    LABEL(Scope.MEMBER, "label"),
    /** The query parameter that contains the member. */
    QUERY(Scope.MEMBER, "query"),
    /** A map whose entries are parameters of the query. */
    QUERY_MAP(Scope.MEMBER, "queryMap", true),
    /** The header that contains the member. */
    HEADER(Scope.MEMBER, "header"),
    /** A map whose entries are headers of this prefix, which may be empty. */
    HEADERS(Scope.MEMBER, "headers"),
    /** Whether the member is the whole body. */
    PAYLOAD(Scope.MEMBER, "payload", true),
    /** Whether the member is the response's status. */
    STATUS(Scope.MEMBER, "status", true),
    /** The media type of the body, such as {@code text/plain}, if the member is the body. */
    MEDIA_TYPE(Scope.MEMBER, "mediaType"),
    /** The name in the body, if it is not the page's. */
    NAME(Scope.MEMBER, "name"),
    /** The XML element of a list's elements; defaults to {@code member}. */
    ELEMENT(Scope.MEMBER, "element"),
    /** The XML element of a map's keys; defaults to {@code key}. */
    KEY(Scope.MEMBER, "key"),
    /** The XML element of a map's values; defaults to {@code value}. */
    VALUE(Scope.MEMBER, "value"),
    /** The namespace of a map's keys. */
    KEY_NAMESPACE(Scope.MEMBER, "keyNamespace"),
    /** Whether the entries of a list or map have no enclosing element. */
    FLATTENED(Scope.MEMBER, "flattened", true),
    /** The format of timestamps. */
    TIMESTAMP(Scope.MEMBER, "timestamp", "epoch-seconds", "date-time", "http-date"),
    /** Whether the member is an XML attribute. */
    ATTRIBUTE(Scope.MEMBER, "attribute", true),
    /** The namespace that the member's element declares. */
    NAMESPACE(Scope.MEMBER, "namespace"),
    /** The prefix of that namespace. */
    PREFIX(Scope.MEMBER, "prefix"),
    /** Whether the header contains the member as JSON in Base64. */
    JSON(Scope.MEMBER, "json", true),
    /** The member's part of an event; {@code exception} for an event that ends the stream. */
    EVENT(Scope.MEMBER, "event", "header", "payload", "exception"),
    /** The size of an integer in an event's header; defaults to a long. */
    INTEGER(Scope.MEMBER, "integer", "byte", "short", "int"),
    /** Whether the member fills a label of the host's prefix. */
    HOST(Scope.MEMBER, "host", true),
    /** The parameter of the endpoint rules whose value is the member's. */
    ENDPOINT_PARAM(Scope.MEMBER, "endpointParam"),
    /** Whether clients generate a value if the caller sets none. */
    TOKEN(Scope.MEMBER, "token", true),
    /** The enclosing place whose type a recursive member has; see {@link PathEnd}. It only affects types. */
    RECURSIVE(Scope.MEMBER, "recursive"),
    /** How clients encode a text before it is sent; {@code none} if pages promise an encoding that must not be done. */
    ENCODE(Scope.MEMBER, "encode", "base64", "base64-and-md5", "percent", "none"),
    /** How clients fill in a member of a request, or decode one of a response; {@code none} if they do not, although its page says so. */
    DERIVE(
            Scope.MEMBER,
            "derive",
            "presigned-url",
            "region",
            "source-region",
            "unsent-source-region",
            "url",
            "percent-decoded",
            "none"),
    /** Whether the value may be secret, so that texts do not show it. It has no effect on what is sent. */
    SENSITIVE(Scope.MEMBER, "sensitive", true);

    /** The kind of element that a trait belongs to. */
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

    /** The field's name in the file. */
    public String word() {
        return word;
    }

    /** Whether the only value is {@code true}. */
    boolean isFlag() {
        return flag;
    }

    /** Whether the value is an array of lines. */
    boolean isLines() {
        return this == ENDPOINT_RULES;
    }

    /** The permitted values; empty if any text is permitted. */
    List<String> choices() {
        return choices;
    }

    /** Whether a value is permitted. */
    public boolean permits(String value) {
        return choices.isEmpty() || choices.contains(value);
    }

    /** The permitted values in quotes, for messages. */
    public String described() {
        return choices.stream().map(choice -> "\"" + choice + "\"").collect(Collectors.joining(", "));
    }

    /** Whether a member with this trait is not in the body. */
    boolean isElsewhere() {
        return switch (this) {
            case LABEL, QUERY, QUERY_MAP, HEADER, HEADERS, PAYLOAD, STATUS -> true;
            default -> false;
        };
    }

    /** Whether the line of a service, an operation, an error or a member in generated code contains the trait. */
    boolean isEncoded() {
        return !isLines()
                && switch (this) {
                    case RESPONSE_STATUS, ERROR_STATUS, RECURSIVE, SENSITIVE, ENCODE, DERIVE -> false;
                    default -> true;
                };
    }

    /** The traits of a scope. */
    static Stream<BindingTrait> of(Scope scope) {
        return Stream.of(values()).filter(trait -> trait.scope == scope);
    }

    /** The trait for a field of the file. */
    public static Optional<BindingTrait> of(Scope scope, String word) {
        return of(scope).filter(trait -> trait.word.equals(word)).findFirst();
    }
}
