package io.docwright.generator.model.json;

import io.docwright.generator.json.Json;
import io.docwright.generator.model.Constraints;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads constraints as {@link ModelJson} writes them: {@code {"minimum": 1}}. */
public final class ConstraintsReader {
    private ConstraintsReader() {}

    /**
     * Reads constraints.
     *
     * @param path how to name the value in errors
     * @throws io.docwright.generator.diagnostics.DiagnosticException if they are not well-formed
     */
    public static Constraints read(String path, Json value) {
        return read(ModelFields.of(path, value));
    }

    /** Returns the constraints in an object; {@link Constraints#NONE} if {@code fields} is null. */
    static Constraints read(@Nullable ModelFields fields) {
        Constraints constraints = orNull(fields);
        return constraints == null ? Constraints.NONE : constraints;
    }

    private static @Nullable Constraints orNull(@Nullable ModelFields fields) {
        if (fields == null) {
            return null;
        }
        Constraints constraints = new Constraints(
                fields.decimal("minimum"),
                fields.decimal("maximum"),
                length(fields, "minimumLength"),
                length(fields, "maximumLength"),
                fields.text("pattern"),
                orNull(fields.fields("element")),
                orNull(fields.fields("key")),
                orNull(fields.fields("value")));
        return constraints.isEmpty() ? null : constraints;
    }

    private static @Nullable Long length(ModelFields fields, String name) {
        BigDecimal length = fields.decimal(name);
        if (length == null) {
            return null;
        }
        try {
            return length.longValueExact();
        } catch (ArithmeticException e) {
            throw fields.wrong(name, "a whole number");
        }
    }
}
