package io.docwright.generator.apireference.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A syntax block.
 *
 * @param request the first line of a request; null in a response, and if only a body is shown
 * @param status what stands behind {@code HTTP/1.1} in a response: a number, or the member that has the status; null in a
 *     request
 * @param headers in the order of the block
 * @param body null if none is shown, or it is neither JSON nor XML
 * @param xml whether the body is XML; its only field is the root element then
 * @param namespace the XML namespace of the root element; null if there is none
 */
public record HttpSyntax(
        @Nullable RequestLine request,
        @Nullable String status,
        List<Header> headers,
        @Nullable Skeleton body,
        boolean xml,
        @Nullable String namespace) {
    public HttpSyntax {
        headers = List.copyOf(headers);
    }

    /** {@code name: value}; the value is without marks. */
    public record Header(String name, String value) {}

    /** Whether nothing was read: the text is no HTTP message. */
    public boolean isEmpty() {
        return request == null && status == null && headers.isEmpty() && body == null;
    }

    /** The fields of the body; of XML, those of the root element. Empty if there are none. */
    public List<Skeleton.Field> fields() {
        Skeleton.Structure structure = body == null ? null : body.asStructure();
        if (structure != null && xml && !structure.fields().isEmpty()) {
            structure = structure.fields().get(0).value().asStructure();
        }
        return structure == null ? List.of() : structure.fields();
    }
}
