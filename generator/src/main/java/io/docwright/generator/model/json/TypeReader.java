package io.docwright.generator.model.json;

import io.docwright.generator.json.Json;
import io.docwright.generator.model.Type;
import java.util.Locale;

/** Reads types as {@link ModelJson} writes them: {@code "string"}, {@code {"list": "string"}}. */
public final class TypeReader {
    private TypeReader() {}

    /**
     * Reads a type.
     *
     * @param path how to name the value in errors
     * @throws io.docwright.generator.diagnostics.DiagnosticException if it is not a type
     */
    public static Type read(String path, Json value) {
        Json.Text word = value.asText();
        if (word != null) {
            try {
                return Type.Primitive.valueOf(word.value().toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw ModelFields.fault(value.span(), path + ": there is no type " + word.value());
            }
        }
        ModelFields fields = ModelFields.of(path, value);
        Json list = fields.value("list");
        if (list != null) {
            return new Type.ListOf(read(path + ".list", list));
        }
        Json map = fields.value("map");
        Json.Elements pair = map == null ? null : map.asElements();
        if (pair != null && pair.values().size() == 2) {
            return new Type.MapOf(
                    read(path + ".map[0]", pair.values().get(0)),
                    read(path + ".map[1]", pair.values().get(1)));
        }
        if (fields.value("ref") != null) {
            return new Type.Ref(fields.needed("ref"));
        }
        if (fields.value("eventStream") != null) {
            return new Type.EventStream(fields.needed("eventStream"));
        }
        if ("blob".equals(fields.text("stream"))) {
            return new Type.BlobStream();
        }
        throw fields.fault(" is not a type");
    }
}
