package io.docwright.generator.diff.print;

import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.diff.Change;
import io.docwright.generator.diff.ChangeKind;
import io.docwright.generator.diff.Comparison;
import io.docwright.generator.diff.Migration;
import io.docwright.generator.diff.Use;
import io.docwright.generator.json.JsonOutput;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** A comparison as JSON, {@code docwright-comparison/1}, in UTF-8: for tools. */
public final class ComparisonJson {
    /** The format's name and version. */
    public static final String FORMAT = "docwright-comparison/1";

    private ComparisonJson() {}

    /**
     * Writes to {@code out}, ends with a line feed, flushes, and does not close.
     *
     * @throws IOException if {@code out} throws it
     */
    public static void write(Comparison comparison, OutputStream out) throws IOException {
        JsonOutput.write(out, new DefaultPrettyPrinter(), json -> {
            json.writeStartObject();
            json.writeStringProperty("format", FORMAT);
            json.writeStringProperty("version", comparison.advice().words());
            json.writeArrayPropertyStart("changes");
            comparison.changes().forEach(change -> change(change, json));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void change(Change change, JsonGenerator json) {
        ChangeKind kind = change.kind();
        json.writeStartObject();
        json.writeStringProperty("kind", kind.id());
        json.writeStringProperty("service", change.service());
        json.writeStringProperty("subject", change.subject());
        text("before", change.before(), json);
        text("after", change.after(), json);
        json.writeStringProperty("source", kind.source().words());
        json.writeStringProperty("binary", kind.binary().words());
        json.writeStringProperty("wire", kind.wire().words());
        json.writeStringProperty("version", kind.step().words());
        json.writeStringProperty("reason", kind.reason());
        text("setting", kind.setting(), json);
        place("old", change.oldPlace(), json);
        place("new", change.newPlace(), json);
        Migration calls = change.migration();
        if (calls != null) {
            json.writeObjectPropertyStart("migration");
            json.writeStringProperty("before", calls.before());
            json.writeStringProperty("after", calls.after());
            json.writeEndObject();
        }
        if (!change.uses().isEmpty()) {
            json.writeArrayPropertyStart("uses");
            change.uses().forEach(use -> use(use, json));
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void use(Use use, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("class", use.className());
        if (!use.method().isEmpty()) {
            json.writeStringProperty("method", use.method());
        }
        if (!use.file().isEmpty()) {
            json.writeStringProperty("file", use.file());
        }
        if (use.line() > 0) {
            json.writeNumberProperty("line", use.line());
        }
        json.writeEndObject();
    }

    private static void text(String name, @Nullable String value, JsonGenerator json) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }

    private static void place(String name, @Nullable SourceSpan span, JsonGenerator json) {
        if (span != null) {
            json.writeObjectPropertyStart(name);
            json.writeStringProperty("file", span.file());
            if (span.line() > 0) {
                json.writeNumberProperty("line", span.line());
            }
            if (span.column() > 0) {
                json.writeNumberProperty("column", span.column());
            }
            json.writeEndObject();
        }
    }
}
