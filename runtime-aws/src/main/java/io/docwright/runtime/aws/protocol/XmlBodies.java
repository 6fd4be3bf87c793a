package io.docwright.runtime.aws.protocol;

import io.docwright.runtime.aws.wire.BindingWord;
import io.docwright.runtime.aws.wire.MemberWire;
import io.docwright.runtime.aws.wire.OperationWire;
import io.docwright.runtime.aws.wire.ServiceWire;
import io.docwright.runtime.aws.xml.XmlCodec;
import io.docwright.runtime.aws.xml.XmlCodec.ErrorElement;
import io.docwright.runtime.codec.CodecException;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.ErrorSchema;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.PlainErrorBuilder;
import io.docwright.runtime.schema.Schema;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** XML. */
final class XmlBodies implements Bodies {
    private static final int BEGINNING = 64;

    private final ServiceWire wire;
    private final XmlCodec requests;
    private final XmlCodec responses;

    XmlBodies(ServiceWire wire, boolean keepUnknownMembers) {
        this.wire = wire;
        this.requests = new XmlCodec(wire::inRequests, false);
        this.responses = new XmlCodec(wire::inResponses, keepUnknownMembers);
    }

    @Override
    public String contentType() {
        return "application/xml";
    }

    @Override
    public <T> byte[] write(Operation<?, ?> operation, Schema<T> schema, T value) {
        OperationWire call = wire.operation(operation.name());
        String root = call.root() == null ? operation.name() + "Request" : call.root();
        String namespace = call.rootNamespace() == null ? wire.get(BindingWord.XML_NAMESPACE) : call.rootNamespace();
        return requests.write(schema, value, root, namespace, null);
    }

    @Override
    public <T> byte[] writePayload(MemberWire member, Schema<T> schema, T value) {
        String namespace = member.namespace() == null ? wire.get(BindingWord.XML_NAMESPACE) : member.namespace();
        return requests.write(schema, value, member.name(), namespace, member.prefix());
    }

    @Override
    public <T> T read(Schema<T> schema, byte[] body) {
        refuseHtml(body);
        return responses.read(schema, body);
    }

    @Override
    public <T> T readPayload(Schema<T> schema, byte[] body) {
        refuseHtml(body);
        return responses.read(schema, body);
    }

    /** Decodes an element of a response that contains its members; null if there is no such element. */
    <T> @Nullable T readWithin(String element, Schema<T> schema, byte[] body) {
        refuseHtml(body);
        return responses.readWithin(element, schema, body);
    }

    /** HTML may be well-formed XML, which would be a response without members. */
    private static void refuseHtml(byte[] body) {
        if (ForeignResponse.isHtml(Arrays.copyOf(body, Math.min(body.length, BEGINNING)))) {
            throw new CodecException("expected XML, found HTML", CodecException.Position.of(""), null);
        }
    }

    @Override
    public boolean mayHoldErrors() {
        return true;
    }

    /** S3 starts a response before the operation is complete, so a later error has the status 200. */
    @Override
    public boolean holdsError(byte[] body) {
        return XmlCodec.isError(body);
    }

    @Override
    public ErrorText errorText(byte[] body) {
        ErrorElement error = XmlCodec.readErrorElement(body);
        return new ErrorText(error.code(), error.message(), error.requestId());
    }

    @Override
    public <E extends ApiException> PlainErrorBuilder<E> readError(ErrorSchema<E> schema, byte[] body) {
        return responses.readError(schema, body);
    }
}
