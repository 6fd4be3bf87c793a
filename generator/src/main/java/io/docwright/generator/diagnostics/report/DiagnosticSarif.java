package io.docwright.generator.diagnostics.report;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Excerpt;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.json.JsonOutput;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Diagnostics for tools in SARIF 2.1.0 of OASIS, which code hosts and editors show beside the lines. */
public final class DiagnosticSarif {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final List<Diagnostic> diagnostics;
    private final List<DiagnosticCode> rules;

    private DiagnosticSarif(List<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
        this.rules =
                diagnostics.stream().map(Diagnostic::kind).distinct().sorted().toList();
    }

    /**
     * Formats a log with one run.
     *
     * @param version Docwright's version
     * @param ended whether the run completed; it does so even with errors in pages
     */
    public static String of(List<Diagnostic> diagnostics, String version, boolean ended) {
        DiagnosticSarif sarif = new DiagnosticSarif(diagnostics);
        return JsonOutput.text(new DefaultPrettyPrinter(), json -> sarif.log(version, ended, json));
    }

    private void log(String version, boolean ended, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        tool(version, json);
        json.writeArrayPropertyStart("invocations");
        json.writeStartObject();
        json.writeBooleanProperty("executionSuccessful", ended);
        json.writeEndObject();
        json.writeEndArray();
        json.writeStringProperty("columnKind", "utf16CodeUnits");
        json.writeArrayPropertyStart("results");
        diagnostics.forEach(diagnostic -> result(diagnostic, json));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void tool(String version, JsonGenerator json) {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "Docwright");
        json.writeStringProperty("version", version);
        json.writeArrayPropertyStart("rules");
        rules.forEach(rule -> rule(rule, json));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void rule(DiagnosticCode rule, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", rule.word());
        text("shortDescription", rule.title(), json);
        text("fullDescription", rule.explanation(), json);
        text("help", "Expected: " + rule.expected() + "\nFix: " + rule.fix(), json);
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", rule.severity().word());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void text(String name, String text, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    private void result(Diagnostic diagnostic, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", diagnostic.code());
        json.writeNumberProperty("ruleIndex", rules.indexOf(diagnostic.kind()));
        json.writeStringProperty("level", diagnostic.severity().word());
        text(
                "message",
                diagnostic.message() + "\nexpected: " + diagnostic.expected() + "\nfix: " + diagnostic.fix(),
                json);
        json.writeArrayPropertyStart("locations");
        if (!diagnostic.span().file().isEmpty()) {
            location(diagnostic, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void location(Diagnostic diagnostic, JsonGenerator json) {
        SourceSpan span = diagnostic.span();
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri(span.file()));
        json.writeEndObject();
        if (span.line() > 0) {
            json.writeObjectPropertyStart("region");
            json.writeNumberProperty("startLine", span.line());
            if (span.column() > 0) {
                json.writeNumberProperty("startColumn", span.column());
            }
            Excerpt excerpt = diagnostic.excerpt();
            if (excerpt != null) {
                text("snippet", excerpt.text(), json);
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /** The URI of a file, relative if its name is; {@code C:/…} and {@code /…} are absolute. */
    private static String uri(String file) {
        boolean absolute = file.startsWith("/") || file.matches("[A-Za-z]:/.*");
        String path = !absolute ? "./" + file : file.startsWith("/") ? file : "/" + file;
        try {
            String uri = new URI(absolute ? "file" : null, absolute ? "" : null, path, null).toASCIIString();
            return absolute || !uri.startsWith("./") || file.startsWith(".") || file.contains(":")
                    ? uri
                    : uri.substring(2);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
