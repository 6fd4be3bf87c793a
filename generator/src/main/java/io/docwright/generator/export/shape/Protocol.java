package io.docwright.generator.export.shape;

import java.util.Map;

/**
 * A protocol.
 *
 * @param word its name in bindings files; empty if it is unknown
 */
public record Protocol(String word) {
    private static final Map<String, String> TRAITS = Map.of(
            "aws-json-1.0", "aws.protocols#awsJson1_0",
            "aws-json-1.1", "aws.protocols#awsJson1_1",
            "rest-json", "aws.protocols#restJson1",
            "rest-xml", "aws.protocols#restXml",
            "aws-query", "aws.protocols#awsQuery",
            "ec2-query", "aws.protocols#ec2Query",
            "rpc-v2-cbor", "smithy.protocols#rpcv2Cbor");

    /** The id of its trait; empty if it is unknown. */
    public String trait() {
        return TRAITS.getOrDefault(word, "");
    }

    /** Whether the operations have methods and paths. */
    public boolean isRest() {
        return word.startsWith("rest-");
    }

    /** Whether bodies are forms or XML, where elements have names. */
    boolean isText() {
        return word.equals("rest-xml") || isForm();
    }

    /** Whether requests are forms. */
    public boolean isForm() {
        return word.endsWith("-query");
    }

    /** Whether requests have other names than responses. */
    boolean isEc2() {
        return word.equals("ec2-query");
    }

    boolean isCbor() {
        return word.equals("rpc-v2-cbor");
    }

    /** Whether the name of the service shape is a part of requests. */
    public boolean sendsServiceName() {
        return word.startsWith("aws-json") || isCbor();
    }
}
