package io.docwright.runtime.aws.protocol;

import io.docwright.runtime.aws.http.Headers;
import io.docwright.runtime.aws.http.HttpResponse;
import io.docwright.runtime.aws.wire.MemberWire;
import io.docwright.runtime.aws.wire.ServiceWire;
import io.docwright.runtime.aws.wire.TypeWire;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.value.ByteStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Protocols with members in paths, queries, headers and bodies. */
final class Rest implements Protocol {
    private final ServiceWire wire;
    private final Bodies bodies;
    private final Errors errors;

    Rest(ServiceWire wire, Bodies bodies) {
        this.wire = wire;
        this.bodies = bodies;
        this.errors = new Errors(wire, bodies);
    }

    @Override
    public <I extends Structure> RequestParts request(Operation<I, ?> operation, I input) {
        RestRequest request = new RestRequest(wire, operation, input, bodies);
        Headers headers = request.headers();
        @Nullable ByteStream body = request.body(headers);
        String accept = bodies.accept();
        if (accept != null && headers.first("accept") == null && !hasPayload(operation)) {
            headers.set("accept", accept);
        }
        return new RequestParts(
                wire.operation(operation.name()).method(),
                request.path(),
                request.query(),
                HostPrefix.of(wire, operation, input),
                headers,
                body);
    }

    private boolean hasPayload(Operation<?, ?> operation) {
        TypeWire places = wire.inResponses(operation.output());
        for (Member<?> member : operation.output().members()) {
            if (places.of(member.name()).place() == MemberWire.Place.PAYLOAD) {
                return true;
            }
        }
        return false;
    }

    @Override
    public <O extends Structure> O response(Operation<?, O> operation, HttpResponse response) throws IOException {
        return new RestResponse(wire, bodies, operation).read(operation.output(), response);
    }

    @Override
    public ApiException foreign(HttpResponse response, String message) {
        return errors.foreign(response, message);
    }

    @Override
    public ApiException error(Operation<?, ?> operation, HttpResponse response) throws IOException {
        return errors.of(operation, response, response.body().readAllBytes());
    }
}
