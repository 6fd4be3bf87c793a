package io.docwright.generator.model.json;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.json.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An object of a model file. A field of a wrong kind is an error.
 *
 * @param path how to name it in errors: {@code services[0].shapes.Domain}; empty for the file itself
 */
record ModelFields(String path, Json.Fields object) {
    static final String FIX = "write the model again with 'docwright model'";

    /** Returns the value as an object. */
    static ModelFields of(String path, Json value) {
        Json.Fields object = value.asFields();
        if (object == null) {
            throw fault(value.span(), (path.isEmpty() ? "the file" : path) + " is not an object");
        }
        return new ModelFields(path, object);
    }

    /** A field's value; null if it is missing. */
    @Nullable
    Json value(String name) {
        return object.get(name);
    }

    /** A string; null if the field is missing. */
    @Nullable
    String text(String name) {
        Json value = object.get(name);
        Json.Text text = value == null ? null : value.asText();
        if (value != null && text == null) {
            throw wrong(name, "a string");
        }
        return text == null ? null : text.value();
    }

    /** A string; empty if the field is missing. */
    String textOrEmpty(String name) {
        String text = text(name);
        return text == null ? "" : text;
    }

    /** A required string. */
    String needed(String name) {
        String text = text(name);
        if (text == null) {
            throw wrong(name, "a string");
        }
        return text;
    }

    boolean flag(String name) {
        return object.flag(name);
    }

    int number(String name) {
        Json value = object.get(name);
        Integer number = value == null ? null : value.asInteger();
        if (number == null) {
            throw wrong(name, "a whole number");
        }
        return number;
    }

    /** A number; null if the field is missing. */
    @Nullable
    BigDecimal decimal(String name) {
        Json value = object.get(name);
        BigDecimal number = value == null ? null : value.asDecimal();
        if (value != null && number == null) {
            throw wrong(name, "a number of at most " + Json.MOST_DIGITS + " digits");
        }
        return number;
    }

    /** An object; null if the field is missing. */
    @Nullable
    ModelFields fields(String name) {
        Json value = object.get(name);
        return value == null ? null : of(path(name), value);
    }

    /** The results of {@code reader} for each object of an array; empty if the field is missing. */
    <T> List<T> each(String name, Function<ModelFields, T> reader) {
        List<T> read = new ArrayList<>();
        List<Json> elements = elements(name);
        for (int i = 0; i < elements.size(); i++) {
            read.add(reader.apply(of(path(name) + "[" + i + "]", elements.get(i))));
        }
        return read;
    }

    /** An array's strings; empty if the field is missing. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Json element : elements(name)) {
            Json.Text text = element.asText();
            if (text == null) {
                throw wrong(name, "a list of strings");
            }
            texts.add(text.value());
        }
        return texts;
    }

    private List<Json> elements(String name) {
        Json value = object.get(name);
        if (value == null) {
            return List.of();
        }
        Json.Elements elements = value.asElements();
        if (elements == null) {
            throw wrong(name, "a list");
        }
        return elements.values();
    }

    private String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    DiagnosticException fault(String message) {
        return fault(object.span(), path + message);
    }

    static DiagnosticException fault(SourceSpan span, String message) {
        return new DiagnosticException(
                List.of(new Diagnostic(Severity.ERROR, DiagnosticCode.MODEL_BROKEN, span, message, FIX)));
    }

    DiagnosticException wrong(String name, String expected) {
        Json value = object.get(name);
        return fault((value == null ? object : value).span(), path(name) + " is not " + expected);
    }
}
