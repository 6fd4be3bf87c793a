package io.docwright.fake.http.protocol;

import io.docwright.fake.dynamic.DynamicService;
import io.docwright.fake.dynamic.DynamicStructure;
import io.docwright.fake.error.FakeError;
import io.docwright.fake.http.message.Answered;
import io.docwright.fake.http.message.Received;
import io.docwright.fake.tree.Trees;
import io.docwright.runtime.aws.http.Headers;
import io.docwright.runtime.aws.wire.BindingWord;
import io.docwright.runtime.aws.wire.ServiceWire;
import io.docwright.runtime.schema.EventStreamSchema;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.StructureSchema;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Protocols with all members in the body of a {@code POST}: AWS JSON and RPC v2. */
final class RpcServer implements ServerProtocol {
    private final DynamicService service;
    private final ServiceWire wire;
    private final ServerBodies bodies;
    private final ServerEvents events;

    RpcServer(DynamicService service, ServiceWire wire, ServerBodies bodies) {
        this.service = service;
        this.wire = wire;
        this.bodies = bodies;
        this.events = new ServerEvents(wire, bodies);
    }

    @Override
    public Map<String, Object> read(String operation, Received request, Map<String, String> labels) {
        StructureSchema<DynamicStructure> schema = service.operation(operation).input();
        Member<?> stream = events(schema);
        if (stream != null) {
            return events.readRpc(schema, stream, request.body());
        }
        return request.body().length == 0 ? new LinkedHashMap<>() : Trees.of(bodies.read(schema, request.body()));
    }

    /** The member that is a stream of events; null if there is none. */
    private static @Nullable Member<?> events(StructureSchema<?> schema) {
        for (Member<?> member : schema.members()) {
            if (member.schema() instanceof EventStreamSchema<?>) {
                return member;
            }
        }
        return null;
    }

    @Override
    public Answered answer(String operation, Map<String, ?> output, String requestId) {
        StructureSchema<DynamicStructure> schema = service.operation(operation).output();
        Member<?> stream = events(schema);
        Headers headers = headers(requestId);
        if (stream == null) {
            return new Answered(200, headers, bodies.write(operation, schema, Trees.structure(schema, output)));
        }
        Map<String, Object> others = new LinkedHashMap<>(output);
        others.remove(stream.name());
        byte[] first = bodies.write(operation, schema, Trees.structure(schema, others));
        Object value = StructureSchema.value(Trees.structure(schema, output), stream);
        headers.set("content-type", ServerEvents.MEDIA_TYPE);
        return new Answered(200, headers, events.write(value, (EventStreamSchema<?>) stream.schema(), first));
    }

    private Headers headers(String requestId) {
        Headers headers =
                new Headers().set("content-type", bodies.contentType()).set("x-amzn-requestid", requestId);
        return bodies.contentType().endsWith("cbor") ? headers.set("smithy-protocol", "rpc-v2-cbor") : headers;
    }

    @Override
    public Answered error(FakeError error, String requestId) {
        int status = SentErrors.status(service, error.name());
        Headers headers = headers(requestId);
        if (wire.get(BindingWord.QUERY_COMPATIBLE) != null) {
            headers.set(
                    "x-amzn-query-error",
                    SentErrors.code(service, wire, error.name()) + ";" + XmlServerBodies.type(status));
        }
        return new Answered(status, headers, bodies.error(error, status, requestId));
    }
}
