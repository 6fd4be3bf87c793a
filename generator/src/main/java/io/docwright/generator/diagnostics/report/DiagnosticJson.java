package io.docwright.generator.diagnostics.report;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.Excerpt;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.json.JsonOutput;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Diagnostics for tools, in JSON.
 *
 * <pre>
 * {"format": "docwright-report/1",
 *  "pages": [{"file": "…", "format": "rst", "why": "…", "lines": {"signature": 1, "syntax": 9}}],
 *  "diagnostics": [{"severity": "error", "code": "page-cut-off", "file": "…", "line": 11, "column": 1, "message": "…",
 *                   "expected": "…", "fix": "…", "mend": "…", "source": {"text": "…", "caret": 1}}],
 *  "summary": {"error": {"page-cut-off": 1}, "warning": {}, "note": {}}}
 * </pre>
 *
 * {@code file}, {@code line}, {@code column} and {@code source} are missing if they are unknown. {@code mend} is the
 * former name of {@code fix}, with the same text; the next version drops it.
 */
public final class DiagnosticJson {
    /** The format's name and version, the value of the first field. */
    public static final String FORMAT = "docwright-report/1";

    private DiagnosticJson() {}

    /** How a file was read: its name, its format, how the format was recognised, and its lines by kind. */
    public record ReadFile(String file, String format, String why, Map<String, Integer> lines) {}

    /** Formats a report. */
    public static String of(List<Diagnostic> diagnostics, List<ReadFile> files) {
        return JsonOutput.text(new DefaultPrettyPrinter(), json -> {
            json.writeStartObject();
            json.writeStringProperty("format", FORMAT);
            json.writeArrayPropertyStart("pages");
            files.forEach(file -> file(file, json));
            json.writeEndArray();
            json.writeArrayPropertyStart("diagnostics");
            diagnostics.forEach(diagnostic -> diagnostic(diagnostic, json));
            json.writeEndArray();
            summary(diagnostics, json);
            json.writeEndObject();
        });
    }

    private static void file(ReadFile file, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("file", file.file());
        json.writeStringProperty("format", file.format());
        json.writeStringProperty("why", file.why());
        json.writeObjectPropertyStart("lines");
        file.lines().forEach(json::writeNumberProperty);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void diagnostic(Diagnostic diagnostic, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("severity", diagnostic.severity().word());
        json.writeStringProperty("code", diagnostic.code());
        if (!diagnostic.span().file().isEmpty()) {
            json.writeStringProperty("file", diagnostic.span().file());
        }
        if (diagnostic.span().line() > 0) {
            json.writeNumberProperty("line", diagnostic.span().line());
        }
        if (diagnostic.span().column() > 0) {
            json.writeNumberProperty("column", diagnostic.span().column());
        }
        json.writeStringProperty("message", diagnostic.message());
        json.writeStringProperty("expected", diagnostic.expected());
        json.writeStringProperty("fix", diagnostic.fix());
        json.writeStringProperty("mend", diagnostic.fix());
        Excerpt excerpt = diagnostic.excerpt();
        if (excerpt != null) {
            json.writeObjectPropertyStart("source");
            json.writeStringProperty("text", excerpt.text());
            json.writeNumberProperty("caret", excerpt.caret());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void summary(List<Diagnostic> diagnostics, JsonGenerator json) {
        json.writeObjectPropertyStart("summary");
        for (Severity severity : Severity.values()) {
            Map<String, Long> codes = diagnostics.stream()
                    .filter(diagnostic -> diagnostic.severity() == severity)
                    .collect(Collectors.groupingBy(Diagnostic::code, TreeMap::new, Collectors.counting()));
            json.writeObjectPropertyStart(severity.word());
            codes.forEach(json::writeNumberProperty);
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
