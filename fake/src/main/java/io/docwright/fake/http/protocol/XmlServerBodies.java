package io.docwright.fake.http.protocol;

import io.docwright.fake.dynamic.DynamicService;
import io.docwright.fake.dynamic.DynamicStructure;
import io.docwright.fake.error.FakeError;
import io.docwright.runtime.aws.wire.BindingWord;
import io.docwright.runtime.aws.wire.MemberWire;
import io.docwright.runtime.aws.wire.ServiceWire;
import io.docwright.runtime.aws.xml.XmlCodec;
import io.docwright.runtime.schema.Schema;
import io.docwright.runtime.schema.StructureSchema;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** XML. */
final class XmlServerBodies implements ServerBodies {
    private static final int SERVER_ERROR = 500;

    private final DynamicService service;
    private final ServiceWire wire;
    private final XmlCodec requests;
    private final XmlCodec responses;

    XmlServerBodies(DynamicService service, ServiceWire wire) {
        this.service = service;
        this.wire = wire;
        this.requests = new XmlCodec(wire::inRequests, false);
        this.responses = new XmlCodec(wire::inResponses, false);
    }

    @Override
    public String contentType() {
        return "application/xml";
    }

    @Override
    public <T> T read(Schema<T> schema, byte[] body) {
        return requests.read(schema, body);
    }

    @Override
    public <T> byte[] write(String operation, Schema<T> schema, T value) {
        return responses.write(schema, value, operation + "Response", namespace(), null);
    }

    @Override
    public <T> byte[] writePayload(MemberWire member, Schema<T> schema, T value) {
        String namespace = member.namespace() == null ? namespace() : member.namespace();
        return responses.write(schema, value, member.name(), namespace, member.prefix());
    }

    /** Encodes the members of an output in an element of their own, without a namespace. */
    <T> String within(String element, Schema<T> schema, T value) {
        return new String(responses.write(schema, value, element, null, null), StandardCharsets.UTF_8);
    }

    /** The namespace of the service's XML; null if it has none. */
    @Nullable
    String namespace() {
        return wire.get(BindingWord.XML_NAMESPACE);
    }

    /** Format: {@code <Error><Code>…</Code><Message>…</Message>…<RequestId>…</RequestId></Error>}, or in an element of its own. */
    @Override
    public byte[] error(FakeError error, int status, String requestId) {
        String id = Markup.element("RequestId", requestId);
        String document = wire.isS3()
                ? error(error, null, id)
                : "<ErrorResponse" + Markup.namespace(namespace()) + ">" + error(error, type(status), "") + id
                        + "</ErrorResponse>";
        return document.getBytes(StandardCharsets.UTF_8);
    }

    /** Whose fault an error is, as XML says it. */
    static String type(int status) {
        return status >= SERVER_ERROR ? "Receiver" : "Sender";
    }

    /**
     * The element {@code Error}.
     *
     * @param type whose fault it is; null if the element does not say it
     * @param more elements after the others
     */
    String error(FakeError error, @Nullable String type, String more) {
        StructureSchema<DynamicStructure> schema = service.structureOfError(error.name());
        String members = within("Error", schema, SentErrors.structure(schema, error, null));
        String inner = members.equals("<Error/>")
                ? ""
                : members.substring("<Error>".length(), members.length() - "</Error>".length());
        return "<Error>" + (type == null ? "" : Markup.element("Type", type))
                + Markup.element("Code", SentErrors.code(service, wire, error.name()))
                + Markup.element("Message", String.valueOf(error.getMessage()))
                + inner
                + more
                + "</Error>";
    }
}
