package io.docwright.runtime.aws.promise;

import io.docwright.runtime.aws.wire.OperationWire;
import io.docwright.runtime.schema.EnumSchema;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.schema.StructureSchema;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Lists of keys in XML, which cannot have all characters: asks the service to encode them, and decodes them in the response. If the
 * caller asks for encoded keys, they stay encoded.
 */
public final class EncodedKeys {
    private static final String URL = "url";
    private static final String DECODED = ":percent-decoded";

    private EncodedKeys() {}

    /** Returns the request with the wish for encoded keys; the request itself if the operation has no such keys. */
    public static <I extends Structure> I requested(StructureSchema<I> schema, I input, OperationWire wire) {
        Member<?> encoding = wire.derived(URL, schema);
        if (encoding == null || StructureSchema.value(input, encoding) != null) {
            return input;
        }
        @Nullable Object[] values = StructureSchema.valuesOf(input);
        values[encoding.index()] = encoding.schema() instanceof EnumSchema<?> enumeration ? enumeration.of(URL) : URL;
        return schema.received(values, input.unknownMembers());
    }

    /** Returns what decodes the keys in the response to a request of the caller. */
    public static <O extends Structure> UnaryOperator<O> decoding(
            StructureSchema<?> schema, Structure input, OperationWire wire) {
        Member<?> encoding = wire.derived(URL, schema);
        if (encoding == null || StructureSchema.value(input, encoding) != null) {
            return UnaryOperator.identity();
        }
        List<String> paths = wire.derived().getOrDefault(DECODED.substring(1), List.of()).stream()
                .map(path -> path + DECODED)
                .toList();
        return output -> isEncoded(output, encoding.name()) ? EncodedTexts.in(output, paths) : output;
    }

    private static boolean isEncoded(Structure output, String name) {
        Member<?> encoding = Structure.schemaOf(output).member(name);
        Object value = encoding == null ? null : StructureSchema.value(output, encoding);
        return value != null && value.toString().equals(URL);
    }
}
