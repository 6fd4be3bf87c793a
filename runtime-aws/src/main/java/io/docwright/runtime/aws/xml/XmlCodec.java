package io.docwright.runtime.aws.xml;

import io.docwright.runtime.aws.wire.TypeWire;
import io.docwright.runtime.codec.CodecException;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.ErrorSchema;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.PlainErrorBuilder;
import io.docwright.runtime.schema.Schema;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** XML, according to the bindings. Thread-safe. */
public final class XmlCodec {
    private final XmlShapes shapes;

    /**
     * Creates a codec.
     *
     * @param wires returns the bindings of each type
     * @param keepUnknownMembers whether structures keep elements that are no members
     */
    public XmlCodec(Function<Schema<?>, TypeWire> wires, boolean keepUnknownMembers) {
        this.shapes = new XmlShapes(wires, keepUnknownMembers);
    }

    /** The code and message of an error and the request's id; each is null if absent. */
    public record ErrorElement(
            @Nullable String code,
            @Nullable String message,
            @Nullable String requestId) {}

    /**
     * Encodes a value as a document.
     *
     * @param root the name of the root element
     * @param namespace the namespace of the root element; null for none
     * @param prefix the prefix of that namespace; null for none
     */
    public <T> byte[] write(
            Schema<T> schema, T value, String root, @Nullable String namespace, @Nullable String prefix) {
        XmlOut out = new XmlOut();
        out.start(root);
        if (namespace != null) {
            out.namespace(prefix, namespace);
        }
        shapes.of(schema).write(out, value);
        out.end(root);
        return out.bytes();
    }

    /**
     * Decodes the root element of a document. If a structure has a single member, which is not a structure, and the
     * root has that member's name, the root is the member: some services omit the element of the structure.
     *
     * @throws CodecException if it does not match {@code schema}
     */
    @SuppressWarnings("unchecked") // a structure's shape has the type of that structure
    public <T> T read(Schema<T> schema, byte[] document) {
        XmlReader in = new XmlReader(document);
        XmlShape<T> shape = shapes.of(schema);
        return shape instanceof XmlStructure<?> structure && structure.isUnwrapped(in.name())
                ? (T) structure.readUnwrapped(in)
                : shape.read(in);
    }

    /**
     * Decodes an element in the root of a document.
     *
     * @return null if there is no such element
     */
    public <T> @Nullable T readWithin(String element, Schema<T> schema, byte[] document) {
        XmlReader in = new XmlReader(document);
        while (in.nextChild()) {
            if (in.name().equals(element)) {
                return shapes.of(schema).read(in);
            }
            in.skip();
        }
        return null;
    }

    /** Whether the root element of a document is {@code Error}. */
    public static boolean isError(byte[] document) {
        return new XmlReader(document).name().equals("Error");
    }

    /** Decodes an error's members from the first element {@code Error} of a document. */
    public <E extends ApiException> PlainErrorBuilder<E> readError(ErrorSchema<E> schema, byte[] document) {
        PlainErrorBuilder<E> builder = schema.newBuilder();
        XmlReader in = new XmlReader(document);
        if (findError(in, 3)) {
            @Nullable Object[] values = shapes.members(schema, schema.members()).read(in, (read, others) -> read);
            for (Member<?> member : schema.members()) {
                set(builder, member, values[member.index()]);
            }
        }
        return builder;
    }

    @SuppressWarnings("unchecked") // the value was read for the member's own schema
    private static <T> void set(PlainErrorBuilder<?> builder, Member<T> member, @Nullable Object value) {
        builder.member(member, (T) value);
    }

    /** Moves to the element {@code Error}: the root, its child or grandchild. Returns whether there is one. */
    private static boolean findError(XmlReader in, int depth) {
        if (in.name().equals("Error")) {
            return true;
        }
        while (in.nextChild()) {
            if (depth > 1 && findError(in, depth - 1)) {
                return true;
            }
            if (depth <= 1) {
                in.skip();
            }
        }
        return false;
    }

    /**
     * Decodes the general parts of an error. Format: {@code
     * <ErrorResponse><Error><Code>…</Code><Message>…</Message></Error> <RequestId>…</RequestId></ErrorResponse>}, with
     * or without the outer element, or with one more.
     */
    public static ErrorElement readErrorElement(byte[] document) {
        ErrorText text = new ErrorText();
        try {
            text.read(new XmlReader(document), 3);
        } catch (CodecException e) {
            // the XML is malformed: only the part before that is used
            return new ErrorElement(text.code, text.message, text.requestId);
        }
        return new ErrorElement(text.code, text.message, text.requestId);
    }

    private static final class ErrorText {
        private @Nullable String code;
        private @Nullable String message;
        private @Nullable String requestId;

        void read(XmlReader in, int depth) {
            boolean error = in.name().equals("Error");
            while (in.nextChild()) {
                switch (in.name()) {
                    case "RequestId", "RequestID" -> requestId = in.text();
                    case "Code" -> code = error ? in.text() : passed(in, code);
                    case "Message", "message" -> message = error ? in.text() : passed(in, message);
                    default -> {
                        if (depth > 1 && !error) {
                            read(in, depth - 1);
                        } else {
                            in.skip();
                        }
                    }
                }
            }
        }

        private static @Nullable String passed(XmlReader in, @Nullable String before) {
            in.skip();
            return before;
        }
    }
}
