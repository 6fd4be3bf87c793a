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

/** XML, as bindings say that it is. Thread-safe. */
public final class XmlCodec {
    private final XmlShapes shapes;

    /** @param wires tells how each type travels */
    public XmlCodec(Function<Schema<?>, TypeWire> wires) {
        this.shapes = new XmlShapes(wires);
    }

    /** What stands in an error's body: its code and message, and the request's id; each is null where there is none. */
    public record ErrorElement(
            @Nullable String code,
            @Nullable String message,
            @Nullable String requestId) {}

    /**
     * Writes a value as a document.
     *
     * @param root the root element's name
     * @param namespace the root element's namespace; null for none
     * @param prefix that namespace's prefix; null for none
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
     * Reads the root element of a document. Where a structure has one member, which is no structure itself, and the root has
     * that member's name, it is that member: some services leave out what should stand around it.
     *
     * @throws CodecException where it is not what {@code schema} says
     */
    @SuppressWarnings("unchecked") // a structure's shape is made for that structure
    public <T> T read(Schema<T> schema, byte[] document) {
        XmlReader in = new XmlReader(document);
        XmlShape<T> shape = shapes.of(schema);
        return shape instanceof XmlStructure<?> structure && structure.isUnwrapped(in.name())
                ? (T) structure.readUnwrapped(in)
                : shape.read(in);
    }

    /**
     * Reads an element within the root of a document.
     *
     * @return null where there is no such element
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

    /** Whether the root element of a document is called {@code Error}. */
    public static boolean isError(byte[] document) {
        return new XmlReader(document).name().equals("Error");
    }

    /** Reads an error's members, from the first element of a document that is called {@code Error}. */
    public <E extends ApiException> PlainErrorBuilder<E> readError(ErrorSchema<E> schema, byte[] document) {
        PlainErrorBuilder<E> builder = schema.newBuilder();
        XmlReader in = new XmlReader(document);
        if (findError(in, 3)) {
            @Nullable Object[] values = shapes.members(schema, schema.members()).read(in);
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

    /** Stands at the element called {@code Error} where there is one: the root, or in it, or in what is in it. */
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
     * Reads what a document tells of an error. Form: {@code <ErrorResponse><Error><Code>…</Code><Message>…</Message></Error>
     * <RequestId>…</RequestId></ErrorResponse>}, with or without the outer element, or with one more.
     */
    public static ErrorElement readErrorElement(byte[] document) {
        ErrorText text = new ErrorText();
        try {
            text.read(new XmlReader(document), 3);
        } catch (CodecException e) {
            // what was found before the XML broke is all that there is
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
