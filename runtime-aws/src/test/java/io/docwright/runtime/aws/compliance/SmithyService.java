package io.docwright.runtime.aws.compliance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.knowledge.EventStreamIndex;
import software.amazon.smithy.model.knowledge.TopDownIndex;
import software.amazon.smithy.model.loader.ModelAssembler;
import software.amazon.smithy.model.neighbor.Walker;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.ModelSerializer;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.StructureShape;
import software.amazon.smithy.model.traits.ErrorTrait;
import software.amazon.smithy.model.traits.Trait;
import software.amazon.smithy.protocoltests.traits.AppliesTo;
import software.amazon.smithy.protocoltests.traits.HttpMalformedRequestTestsTrait;
import software.amazon.smithy.protocoltests.traits.HttpMessageTestCase;
import software.amazon.smithy.protocoltests.traits.HttpRequestTestCase;
import software.amazon.smithy.protocoltests.traits.HttpRequestTestsTrait;
import software.amazon.smithy.protocoltests.traits.HttpResponseTestCase;
import software.amazon.smithy.protocoltests.traits.HttpResponseTestsTrait;
import software.amazon.smithy.protocoltests.traits.eventstream.EventStreamTestCase;
import software.amazon.smithy.protocoltests.traits.eventstream.EventStreamTestsTrait;

/** A service of Smithy's test models with its cases. */
record SmithyService(Model model, ServiceShape shape, String protocol) {
    /** The supported protocols. */
    private static final List<String> PROTOCOLS = List.of(
            "aws.protocols#awsJson1_0",
            "aws.protocols#awsJson1_1",
            "aws.protocols#restJson1",
            "aws.protocols#restXml",
            "aws.protocols#awsQuery",
            "aws.protocols#ec2Query",
            "smithy.protocols#rpcv2Cbor");

    /** A case of a request, and the operation that sends it. */
    record RequestCase(OperationShape operation, HttpRequestTestCase test) {}

    /** A case of a response or an error, and the operation that receives it. */
    record ResponseCase(OperationShape operation, StructureShape output, HttpResponseTestCase test) {
        boolean isError() {
            return output.hasTrait(ErrorTrait.class);
        }
    }

    /** A case of events that are sent or received. */
    record EventCase(OperationShape operation, EventStreamTestCase test) {}

    /** All services on the class path with a supported protocol. */
    static List<SmithyService> all() {
        Model model = new ModelAssembler()
                .putProperty(ModelAssembler.ALLOW_UNKNOWN_TRAITS, true)
                .disableValidation()
                .discoverModels(SmithyService.class.getClassLoader())
                .assemble()
                .unwrap();
        return PROTOCOLS.stream()
                .flatMap(protocol -> model.shapes(ServiceShape.class)
                        .filter(service -> service.hasTrait(protocol))
                        .sorted()
                        .map(service -> new SmithyService(model, service, protocol)))
                .toList();
    }

    String name() {
        return shape.getId().getName();
    }

    /** The operations with cases for clients. Others have cases for servers only. */
    List<OperationShape> operations() {
        return all(OperationShape.class, TopDownIndex.of(model).getContainedOperations(shape).stream())
                .filter(operation -> operation.hasTrait(HttpRequestTestsTrait.class)
                        || operation.hasTrait(HttpResponseTestsTrait.class)
                        || operation.hasTrait(EventStreamTestsTrait.class)
                        || operation.getErrors(shape).stream()
                                .anyMatch(error -> model.expectShape(error).hasTrait(HttpResponseTestsTrait.class)))
                .toList();
    }

    private static <S extends Shape> Stream<S> all(Class<S> type, Stream<? extends Shape> shapes) {
        return shapes.map(type::cast).sorted();
    }

    /** The exceptions of these operations and of their streams of events. */
    Set<StructureShape> errors() {
        EventStreamIndex streams = EventStreamIndex.of(model);
        return operations().stream()
                .flatMap(operation -> Stream.concat(
                        operation.getErrors(shape).stream(),
                        Stream.of(streams.getInputInfo(operation), streams.getOutputInfo(operation))
                                .flatMap(Optional::stream)
                                .flatMap(stream -> stream.getEventStreamTarget().members().stream())
                                .map(MemberShape::getTarget)
                                .filter(event -> model.expectShape(event).hasTrait(ErrorTrait.class))))
                .map(error -> model.expectShape(error, StructureShape.class))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Cases of events for clients. */
    List<EventCase> events() {
        return operations().stream()
                .flatMap(operation -> operation.getTrait(EventStreamTestsTrait.class).stream()
                        .flatMap(trait -> trait.getTestCasesFor(AppliesTo.CLIENT).stream())
                        .filter(test -> test.getProtocol().toString().equals(protocol))
                        .map(test -> new EventCase(operation, test)))
                .toList();
    }

    /** Cases of requests for clients. */
    List<RequestCase> requests() {
        return operations().stream()
                .flatMap(operation -> operation.getTrait(HttpRequestTestsTrait.class).stream()
                        .flatMap(trait -> trait.getTestCasesFor(AppliesTo.CLIENT).stream())
                        .filter(this::isOurs)
                        .map(test -> new RequestCase(operation, test)))
                .toList();
    }

    /** Cases of responses and of errors for clients. */
    List<ResponseCase> responses() {
        Stream<ResponseCase> outputs = operations().stream()
                .flatMap(operation -> responses(
                        operation, operation, model.expectShape(operation.getOutputShape(), StructureShape.class)));
        Stream<ResponseCase> errors = errors().stream()
                .filter(error -> error.hasTrait(HttpResponseTestsTrait.class))
                .flatMap(error -> responses(error, raising(error), error));
        return Stream.concat(outputs, errors).toList();
    }

    private Stream<ResponseCase> responses(Shape cases, OperationShape operation, StructureShape output) {
        return cases.getTrait(HttpResponseTestsTrait.class).stream()
                .flatMap(trait -> trait.getTestCasesFor(AppliesTo.CLIENT).stream())
                .filter(this::isOurs)
                .map(test -> new ResponseCase(operation, output, test));
    }

    private OperationShape raising(StructureShape error) {
        return operations().stream()
                .filter(operation -> operation.getErrors(shape).contains(error.getId()))
                .findFirst()
                .orElseThrow();
    }

    private boolean isOurs(HttpMessageTestCase test) {
        return test.getProtocol().toString().equals(protocol);
    }

    /** The names of the cases for servers only; a case with several sets of parameters is repeated. */
    List<String> serverCases() {
        List<OperationShape> operations = all(
                        OperationShape.class, TopDownIndex.of(model).getContainedOperations(shape).stream())
                .toList();
        Stream<String> malformed = operations.stream()
                .flatMap(operation -> operation.getTrait(HttpMalformedRequestTestsTrait.class).stream())
                .flatMap(trait -> trait.getTestCases().stream())
                .filter(test -> test.getProtocol().toString().equals(protocol))
                .map(test -> name("malformed", test.getId().replaceFirst("_case\\d+$", "")));
        Stream<String> requests = operations.stream()
                .flatMap(operation -> operation.getTrait(HttpRequestTestsTrait.class).stream())
                .flatMap(trait -> trait.getTestCases().stream())
                .filter(test -> isOurs(test) && isForServers(test.getAppliesTo()))
                .map(test -> name("request", test.getId()));
        Stream<String> events = operations.stream()
                .flatMap(operation -> operation.getTrait(EventStreamTestsTrait.class).stream())
                .flatMap(trait -> trait.getTestCases().stream())
                .filter(test -> test.getProtocol().toString().equals(protocol) && isForServers(test.getAppliesTo()))
                .map(test -> name("events", test.getId()));
        Stream<String> errors = operations.stream()
                .flatMap(operation -> operation.getErrors(shape).stream())
                .distinct()
                .flatMap(error -> answersOfServers("error", model.expectShape(error)));
        Stream<String> responses = operations.stream().flatMap(operation -> answersOfServers("response", operation));
        return Stream.of(malformed, requests, responses, errors, events)
                .flatMap(names -> names)
                .sorted()
                .toList();
    }

    private Stream<String> answersOfServers(String kind, Shape cases) {
        return cases.getTrait(HttpResponseTestsTrait.class).stream()
                .flatMap(trait -> trait.getTestCases().stream())
                .filter(test -> isOurs(test) && isForServers(test.getAppliesTo()))
                .map(test -> name(kind, test.getId()));
    }

    private static boolean isForServers(Optional<AppliesTo> appliesTo) {
        return appliesTo.filter(AppliesTo.SERVER::equals).isPresent();
    }

    private String name(String kind, String id) {
        return name() + " " + kind + " " + id;
    }

    /** The number of all cases for this service and its protocol. */
    int countOfCases() {
        Set<Shape> shapes = new Walker(model).walkShapes(shape);
        return (int) shapes.stream()
                .flatMap(one -> Stream.of(
                                HttpRequestTestsTrait.ID,
                                HttpResponseTestsTrait.ID,
                                HttpMalformedRequestTestsTrait.ID,
                                EventStreamTestsTrait.ID)
                        .flatMap(trait -> one.findTrait(trait).stream()))
                .flatMap(trait -> casesIn(trait))
                .filter(protocol::equals)
                .count();
    }

    /** The protocol of each case. */
    private static Stream<String> casesIn(Trait trait) {
        if (trait instanceof HttpMalformedRequestTestsTrait malformed) {
            return malformed.getTestCases().stream()
                    .map(test -> test.getProtocol().toString());
        }
        return trait.toNode().expectArrayNode().getElementsAs(ObjectNode.class).stream()
                .map(test -> test.expectStringMember("protocol").getValue());
    }

    /** The service without other services, as a model in JSON. */
    String json() {
        Set<Shape> shapes = new Walker(model).walkShapes(shape);
        return Node.prettyPrintJson(ModelSerializer.builder()
                .shapeFilter(shapes::contains)
                .metadataFilter(unseen -> false)
                .build()
                .serialize(model));
    }
}
