package io.docwright.generator.bindings.importing;

import io.docwright.generator.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.neighbor.Walker;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.ListShape;
import software.amazon.smithy.model.shapes.MapShape;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeVisitor;
import software.amazon.smithy.model.shapes.StructureShape;
import software.amazon.smithy.model.shapes.UnionShape;
import software.amazon.smithy.model.traits.ErrorTrait;
import software.amazon.smithy.model.traits.EventHeaderTrait;
import software.amazon.smithy.model.traits.EventPayloadTrait;
import software.amazon.smithy.model.traits.HostLabelTrait;
import software.amazon.smithy.model.traits.HttpErrorTrait;
import software.amazon.smithy.model.traits.HttpHeaderTrait;
import software.amazon.smithy.model.traits.HttpLabelTrait;
import software.amazon.smithy.model.traits.HttpPayloadTrait;
import software.amazon.smithy.model.traits.HttpPrefixHeadersTrait;
import software.amazon.smithy.model.traits.HttpQueryParamsTrait;
import software.amazon.smithy.model.traits.HttpQueryTrait;
import software.amazon.smithy.model.traits.HttpResponseCodeTrait;
import software.amazon.smithy.model.traits.IdempotencyTokenTrait;
import software.amazon.smithy.model.traits.JsonNameTrait;
import software.amazon.smithy.model.traits.MediaTypeTrait;
import software.amazon.smithy.model.traits.RetryableTrait;
import software.amazon.smithy.model.traits.SensitiveTrait;
import software.amazon.smithy.model.traits.StreamingTrait;
import software.amazon.smithy.model.traits.TimestampFormatTrait;
import software.amazon.smithy.model.traits.Trait;
import software.amazon.smithy.model.traits.XmlAttributeTrait;
import software.amazon.smithy.model.traits.XmlFlattenedTrait;
import software.amazon.smithy.model.traits.XmlNameTrait;
import software.amazon.smithy.model.traits.XmlNamespaceTrait;

/**
 * Converts the shapes of a Smithy model to those of a {@code service-2.json}. Traits without a meaning in the service's
 * protocol are omitted.
 */
final class SmithyShapes {
    private static final int CLIENT_ERROR = 400;
    private static final int SERVER_ERROR = 500;

    private static final Map<String, String> TIMESTAMPS = Map.of(
            "date-time", "iso8601",
            "http-date", "rfc822",
            "epoch-seconds", "unixTimestamp");

    private final Model model;
    private final ServiceShape service;
    private final String protocol;

    SmithyShapes(Model model, ServiceShape service, String protocol) {
        this.model = model;
        this.service = service;
        this.protocol = protocol;
    }

    boolean isRest() {
        return protocol.startsWith("rest-");
    }

    private boolean isXml() {
        return protocol.equals("rest-xml") || protocol.equals("query") || protocol.equals("ec2");
    }

    /** All shapes of the service, by id; errors by name. */
    Json.Fields tree() {
        Map<String, Json> shapes = new LinkedHashMap<>();
        new Walker(model).walkShapes(service).stream().sorted().forEach(shape -> {
            if (!shape.isMemberShape() && !shape.isOperationShape() && !shape.isServiceShape()) {
                shapes.put(shape.getId().toString(), shape(shape));
                shape.asListShape()
                        .ifPresent(list -> shapes.put(
                                flat(list),
                                new FieldsBuilder()
                                        .put("type", "list")
                                        .put("member", plain(list))
                                        .flag(SensitiveShapes.FLAG, list.hasTrait(SensitiveTrait.class))
                                        .fields()));
                if (shape.hasTrait(ErrorTrait.class)) {
                    shapes.put(shape.getId().getName(service), error(shape));
                }
            }
        });
        return Json.Fields.of(shapes);
    }

    /** <code>{"shape": …, "locationName": …}</code>. The name is that of an element, if the input is one. */
    Json.Fields input(Shape shape) {
        FieldsBuilder words = new FieldsBuilder().put("shape", shape.getId().toString());
        boolean isElement = shape.members().stream().noneMatch(member -> member.hasTrait(HttpPayloadTrait.class))
                && shape.members().stream().anyMatch(member -> location(member).isEmpty());
        if (protocol.equals("rest-xml") && isElement) {
            words.put("locationName", elementName(shape));
            namespace(shape, words);
        }
        return words.fields();
    }

    private String elementName(Shape shape) {
        return shape.getTrait(XmlNameTrait.class)
                .map(XmlNameTrait::getValue)
                .orElse(shape.getId().getName(service));
    }

    private Json.Fields error(Shape shape) {
        FieldsBuilder words = new FieldsBuilder()
                .flag("exception", true)
                .flag(SensitiveShapes.FLAG, shape.hasTrait(SensitiveTrait.class));
        members(shape, words);
        String code = traitOf(shape, "aws.protocols#awsQueryError").getStringMemberOrDefault("code", null);
        words.put(
                "error",
                new FieldsBuilder()
                        .put("code", code)
                        .put("httpStatusCode", status(shape))
                        .fields());
        shape.getTrait(RetryableTrait.class)
                .ifPresent(retryable -> words.put(
                        "retryable",
                        new FieldsBuilder()
                                .flag("throttling", retryable.getThrottling())
                                .fields()));
        SmithyExtensions.put(shape, words);
        return words.fields();
    }

    /** The HTTP status; by default, 400 for errors of the client and 500 for those of the server. */
    private static int status(Shape shape) {
        int byDefault = shape.expectTrait(ErrorTrait.class).isServerError() ? SERVER_ERROR : CLIENT_ERROR;
        return shape.getTrait(HttpErrorTrait.class).map(HttpErrorTrait::getCode).orElse(byDefault);
    }

    private Json.Fields shape(Shape shape) {
        FieldsBuilder words = new FieldsBuilder();
        shape.accept(new KindWords(words));
        timestamps(shape, words);
        words.flag(SensitiveShapes.FLAG, shape.hasTrait(SensitiveTrait.class));
        words.put("name", SmithyExtensions.name(shape, shape.getId().getName(service)));
        if (shape.hasTrait("smithy.api#enum")) {
            words.flag("enum", true);
        }
        return words.fields();
    }

    /** Adds the fields that depend on the kind of shape. */
    private final class KindWords extends ShapeVisitor.Default<FieldsBuilder> {
        private final FieldsBuilder words;

        KindWords(FieldsBuilder words) {
            this.words = words;
        }

        @Override
        public FieldsBuilder listShape(ListShape list) {
            return words.put("type", "list").put("member", inner(list.getMember()));
        }

        @Override
        public FieldsBuilder mapShape(MapShape map) {
            return words.put("type", "map").put("key", inner(map.getKey())).put("value", inner(map.getValue()));
        }

        @Override
        public FieldsBuilder structureShape(StructureShape structure) {
            return members(structure, words);
        }

        @Override
        public FieldsBuilder unionShape(UnionShape union) {
            return members(union, words.flag("eventstream", union.hasTrait(StreamingTrait.class)));
        }

        @Override
        protected FieldsBuilder getDefault(Shape shape) {
            return words.put("type", shape.getType().toString());
        }
    }

    private FieldsBuilder members(Shape shape, FieldsBuilder words) {
        Map<String, Json> members = new LinkedHashMap<>();
        shape.members().forEach(member -> {
            members.put(member.getMemberName(), member(member));
            if (isRest() && member.hasTrait(HttpPayloadTrait.class)) {
                words.put("payload", member.getMemberName());
            }
        });
        return words.put("type", "structure").put("members", Json.Fields.of(members));
    }

    private Json.Fields inner(MemberShape member) {
        FieldsBuilder words =
                new FieldsBuilder().put("shape", member.getTarget().toString());
        if (isXml()) {
            words.put("locationName", xmlName(member));
            namespace(member, words);
        }
        return words.fields();
    }

    /** A flattened list, whose elements have the name of the member. */
    private static String flat(Shape list) {
        return list.getId() + "!";
    }

    private static Json.Fields plain(ListShape list) {
        return new FieldsBuilder()
                .put("shape", list.getMember().getTarget().toString())
                .fields();
    }

    private Json.Fields member(MemberShape member) {
        Shape target = model.expectShape(member.getTarget());
        boolean isFlat = target.asListShape().isPresent() && member.hasTrait(XmlFlattenedTrait.class);
        FieldsBuilder words = new FieldsBuilder()
                .put(
                        "shape",
                        isFlat
                                ? flat(target)
                                : target.hasTrait(ErrorTrait.class)
                                        ? target.getId().getName(service)
                                        : target.getId().toString());
        String location = location(member).orElse(null);
        words.put("location", location).put("locationName", name(member, target, location));
        if (location != null) {
            words.put("bodyName", bodyName(member, target));
        }
        timestamps(member, words);
        if (isXml()) {
            words.flag("flattened", member.hasTrait(XmlFlattenedTrait.class));
            words.flag("xmlAttribute", member.hasTrait(XmlAttributeTrait.class));
            namespace(member, words);
        }
        if (protocol.equals("ec2")) {
            words.put(
                    "queryName",
                    member.findTrait("aws.protocols#ec2QueryName")
                            .map(trait -> trait.toNode().expectStringNode().getValue())
                            .orElse(null));
        }
        if (isRest() && member.hasTrait(HttpPayloadTrait.class)) {
            if (isXml() && member.findTrait("smithy.api#xmlNamespace").isEmpty()) {
                namespace(target, words);
            }
            words.put(
                    "mediaType",
                    member.getMemberTrait(model, MediaTypeTrait.class)
                            .map(MediaTypeTrait::getValue)
                            .orElse(null));
        }
        member.findTrait("smithy.rules#contextParam")
                .ifPresent(parameter -> words.put("contextParam", NodeJson.of(parameter.toNode())));
        SmithyExtensions.put(member, words);
        boolean isMedia = member.getMemberTrait(model, MediaTypeTrait.class).isPresent();
        return words.flag("jsonvalue", isMedia && target.isStringShape() && "header".equals(location))
                .flag(SensitiveShapes.FLAG, member.hasTrait(SensitiveTrait.class))
                .flag("hostLabel", member.hasTrait(HostLabelTrait.class))
                .flag("idempotencyToken", member.hasTrait(IdempotencyTokenTrait.class))
                .flag("eventheader", member.hasTrait(EventHeaderTrait.class))
                .flag("eventpayload", member.hasTrait(EventPayloadTrait.class))
                .fields();
    }

    /** The location of a member, if it is not in the body. */
    private Optional<String> location(MemberShape member) {
        if (!isRest()) {
            return Optional.empty();
        }
        if (member.hasTrait(HttpLabelTrait.class)) {
            return Optional.of("uri");
        }
        if (member.hasTrait(HttpQueryTrait.class) || member.hasTrait(HttpQueryParamsTrait.class)) {
            return Optional.of("querystring");
        }
        if (member.hasTrait(HttpHeaderTrait.class)) {
            return Optional.of("header");
        }
        if (member.hasTrait(HttpPrefixHeadersTrait.class)) {
            return Optional.of("headers");
        }
        return member.hasTrait(HttpResponseCodeTrait.class) ? Optional.of("statusCode") : Optional.empty();
    }

    private @Nullable String name(MemberShape member, Shape target, @Nullable String location) {
        return location == null ? bodyName(member, target) : locationName(member, location);
    }

    private @Nullable String bodyName(MemberShape member, Shape target) {
        if (isXml()) {
            String name = xmlName(member);
            boolean isElement =
                    member.hasTrait(HttpPayloadTrait.class) && (target.isStructureShape() || target.isUnionShape());
            return name == null && isElement && isRest() ? elementName(target) : name;
        }
        return protocol.equals("rest-json")
                ? member.getTrait(JsonNameTrait.class)
                        .map(JsonNameTrait::getValue)
                        .orElse(null)
                : null;
    }

    private static @Nullable String locationName(MemberShape member, String location) {
        return switch (location) {
            case "querystring" ->
                member.getTrait(HttpQueryTrait.class)
                        .map(HttpQueryTrait::getValue)
                        .orElse(null);
            case "header" ->
                member.getTrait(HttpHeaderTrait.class)
                        .map(HttpHeaderTrait::getValue)
                        .orElse(null);
            case "headers" ->
                member.getTrait(HttpPrefixHeadersTrait.class)
                        .map(HttpPrefixHeadersTrait::getValue)
                        .orElse(null);
            default -> null;
        };
    }

    private static @Nullable String xmlName(Shape shape) {
        return shape.getTrait(XmlNameTrait.class).map(XmlNameTrait::getValue).orElse(null);
    }

    private static void namespace(Shape shape, FieldsBuilder words) {
        shape.getTrait(XmlNamespaceTrait.class)
                .ifPresent(namespace -> words.put(
                        "xmlNamespace",
                        new FieldsBuilder()
                                .put("uri", namespace.getUri())
                                .put("prefix", namespace.getPrefix().orElse(null))
                                .fields()));
    }

    private void timestamps(Shape shape, FieldsBuilder words) {
        shape.getTrait(TimestampFormatTrait.class)
                .filter(unseen -> !protocol.equals("smithy-rpc-v2-cbor"))
                .ifPresent(format ->
                        words.put("timestampFormat", TIMESTAMPS.getOrDefault(format.getValue(), format.getValue())));
    }

    /** The value of a trait; empty if the shape does not have it. */
    static ObjectNode traitOf(Shape shape, String id) {
        return shape.findTrait(id)
                .map(Trait::toNode)
                .flatMap(Node::asObjectNode)
                .orElse(Node.objectNode());
    }
}
