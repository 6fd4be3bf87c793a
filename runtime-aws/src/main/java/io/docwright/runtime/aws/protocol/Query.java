package io.docwright.runtime.aws.protocol;

import io.docwright.runtime.aws.http.Headers;
import io.docwright.runtime.aws.http.HttpResponse;
import io.docwright.runtime.aws.wire.BindingWord;
import io.docwright.runtime.aws.wire.ServiceWire;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.schema.StructureSchema;
import io.docwright.runtime.value.ByteStream;
import io.docwright.runtime.value.Bytes;
import io.docwright.runtime.value.Document;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** AWS query and EC2 query: requests are forms, responses are XML. */
final class Query implements Protocol {
    private static final String REQUEST_ID = "requestId";

    private final ServiceWire wire;
    private final boolean ec2;
    private final XmlBodies bodies;
    private final Errors errors;

    Query(ServiceWire wire, boolean ec2, boolean keepUnknownMembers) {
        this.wire = wire;
        this.ec2 = ec2;
        this.bodies = new XmlBodies(wire, keepUnknownMembers);
        this.errors = new Errors(wire, bodies);
    }

    /** Format: {@code Action=ListThings&Version=2012-12-01&Names.member.1=a}. */
    @Override
    public <I extends Structure> RequestParts request(Operation<I, ?> operation, I input) {
        FormWriter form = new FormWriter(wire, ec2);
        form.add("Action", operation.name());
        String version = wire.get(BindingWord.API_VERSION);
        if (version != null) {
            form.add("Version", version);
        }
        form.write(operation.input(), input);
        Headers headers = new Headers().set("Content-Type", "application/x-www-form-urlencoded; charset=utf-8");
        return new RequestParts(
                "POST",
                "/",
                "",
                HostPrefix.of(wire, operation, input),
                headers,
                ByteStream.of(Bytes.ofUtf8(form.toString())));
    }

    @Override
    public <O extends Structure> O response(Operation<?, O> operation, HttpResponse response) throws IOException {
        byte[] body = response.body().readAllBytes();
        if (body.length == 0 || operation.output().members().isEmpty()) {
            return RestResponse.empty(operation.output());
        }
        if (ec2) {
            return withoutRequestId(operation.output(), bodies.read(operation.output(), body));
        }
        String wrapper = wire.operation(operation.name()).wrapper();
        @Nullable
        O found = bodies.readWithin(wrapper == null ? operation.name() + "Result" : wrapper, operation.output(), body);
        return found == null ? RestResponse.empty(operation.output()) : found;
    }

    /** {@code <requestId>} is beside the members of each response. */
    private static <O extends Structure> O withoutRequestId(StructureSchema<O> schema, O output) {
        if (!output.unknownMembers().containsKey(REQUEST_ID)) {
            return output;
        }
        Map<String, Document> others = new LinkedHashMap<>(output.unknownMembers());
        others.remove(REQUEST_ID);
        return schema.received(StructureSchema.valuesOf(output), Collections.unmodifiableMap(others));
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
