package io.docwright.generator.infer.names;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.json.Json;
import io.docwright.generator.json.JsonReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The errors found in one names file. */
final class NamesFaults {
    private final Diagnostics diagnostics = new Diagnostics();

    void add(SourceSpan span, DiagnosticCode code, String message, String fix) {
        diagnostics.add(new Diagnostic(Severity.ERROR, code, span, message, fix));
    }

    /** The value as an object; if it is not one, reports it and returns null. */
    Json.@Nullable Fields object(Json value, String what) {
        Json.Fields fields = value.asFields();
        if (fields == null) {
            wrong(value, what + " must be an object");
        }
        return fields;
    }

    /** The string that the value is; if it is not one, reports it and returns the empty string. */
    String text(Json value, String field) {
        Json.Text text = value.asText();
        if (text == null) {
            wrong(value, '"' + field + "\" must be a string");
            return "";
        }
        return text.value();
    }

    /** Whether the value is true; if it is neither true nor false, reports it. */
    boolean flag(Json value, String field) {
        if (value.asFlag() == null) {
            wrong(value, '"' + field + "\" must be true or false");
        }
        return value.isTrue();
    }

    /** The strings of a list; if it is not one, reports it and returns no strings. */
    List<String> texts(Json value, String field) {
        Json.Elements elements = value.asElements();
        if (elements == null) {
            wrong(value, '"' + field + "\" must be a list of strings");
            return List.of();
        }
        return elements.values().stream().map(element -> text(element, field)).toList();
    }

    /** Reports that a value is not what is expected. */
    void wrong(Json value, String expected) {
        add(value.span(), DiagnosticCode.NAMES_FORM, "found " + value.shown() + "; " + expected, JsonReader.BY_HAND);
    }

    List<Diagnostic> sorted() {
        return diagnostics.sorted();
    }
}
