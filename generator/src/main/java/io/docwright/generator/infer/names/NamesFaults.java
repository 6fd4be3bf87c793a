package io.docwright.generator.infer.names;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** The errors found in one names file. */
final class NamesFaults {
    static final String FIX = "correct the file by hand, or take its last valid version from version control";

    private final String file;
    private final Diagnostics diagnostics = new Diagnostics();

    NamesFaults(String file) {
        this.file = file;
    }

    void add(SourceSpan span, DiagnosticCode code, String message, String fix) {
        diagnostics.add(new Diagnostic(Severity.ERROR, code, span, message, fix));
    }

    /** Whether the current token begins an object; if not, reports it and skips the value. */
    boolean isObject(JsonParser json, String what) {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            return true;
        }
        wrong(json, what + " is {…}");
        return false;
    }

    /** Reports that the current value is not what is expected, and skips it. */
    void wrong(JsonParser json, String expected) {
        JsonToken token = json.currentToken();
        String found = token == null ? "nothing" : token.isStructStart() ? token.asString() + "…" : json.getString();
        add(span(json.currentTokenLocation()), DiagnosticCode.NAMES_FORM, "found " + found + "; " + expected, FIX);
        json.skipChildren();
    }

    /** The file as a whole if the location is null. */
    SourceSpan span(@Nullable TokenStreamLocation at) {
        return at == null ? SourceSpan.of(file) : new SourceSpan(file, at.getLineNr(), at.getColumnNr());
    }

    SourceSpan line(int line) {
        return new SourceSpan(file, line, 1);
    }

    List<Diagnostic> sorted() {
        return diagnostics.sorted();
    }
}
