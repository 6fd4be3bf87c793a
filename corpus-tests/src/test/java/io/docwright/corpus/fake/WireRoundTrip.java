package io.docwright.corpus.fake;

import io.docwright.fake.description.DescribedOperation;
import io.docwright.fake.description.ServiceDescription;
import io.docwright.fake.dynamic.DynamicService;
import io.docwright.fake.dynamic.DynamicStructure;
import io.docwright.fake.error.FakeError;
import io.docwright.fake.http.dispatch.Call;
import io.docwright.fake.http.dispatch.Dispatcher;
import io.docwright.fake.http.dispatch.ServedService;
import io.docwright.fake.http.message.Answered;
import io.docwright.fake.http.message.Received;
import io.docwright.fake.http.protocol.PathTemplate;
import io.docwright.fake.tree.Trees;
import io.docwright.runtime.aws.http.HttpResponse;
import io.docwright.runtime.aws.protocol.Protocol;
import io.docwright.runtime.aws.protocol.RequestParts;
import io.docwright.runtime.aws.wire.MemberWire;
import io.docwright.runtime.aws.wire.OperationWire;
import io.docwright.runtime.aws.wire.ServiceWire;
import io.docwright.runtime.aws.wire.TypeWire;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.Operation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sends random values of a service from the client's codecs to the server's and back. */
final class WireRoundTrip {
    private final ServiceDescription service;
    private final DynamicService schemas;
    private final ServiceWire wire;
    private final Protocol client;
    private final ServedService server;
    private final Dispatcher dispatcher;

    WireRoundTrip(ServiceDescription service) {
        this.service = service;
        this.schemas = new DynamicService(service);
        this.wire = ServiceWire.of(schemas.service());
        this.client = Protocol.of(wire, false);
        this.server = new ServedService(service, (operation, input) -> Map.of());
        this.dispatcher = new Dispatcher(List.of(server));
    }

    /** What differs after an output was sent to the client; null if nothing does. */
    @Nullable
    String output(DescribedOperation operation, Random random) throws IOException {
        Operation<?, DynamicStructure> schema = schemas.operation(operation.name());
        Map<String, Object> sent = operation.output() == null
                ? Map.of()
                : responses(random).structure(operation.output(), wire.inResponses(schema.output()));
        Answered answer = server.protocol(wire.protocol()).answer(operation.name(), sent, "id-1");
        DynamicStructure received = client.response(schema, response(answer));
        Map<String, Object> arrived = Trees.of(received);
        TypeWire places = wire.inResponses(schema.output());
        // the protocol sets it, in streams of events
        arrived.keySet()
                .removeIf(member ->
                        !sent.containsKey(member) && places.of(member).name().equalsIgnoreCase("content-type"));
        return difference("output", sent, arrived);
    }

    /** What differs after an input was sent to the server; null if nothing does. */
    @Nullable
    String input(DescribedOperation operation, Random random) throws IOException {
        Operation<DynamicStructure, DynamicStructure> schema = schemas.operation(operation.name());
        if (!isCallable(schema)) {
            return null;
        }
        Map<String, Object> sent = operation.input() == null
                ? Map.of()
                : requests(random).structure(operation.input(), wire.inRequests(schema.input()));
        Received request = received(client.request(schema, Trees.structure(schema.input(), sent)));
        Call call = dispatcher.find(request);
        if (call != null && looksLike(call.operation(), operation.name())) {
            return null;
        }
        if (call == null || !call.operation().equals(operation.name())) {
            return "is read as " + (call == null ? "nothing" : call.operation());
        }
        Map<String, Object> read = call.protocol().read(call.operation(), call.request(), call.labels());
        return difference("input", sent, read);
    }

    /** The name of an operation that documents an error; that of any if none does. */
    private String withError(String error) {
        return service.operations().values().stream()
                .filter(operation -> operation.errors().contains(error))
                .map(DescribedOperation::name)
                .findFirst()
                .orElseGet(() -> service.operations().keySet().iterator().next());
    }

    /** What differs after an error was sent to the client; null if nothing does. */
    @Nullable
    String error(String name, Random random) throws IOException {
        Map<String, Object> members =
                responses(random).structure(name, wire.inResponses(schemas.structureOfError(name)));
        members.keySet().removeIf(DynamicService::isMessage);
        FakeError sent = new FakeError(name, "it is wrong", members);
        Answered answer = server.protocol(wire.protocol()).error(sent, "id-2");
        ApiException received = client.error(schemas.operation(withError(name)), response(answer));
        if (ApiException.schemaOf(received) != schemas.error(name)) {
            ServiceWire.ErrorWire other = wire.errorOfCode(wire.codeOf(name));
            boolean isShared = other != null && !other.name().equals(name);
            return isShared ? null : "arrives as " + received.code();
        }
        if (!"it is wrong".equals(received.getMessage()) || !"id-2".equals(received.requestId())) {
            return "has the message " + received.getMessage() + " and the id " + received.requestId();
        }
        TypeWire places = wire.inResponses(schemas.error(name));
        Map<String, Object> arrived = new LinkedHashMap<>(Trees.of(received));
        arrived.keySet().removeIf(member -> places.of(member).name().equalsIgnoreCase("x-amzn-errortype"));
        return difference("error", members, arrived);
    }

    /** Whether the page has all members of the path. Some pages are longer than the corpus keeps them. */
    private boolean isCallable(Operation<?, ?> operation) {
        TypeWire places = wire.inRequests(operation.input());
        Set<String> bound = operation.input().members().stream()
                .map(member -> places.of(member.name()))
                .filter(place -> place.place() == MemberWire.Place.LABEL)
                .map(MemberWire::name)
                .collect(Collectors.toSet());
        return bound.containsAll(
                PathTemplate.of(wire.operation(operation.name()).path()).labels());
    }

    /** Whether nothing tells requests of another operation from those of an operation. */
    private boolean looksLike(String other, String operation) {
        OperationWire one = wire.operation(other);
        OperationWire two = wire.operation(operation);
        return !other.equals(operation)
                && one.method().equals(two.method())
                && one.path().equals(two.path())
                && one.query().equals(two.query());
    }

    private RandomTrees requests(Random random) {
        return new RandomTrees(service, random, name -> wire.inRequests(schemas.structure(name)));
    }

    private RandomTrees responses(Random random) {
        return new RandomTrees(service, random, name -> wire.inResponses(schemas.structure(name)));
    }

    private static HttpResponse response(Answered answer) {
        return new HttpResponse(answer.status(), answer.headers(), new ByteArrayInputStream(answer.body()));
    }

    private static Received received(RequestParts parts) throws IOException {
        byte[] body = {};
        if (parts.body() != null) {
            try (InputStream in = parts.body().open()) {
                body = in.readAllBytes();
            }
        }
        return new Received(parts.method(), parts.path(), parts.query(), parts.headers(), body);
    }

    private static @Nullable String difference(String what, Map<String, ?> sent, Map<String, ?> received) {
        Object before = withoutEmpty(sent);
        Object after = withoutEmpty(received);
        return before.equals(after) ? null : what + "\n    sent     " + before + "\n    received " + after;
    }

    /** Forms and headers have no structures without members. */
    private static Object withoutEmpty(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            Map<Object, Object> rest = new LinkedHashMap<>();
            map.forEach((name, value) -> {
                Object inner = withoutEmpty(value);
                if (!inner.equals(Map.of()) && !inner.equals(List.of())) {
                    rest.put(name, inner);
                }
            });
            return rest;
        }
        return tree instanceof List<?> list
                ? list.stream()
                        .map(WireRoundTrip::withoutEmpty)
                        .filter(one -> !one.equals(Map.of()))
                        .toList()
                : tree;
    }
}
