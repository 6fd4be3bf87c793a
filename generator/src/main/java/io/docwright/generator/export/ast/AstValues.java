package io.docwright.generator.export.ast;

import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.json.Json;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the value of a trait: a JSON object whose fields have the order in which they are added. */
public final class AstValues {
    /** The value of a trait that says all by being there. */
    public static final Json EMPTY = Json.Fields.of(Map.of());

    private final Map<String, Json> fields = new LinkedHashMap<>();

    /** A string. */
    public static Json text(String value) {
        return new Json.Text(SourceSpan.NOWHERE, value);
    }

    /** A number, without an exponent. */
    public static Json number(BigDecimal value) {
        return new Json.Other(SourceSpan.NOWHERE, value.toPlainString());
    }

    /** A whole number. */
    public static Json number(long value) {
        return new Json.Other(SourceSpan.NOWHERE, String.valueOf(value));
    }

    /** {@code true} or {@code false}. */
    public static Json flag(boolean value) {
        return new Json.Flag(SourceSpan.NOWHERE, value);
    }

    /** An array. */
    public static Json array(List<? extends Json> values) {
        return new Json.Elements(SourceSpan.NOWHERE, List.copyOf(values));
    }

    /** A reference to a shape: {@code {"target": "smithy.api#String"}}. */
    public static Json target(String id) {
        return new AstValues().put("target", id).object();
    }

    /** Adds a field; none if the value is null. */
    public AstValues put(String name, @Nullable String value) {
        return value == null ? this : put(name, text(value));
    }

    /** Adds a field; none if the value is null. */
    public AstValues put(String name, @Nullable Json value) {
        if (value != null) {
            fields.put(name, value);
        }
        return this;
    }

    /** Whether nothing was added. */
    public boolean isEmpty() {
        return fields.isEmpty();
    }

    /** The object. */
    public Json.Fields object() {
        return Json.Fields.of(fields);
    }
}
