package io.docwright.runtime.aws.wire;

/** A word of the bindings in generated code. The generator documents the meaning of each in its {@code BindingTrait}. */
public enum BindingWord {
    PROTOCOL("protocol"),
    OTHER_PROTOCOLS("otherProtocols"),
    API_VERSION("apiVersion"),
    VERSION_HEADER("versionHeader"),
    TREE_HASH_HEADER("treeHashHeader"),
    ENDPOINT_PREFIX("endpointPrefix"),
    GLOBAL_ENDPOINT("globalEndpoint"),
    SIGNING_NAME("signingName"),
    SIGNATURE("signature"),
    TARGET_PREFIX("targetPrefix"),
    RPC_NAME("rpcName"),
    XML_NAMESPACE("xmlNamespace"),
    QUERY_COMPATIBLE("queryCompatible"),

    HOST_PREFIX("hostPrefix"),
    ENDPOINT_PARAMS("endpointParams"),
    AUTH("auth"),
    CHECKSUM("checksum"),
    CHECKSUM_MEMBER("checksumMember"),
    GZIP("gzip"),
    NO_INPUT("noInput"),
    ROOT("root"),
    ROOT_NAMESPACE("rootNamespace"),
    WRAPPER("wrapper"),
    ENCODE("encode"),
    DERIVE("derive"),
    ERRORS("errors"),

    CODE("code"),
    RETRYABLE("retryable"),

    LABEL("label"),
    QUERY("query"),
    QUERY_MAP("queryMap"),
    HEADER("header"),
    HEADERS("headers"),
    PAYLOAD("payload"),
    STATUS("status"),
    MEDIA_TYPE("mediaType"),
    NAME("name"),
    ELEMENT("element"),
    KEY("key"),
    VALUE("value"),
    KEY_NAMESPACE("keyNamespace"),
    FLATTENED("flattened"),
    TIMESTAMP("timestamp"),
    ATTRIBUTE("attribute"),
    NAMESPACE("namespace"),
    PREFIX("prefix"),
    JSON("json"),
    EVENT("event"),
    INTEGER("integer"),
    HOST("host"),
    ENDPOINT_PARAM("endpointParam"),
    TOKEN("token");

    private final String word;

    BindingWord(String word) {
        this.word = word;
    }

    /** The word as in generated code. */
    public String word() {
        return word;
    }
}
