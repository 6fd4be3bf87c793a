package io.docwright.fake.http.protocol;

import io.docwright.fake.dynamic.DynamicService;
import io.docwright.fake.dynamic.DynamicStructure;
import io.docwright.fake.error.FakeError;
import io.docwright.fake.http.message.Answered;
import io.docwright.fake.http.message.Parameters;
import io.docwright.fake.http.message.Received;
import io.docwright.fake.tree.Trees;
import io.docwright.runtime.aws.http.Headers;
import io.docwright.runtime.aws.wire.ServiceWire;
import io.docwright.runtime.schema.StructureSchema;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** AWS query and EC2 query: requests are forms, responses are XML. */
final class QueryServer implements ServerProtocol {
    private final DynamicService service;
    private final ServiceWire wire;
    private final boolean ec2;
    private final XmlServerBodies bodies;

    QueryServer(DynamicService service, ServiceWire wire, boolean ec2) {
        this.service = service;
        this.wire = wire;
        this.ec2 = ec2;
        this.bodies = new XmlServerBodies(service, wire);
    }

    /** Format: {@code Action=ListThings&Version=2012-12-01&Names.member.1=a}. */
    @Override
    public Map<String, Object> read(String operation, Received request, Map<String, String> labels) {
        String form = new String(request.body(), StandardCharsets.UTF_8);
        return new FormReader(wire)
                .read(service.operation(operation).input(), Parameters.of(request.query() + "&" + form));
    }

    @Override
    public Answered answer(String operation, Map<String, ?> output, String requestId) {
        StructureSchema<DynamicStructure> schema = service.operation(operation).output();
        DynamicStructure value = Trees.structure(schema, output);
        String root = operation + "Response";
        String start = "<" + root + Markup.namespace(bodies.namespace()) + ">";
        String document;
        if (ec2) {
            String members = schema.members().isEmpty() ? "" : inner(bodies.within(root, schema, value), root);
            document = start + Markup.element("requestId", requestId) + members;
        } else {
            String wrapper = wire.operation(operation).wrapper();
            String result = wrapper == null ? operation + "Result" : wrapper;
            document = start
                    + bodies.within(result, schema, value)
                    + "<ResponseMetadata>" + Markup.element("RequestId", requestId) + "</ResponseMetadata>";
        }
        return xml(200, document + "</" + root + ">", requestId);
    }

    private static String inner(String document, String root) {
        return document.endsWith("/>")
                ? ""
                : document.substring(root.length() + 2, document.length() - root.length() - 3);
    }

    @Override
    public Answered error(FakeError error, String requestId) {
        int status = SentErrors.status(service, error.name());
        if (!ec2) {
            return new Answered(status, headers(requestId), bodies.error(error, status, requestId));
        }
        return xml(
                status,
                "<Response><Errors>" + bodies.error(error, null, "") + "</Errors>"
                        + Markup.element("RequestID", requestId) + "</Response>",
                requestId);
    }

    private static Answered xml(int status, String document, String requestId) {
        return new Answered(status, headers(requestId), document.getBytes(StandardCharsets.UTF_8));
    }

    private static Headers headers(String requestId) {
        return new Headers().set("content-type", "text/xml").set("x-amzn-requestid", requestId);
    }
}
