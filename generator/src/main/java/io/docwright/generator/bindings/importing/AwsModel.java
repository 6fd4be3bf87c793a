package io.docwright.generator.bindings.importing;

import io.docwright.generator.bindings.BindingTrait;
import io.docwright.generator.bindings.BindingTraits;
import io.docwright.generator.bindings.CommonTraits;
import io.docwright.generator.bindings.ServiceBindings;
import io.docwright.generator.bindings.ServiceBindings.ErrorBinding;
import io.docwright.generator.bindings.ServiceBindings.OperationBinding;
import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.json.Json;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Imports bindings from an AWS service model ({@code service-2.json}), but no names, types, descriptions or constraints
 * of shapes.
 */
final class AwsModel {
    /** The protocols' names in models. */
    private static final Map<String, String> PROTOCOLS = Map.of(
            "rest-json", "rest-json",
            "rest-xml", "rest-xml",
            "query", "aws-query",
            "ec2", "ec2-query",
            "smithy-rpc-v2-cbor", "rpc-v2-cbor");

    /** The protocols, the preferred one first. */
    private static final List<String> PREFERENCE =
            List.of("rpc-v2-cbor", "aws-json-1.0", "aws-json-1.1", "rest-json", "rest-xml", "aws-query", "ec2-query");

    private final Json.Fields model;
    private final EndpointTraits endpoint;
    private final AwsMembers members;

    private AwsModel(Json.Fields model, EndpointTraits endpoint) {
        this.model = model;
        this.endpoint = endpoint;
        this.members = new AwsMembers(model.fields("shapes"), protocols(model.fields("metadata")), endpoint);
    }

    /**
     * Imports the bindings.
     *
     * @param file the model's name in errors
     * @param service the service's id on its pages
     * @param operations those to import; empty for all
     * @param endpoint the endpoint rules beside the model
     * @throws DiagnosticException if it is not such a model
     */
    static ServiceBindings read(
            String file, Json json, String service, Set<String> operations, EndpointTraits endpoint) {
        return bindings(model(file, json), service, operations, endpoint);
    }

    /** The names of the shapes; throws as {@link #read}. */
    static ModelNames names(String file, Json json) {
        return new ModelNames(file, model(file, json));
    }

    private static Json.Fields model(String file, Json json) {
        Json.Fields fields = json.asFields();
        if (fields != null && isModel(fields)) {
            return fields;
        }
        throw new DiagnosticException(List.of(new Diagnostic(
                Severity.ERROR,
                DiagnosticCode.MODEL_UNKNOWN,
                SourceSpan.of(file),
                "this is not a supported service model: \"metadata\", \"operations\" or \"shapes\" is missing, or its"
                        + " protocol is unknown",
                "name a service-2.json or a Smithy model in JSON, compressed or not")));
    }

    /** The bindings of a valid model. */
    static ServiceBindings bindings(
            Json.Fields model, String service, Set<String> operations, EndpointTraits endpoint) {
        return CommonTraits.members(new AwsModel(model, endpoint).bindings(service, operations));
    }

    private static boolean isModel(Json.Fields fields) {
        return !fields.fields("operations").values().isEmpty()
                && !fields.fields("shapes").values().isEmpty()
                && !protocol(fields.fields("metadata")).isEmpty();
    }

    /** The protocol that is preferred; empty if none is known. */
    private static String protocol(Json.Fields metadata) {
        return protocols(metadata).stream().findFirst().orElse("");
    }

    /** The protocols that are known, the preferred one first. */
    private static List<String> protocols(Json.Fields metadata) {
        Json all = metadata.get("protocols");
        Json.Elements elements = all == null ? null : all.asElements();
        Stream<String> names = elements == null
                ? Stream.of(String.valueOf(metadata.text("protocol")))
                : elements.values().stream()
                        .map(Json::asText)
                        .filter(Objects::nonNull)
                        .map(Json.Text::value);
        return names.map(name -> name.equals("json")
                        ? "aws-json-" + metadata.text("jsonVersion")
                        : PROTOCOLS.getOrDefault(name, ""))
                .filter(PREFERENCE::contains)
                .distinct()
                .sorted(Comparator.comparing(PREFERENCE::indexOf))
                .toList();
    }

    private ServiceBindings bindings(String service, Set<String> wanted) {
        Set<String> errors = new TreeSet<>();
        Map<String, String> streamed = new TreeMap<>();
        SortedMap<String, OperationBinding> operations = new TreeMap<>();
        model.fields("operations").objects().forEach((key, operation) -> {
            if (wanted.isEmpty() || wanted.contains(key)) {
                operations.put(key, operation(key, operation));
                members.exceptions(operation.fields("input")).forEach(streamed::putIfAbsent);
                members.exceptions(operation.fields("output")).forEach(streamed::putIfAbsent);
                operation.objects("errors").forEach(error -> errors.add(String.valueOf(error.text("shape"))));
            }
        });
        return new ServiceBindings(
                service,
                SourceSpan.of(""),
                service(),
                new TreeMap<>(),
                new TreeMap<>(),
                operations,
                errors(errors, streamed, wanted.isEmpty()));
    }

    private BindingTraits service() {
        Json.Fields metadata = model.fields("metadata");
        Map<BindingTrait, String> traits = new EnumMap<>(BindingTrait.class);
        List<String> protocols = protocols(metadata);
        String protocol = protocols.get(0);
        traits.put(BindingTrait.PROTOCOL, protocol);
        put(traits, BindingTrait.OTHER_PROTOCOLS, String.join(",", protocols.subList(1, protocols.size())));
        put(traits, BindingTrait.API_VERSION, metadata.text("apiVersion"));
        put(traits, BindingTrait.ENDPOINT_PREFIX, metadata.text("endpointPrefix"));
        put(traits, BindingTrait.GLOBAL_ENDPOINT, metadata.text("globalEndpoint"));
        endpoint.ofService(traits);
        // Models have no word for these headers; this format of checksums is the tree hash, and implies both
        if ("sha256".equals(metadata.text("checksumFormat"))) {
            traits.put(BindingTrait.VERSION_HEADER, "x-amz-" + metadata.text("endpointPrefix") + "-version");
            traits.put(BindingTrait.TREE_HASH_HEADER, "x-amz-sha256-tree-hash");
        }
        put(traits, BindingTrait.SIGNING_NAME, metadata.text("signingName"));
        traits.remove(BindingTrait.SIGNING_NAME, traits.get(BindingTrait.ENDPOINT_PREFIX));
        String signature = metadata.text("signatureVersion");
        if (signature != null && signature.startsWith("s3")) {
            traits.put(BindingTrait.SIGNATURE, "s3");
        } else if ("bearer".equals(signature) || "none".equals(signature)) {
            traits.put(BindingTrait.SIGNATURE, signature);
        }
        if (protocol.startsWith("aws-json") || protocol.equals("rpc-v2-cbor")) {
            put(
                    traits,
                    protocol.equals("rpc-v2-cbor") ? BindingTrait.RPC_NAME : BindingTrait.TARGET_PREFIX,
                    metadata.text("targetPrefix"));
        }
        if (protocols.stream().anyMatch(AwsMembers::isText)) {
            put(traits, BindingTrait.XML_NAMESPACE, xmlNamespace(metadata));
        }
        if (metadata.get("awsQueryCompatible") != null) {
            traits.put(BindingTrait.QUERY_COMPATIBLE, "true");
        }
        ExtensionTraits.apply(metadata, BindingTrait.Scope.SERVICE, traits);
        return traits(traits);
    }

    private static @Nullable String xmlNamespace(Json.Fields metadata) {
        String namespace = metadata.text("xmlNamespace");
        return namespace == null ? metadata.fields("xmlNamespace").text("uri") : namespace;
    }

    private OperationBinding operation(String name, Json.Fields operation) {
        Json.Fields http = operation.fields("http");
        Json.Fields input = operation.fields("input");
        Json.Fields output = operation.fields("output");
        Map<BindingTrait, String> traits = new EnumMap<>(BindingTrait.class);
        String call = http.text("method") + " " + http.text("requestUri");
        if (!call.equals("POST /") && http.text("requestUri") != null) {
            traits.put(BindingTrait.HTTP, call);
        }
        put(traits, BindingTrait.RESPONSE_STATUS, number(http, "responseCode"));
        traits.remove(BindingTrait.RESPONSE_STATUS, "200");
        put(traits, BindingTrait.HOST_PREFIX, operation.fields("endpoint").text("hostPrefix"));
        endpoint.ofOperation(operation, model.fields("shapes").fields(String.valueOf(input.text("shape"))), traits);
        auth(operation, traits);
        Json.Fields checksum = operation.fields("httpChecksum");
        boolean required = checksum.flag("requestChecksumRequired") || operation.flag("httpChecksumRequired");
        put(traits, BindingTrait.CHECKSUM_MEMBER, checksum.text("requestAlgorithmMember"));
        if (required) {
            traits.put(BindingTrait.CHECKSUM, "required");
        } else if (traits.containsKey(BindingTrait.CHECKSUM_MEMBER)) {
            traits.put(BindingTrait.CHECKSUM, "supported");
        }
        if (operation.get("requestcompression") != null) {
            traits.put(BindingTrait.GZIP, "true");
        }
        if (operation.get("input") == null && protocol(model.fields("metadata")).equals("rpc-v2-cbor")) {
            traits.put(BindingTrait.NO_INPUT, "true");
        }
        put(traits, BindingTrait.ROOT, input.text("locationName"));
        traits.remove(BindingTrait.ROOT, name + "Request");
        put(traits, BindingTrait.ROOT_NAMESPACE, input.fields("xmlNamespace").text("uri"));
        traits.remove(BindingTrait.ROOT_NAMESPACE, String.valueOf(xmlNamespace(model.fields("metadata"))));
        String wrapper = output.text("resultWrapper");
        if (wrapper != null && !wrapper.equals(operation.text("name") + "Result")) {
            traits.put(BindingTrait.WRAPPER, wrapper);
        }
        ExtensionTraits.apply(operation, BindingTrait.Scope.OPERATION, traits);
        SortedMap<String, BindingTraits> request = members.of(input, true);
        if (required) {
            // the transport sets checksums, and pages do not show them
            request.values()
                    .removeIf(member -> "Content-MD5".equals(member.values().get(BindingTrait.HEADER)));
        }
        return new OperationBinding(traits(traits), request, members.of(output, false));
    }

    private static void auth(Json.Fields operation, Map<BindingTrait, String> traits) {
        String authtype = operation.text("authtype");
        if ("none".equals(authtype)) {
            traits.put(BindingTrait.AUTH, "none");
        } else if ("bearer".equals(authtype)) {
            traits.put(BindingTrait.AUTH, "bearer");
        } else if ("v4-unsigned-body".equals(authtype) || operation.flag("unsignedPayload")) {
            traits.put(BindingTrait.AUTH, "unsigned-payload");
        }
    }

    /** @param streamed exceptions that end event streams, with the names of their events */
    private SortedMap<String, ErrorBinding> errors(Set<String> raised, Map<String, String> streamed, boolean all) {
        SortedMap<String, ErrorBinding> errors = new TreeMap<>();
        model.fields("shapes").objects().forEach((name, shape) -> {
            boolean isWanted = all || raised.contains(name) || streamed.containsKey(name);
            if (shape.flag("exception") && isWanted) {
                Map<BindingTrait, String> traits = new EnumMap<>(BindingTrait.class);
                String code = shape.fields("error").text("code");
                code = code == null ? codeOf(streamed.getOrDefault(name, name), name) : code;
                if (!code.equals(name)) {
                    traits.put(BindingTrait.CODE, code);
                }
                String status = number(shape.fields("error"), "httpStatusCode");
                put(traits, BindingTrait.ERROR_STATUS, status == null && shape.flag("fault") ? "500" : status);
                traits.remove(BindingTrait.ERROR_STATUS, "400");
                if (shape.get("retryable") != null) {
                    traits.put(
                            BindingTrait.RETRYABLE,
                            shape.fields("retryable").flag("throttling") ? "throttling" : "yes");
                }
                ExtensionTraits.apply(shape, BindingTrait.Scope.ERROR, traits);
                ErrorBinding error = new ErrorBinding(traits(traits), members.ofShape(name, false));
                if (!error.traits().isEmpty() || !error.members().isEmpty()) {
                    errors.put(name, error);
                }
            }
        });
        return errors;
    }

    /** The code of an exception in a stream, unless it is the exception's name. */
    private static String codeOf(String event, String name) {
        return name.equals(event.substring(0, 1).toUpperCase(Locale.ROOT) + event.substring(1)) ? name : event;
    }

    /** A whole number as text; null if the field is missing. */
    private static @Nullable String number(Json.Fields fields, String name) {
        Json value = fields.get(name);
        Integer number = value == null ? null : value.asInteger();
        return number == null ? null : number.toString();
    }

    private static BindingTraits traits(Map<BindingTrait, String> traits) {
        return new BindingTraits(traits, SourceSpan.of(""));
    }

    private static void put(Map<BindingTrait, String> traits, BindingTrait trait, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            traits.put(trait, value.strip());
        }
    }
}
