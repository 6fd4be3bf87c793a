package io.docwright.generator.bindings.importing;

import io.docwright.generator.bindings.ServiceBindings;
import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.SourceException;
import software.amazon.smithy.model.knowledge.TopDownIndex;
import software.amazon.smithy.model.loader.ModelAssembler;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.EndpointTrait;
import software.amazon.smithy.model.traits.HttpChecksumRequiredTrait;
import software.amazon.smithy.model.traits.HttpTrait;
import software.amazon.smithy.model.traits.OptionalAuthTrait;
import software.amazon.smithy.model.traits.RequestCompressionTrait;
import software.amazon.smithy.model.traits.Trait;
import software.amazon.smithy.model.traits.XmlNamespaceTrait;
import software.amazon.smithy.model.validation.ValidatedResultException;

/**
 * Imports bindings from a Smithy model in JSON.
 *
 * <p>The model is converted to the fields of a {@code service-2.json}, so that only {@link AwsModel} has rules for
 * bindings, and a service has the same bindings from both. Traits are read by their ids, because those of AWS are not on
 * the class path.
 */
final class SmithyModel {
    private static final ShapeId UNIT = ShapeId.from("smithy.api#Unit");

    /** The supported protocols, the preferred one first, with their names in a {@code service-2.json}. */
    private static final List<Map.Entry<String, String>> PROTOCOLS = List.of(
            Map.entry("smithy.protocols#rpcv2Cbor", "smithy-rpc-v2-cbor"),
            Map.entry("aws.protocols#awsJson1_0", "json"),
            Map.entry("aws.protocols#awsJson1_1", "json"),
            Map.entry("aws.protocols#restJson1", "rest-json"),
            Map.entry("aws.protocols#restXml", "rest-xml"),
            Map.entry("aws.protocols#awsQuery", "query"),
            Map.entry("aws.protocols#ec2Query", "ec2"));

    private final Model model;
    private final ServiceShape service;
    private final Map.Entry<String, String> protocol;
    private final SmithyShapes shapes;

    private SmithyModel(Model model, ServiceShape service, Map.Entry<String, String> protocol) {
        this.model = model;
        this.service = service;
        this.protocol = protocol;
        this.shapes = new SmithyShapes(model, service, protocol.getValue());
    }

    /**
     * Imports the bindings.
     *
     * @param file the model's name in errors
     * @param id the service's id on its pages
     * @param operations those to import; empty for all
     * @throws DiagnosticException if the text is not a Smithy model of one service with a supported protocol
     */
    static ServiceBindings read(String file, String text, String id, Set<String> operations) {
        SmithyModel smithy = of(file, text);
        SmithyHelpers helpers = new SmithyHelpers(smithy.model, smithy.service);
        return AwsModel.bindings(smithy.tree(), id, operations, smithy.endpoint(file))
                .with(ModelHelpers.of(helpers.waiters(), helpers.paginators(), operations));
    }

    /** The names of the shapes; throws as {@link #read}. */
    static ModelNames names(String file, String text) {
        return new ModelNames(file, of(file, text).tree());
    }

    private static SmithyModel of(String file, String text) {
        Model model = assemble(file, text);
        List<ServiceShape> services = model.shapes(ServiceShape.class).toList();
        if (services.size() != 1) {
            throw fault(
                    file,
                    "this Smithy model has " + services.size() + " services",
                    "name a model with one service; smithy build with includeServices writes it");
        }
        ServiceShape service = services.get(0);
        return new SmithyModel(
                model,
                service,
                PROTOCOLS.stream()
                        .filter(one -> service.hasTrait(one.getKey()))
                        .findFirst()
                        .orElseThrow(() -> fault(
                                file,
                                "the service of this Smithy model has no supported protocol",
                                "use a model whose service has one of "
                                        + PROTOCOLS.stream()
                                                .map(Map.Entry::getKey)
                                                .toList())));
    }

    private static Model assemble(String file, String text) {
        try {
            return new ModelAssembler()
                    .putProperty(ModelAssembler.ALLOW_UNKNOWN_TRAITS, true)
                    .disableValidation()
                    .addUnparsedModel(file, text)
                    .assemble()
                    .unwrap();
        } catch (SourceException | ValidatedResultException e) {
            String found =
                    String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip();
            throw fault(file, "this is not a valid Smithy model: " + found, "correct it, or build it again");
        }
    }

    private static DiagnosticException fault(String file, String message, String fix) {
        return new DiagnosticException(List.of(
                new Diagnostic(Severity.ERROR, DiagnosticCode.MODEL_UNKNOWN, SourceSpan.of(file), message, fix)));
    }

    /** The endpoint rules, which are a trait of the service. */
    private EndpointTraits endpoint(String file) {
        return service.findTrait("smithy.rules#endpointRuleSet")
                .map(rules -> EndpointTraits.of(file, NodeJson.of(rules.toNode())))
                .orElse(EndpointTraits.NONE);
    }

    /** The model as a {@code service-2.json}. */
    private Json.Fields tree() {
        Map<String, Json> operations = new LinkedHashMap<>();
        for (OperationShape operation : TopDownIndex.of(model).getContainedOperations(service)) {
            operations.put(operation.getId().getName(service), operation(operation));
        }
        return new FieldsBuilder()
                .put("metadata", metadata())
                .put("operations", Json.Fields.of(operations))
                .put("shapes", shapes.tree())
                .fields();
    }

    private Json.Fields metadata() {
        ObjectNode aws = SmithyShapes.traitOf(service, "aws.api#service");
        String prefix = aws.getStringMemberOrDefault(
                "endpointPrefix", aws.getStringMemberOrDefault("arnNamespace", prefixOf(service)));
        FieldsBuilder words = new FieldsBuilder()
                .put("protocol", protocol.getValue())
                .put(
                        "protocols",
                        new Json.Elements(
                                SourceSpan.NOWHERE,
                                PROTOCOLS.stream()
                                        .filter(one -> service.hasTrait(one.getKey()))
                                        .<Json>map(one -> new Json.Text(SourceSpan.NOWHERE, one.getValue()))
                                        .toList()))
                .put(
                        "serviceId",
                        aws.getStringMemberOrDefault("sdkId", service.getId().getName()))
                .put("jsonVersion", service.hasTrait("aws.protocols#awsJson1_0") ? "1.0" : "1.1")
                .put("apiVersion", service.getVersion())
                .put("endpointPrefix", prefix)
                .put("globalEndpoint", globalEndpoint(prefix))
                .put(
                        "signingName",
                        SmithyShapes.traitOf(service, "aws.auth#sigv4").getStringMemberOrDefault("name", null))
                .put("signatureVersion", signature())
                .put("targetPrefix", service.getId().getName())
                .put(
                        "xmlNamespace",
                        service.getTrait(XmlNamespaceTrait.class)
                                .map(XmlNamespaceTrait::getUri)
                                .orElse(null));
        if (service.hasTrait("aws.protocols#awsQueryCompatible")) {
            words.put("awsQueryCompatible", new FieldsBuilder().fields());
        }
        SmithyExtensions.put(service, words);
        return words.fields();
    }

    /** The host prefix of an AWS service; defaults to the service shape's name. */
    private static @Nullable String prefixOf(ServiceShape service) {
        return service.hasTrait("aws.api#service") ? service.getId().getName().toLowerCase(Locale.ROOT) : null;
    }

    /** The host of a service without regions: {@code iam.amazonaws.com}. */
    private @Nullable String globalEndpoint(@Nullable String prefix) {
        String pattern = SmithyShapes.traitOf(service, "aws.endpoints#standardPartitionalEndpoints")
                .getStringMemberOrDefault("endpointPatternType", "");
        return prefix != null && pattern.equals("service_dnsSuffix") ? prefix + ".amazonaws.com" : null;
    }

    /** The signature: that of {@code s3} has special rules, which are not in Smithy models. */
    private String signature() {
        if (service.hasTrait("aws.auth#sigv4")) {
            String name = SmithyShapes.traitOf(service, "aws.auth#sigv4").getStringMemberOrDefault("name", "");
            return name.equals("s3") ? "s3" : "v4";
        }
        return service.hasTrait("smithy.api#httpBearerAuth") ? "bearer" : "none";
    }

    private Json.Fields operation(OperationShape operation) {
        FieldsBuilder words = new FieldsBuilder().put("name", operation.getId().getName(service));
        operation
                .getTrait(HttpTrait.class)
                .filter(unseen -> shapes.isRest())
                .ifPresent(http -> words.put(
                        "http",
                        new FieldsBuilder()
                                .put("method", http.getMethod())
                                .put("requestUri", uri(operation, http))
                                .put("responseCode", http.getCode())
                                .fields()));
        operation
                .getTrait(EndpointTrait.class)
                .ifPresent(endpoint -> words.put(
                        "endpoint",
                        new FieldsBuilder()
                                .put("hostPrefix", endpoint.getHostPrefix().toString())
                                .fields()));
        operation
                .findTrait("smithy.rules#staticContextParams")
                .ifPresent(parameters -> words.put("staticContextParams", NodeJson.of(parameters.toNode())));
        words.put("authtype", authtype(operation));
        words.put("httpChecksum", checksum(operation));
        if (operation.hasTrait(RequestCompressionTrait.class)) {
            words.put("requestcompression", new FieldsBuilder().fields());
        }
        if (!operation.getInputShape().equals(UNIT)) {
            words.put("input", shapes.input(model.expectShape(operation.getInputShape())));
        }
        if (!operation.getOutputShape().equals(UNIT)) {
            words.put(
                    "output",
                    new FieldsBuilder()
                            .put("shape", operation.getOutputShape().toString())
                            .fields());
        }
        SmithyExtensions.put(operation, words);
        return words.put("errors", errors(operation)).fields();
    }

    /** The path without the parameter that only makes it differ from those of other operations: {@code x-id=GetObject}. */
    private String uri(OperationShape operation, HttpTrait http) {
        String parameter = "x-id=" + operation.getId().getName(service);
        return http.getUri()
                .toString()
                .replaceFirst("\\?" + parameter + "$", "")
                .replaceFirst("&" + parameter + "(?=&|$)", "")
                .replaceFirst("\\?" + parameter + "&", "?");
    }

    private Json errors(OperationShape operation) {
        Set<String> names = new TreeSet<>();
        operation.getErrors(service).forEach(error -> names.add(error.getName(service)));
        return new Json.Elements(
                SourceSpan.NOWHERE,
                names.stream()
                        .<Json>map(
                                name -> new FieldsBuilder().put("shape", name).fields())
                        .toList());
    }

    private @Nullable String authtype(OperationShape operation) {
        Node schemes = operation.findTrait("smithy.api#auth").map(Trait::toNode).orElse(null);
        boolean nobody = schemes != null && schemes.expectArrayNode().isEmpty();
        if (nobody || operation.hasTrait(OptionalAuthTrait.class)) {
            return "none";
        }
        if (schemes != null
                && schemes.expectArrayNode()
                        .getElements()
                        .get(0)
                        .expectStringNode()
                        .getValue()
                        .equals("smithy.api#httpBearerAuth")) {
            return "bearer";
        }
        return operation.hasTrait("aws.auth#unsignedPayload") ? "v4-unsigned-body" : null;
    }

    private static Json.Fields checksum(OperationShape operation) {
        ObjectNode checksum = SmithyShapes.traitOf(operation, "aws.protocols#httpChecksum");
        boolean required = checksum.getBooleanMemberOrDefault("requestChecksumRequired", false)
                || operation.hasTrait(HttpChecksumRequiredTrait.class);
        return new FieldsBuilder()
                .put("requestAlgorithmMember", checksum.getStringMemberOrDefault("requestAlgorithmMember", null))
                .flag("requestChecksumRequired", required)
                .fields();
    }
}
