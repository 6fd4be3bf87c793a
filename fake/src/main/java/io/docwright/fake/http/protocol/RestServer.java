package io.docwright.fake.http.protocol;

import io.docwright.fake.dynamic.DynamicService;
import io.docwright.fake.error.FakeError;
import io.docwright.fake.http.message.Answered;
import io.docwright.fake.http.message.Received;
import io.docwright.runtime.aws.http.Headers;
import io.docwright.runtime.aws.wire.ServiceWire;
import java.util.Map;

/** Protocols with members in paths, queries, headers and bodies. */
final class RestServer implements ServerProtocol {
    private final DynamicService service;
    private final ServiceWire wire;
    private final ServerBodies bodies;
    private final RestInput inputs;
    private final RestOutput outputs;

    RestServer(DynamicService service, ServiceWire wire, ServerBodies bodies) {
        this.service = service;
        this.wire = wire;
        this.bodies = bodies;
        this.inputs = new RestInput(wire, bodies);
        this.outputs = new RestOutput(wire, bodies);
    }

    @Override
    public Map<String, Object> read(String operation, Received request, Map<String, String> labels) {
        return inputs.read(service.operation(operation), request, labels);
    }

    @Override
    public Answered answer(String operation, Map<String, ?> output, String requestId) {
        Integer documented = service.status(operation + "()");
        Answered answer = outputs.write(service.operation(operation), output, documented == null ? 200 : documented);
        addIds(answer.headers(), requestId);
        return answer;
    }

    private void addIds(Headers headers, String requestId) {
        if (wire.isS3()) {
            headers.set("x-amz-request-id", requestId).set("x-amz-id-2", requestId);
        } else {
            headers.set("x-amzn-requestid", requestId);
        }
    }

    @Override
    public Answered error(FakeError error, String requestId) {
        int status = SentErrors.status(service, error.name());
        Headers headers = new Headers();
        SentErrors.addHeaders(wire, service.sentError(error.name()), error, headers);
        headers.set("content-type", bodies.contentType());
        if (bodies instanceof JsonServerBodies) {
            headers.set("x-amzn-errortype", SentErrors.code(service, wire, error.name()));
        }
        addIds(headers, requestId);
        return new Answered(status, headers, bodies.error(error, status, requestId));
    }
}
