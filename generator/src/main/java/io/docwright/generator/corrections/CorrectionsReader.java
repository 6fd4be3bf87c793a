package io.docwright.generator.corrections;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.json.Json;
import io.docwright.generator.json.JsonReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a corrections file. One object reads one file.
 *
 * <p>All errors are reported at once, with line and column. Unknown fields are errors, too: a misspelt field would correct nothing.
 */
public final class CorrectionsReader {
    private static final JsonReader JSON = new JsonReader(DiagnosticCode.CORRECTIONS_BROKEN, JsonReader.BY_HAND, false);
    private static final Set<String> OF_FILE = Set.of("format", "service", "corrections");
    private static final Set<String> OF_CORRECTION = Set.of("at", "because", "link", "since");

    private final String file;
    private final Diagnostics faults = new Diagnostics();

    private CorrectionsReader(String file) {
        this.file = file;
    }

    /**
     * Reads the text of a corrections file.
     *
     * @param file the file's name in errors
     * @throws DiagnosticException with all errors, if there are any
     */
    public static CorrectionsFile read(String file, String text) {
        return new CorrectionsReader(file).file(JSON.read(file, text));
    }

    private CorrectionsFile file(Json json) {
        Json.Fields fields = json.asFields();
        if (fields == null) {
            fault(json.span(), "a corrections file must be an object", "write it in braces");
            throw new DiagnosticException(faults.sorted());
        }
        format(fields);
        fields.fields().stream()
                .filter(field -> !OF_FILE.contains(field.name()))
                .forEach(field -> fault(
                        field.span(),
                        "\"" + field.name() + "\" is not defined here",
                        "use \"format\", \"service\" and \"corrections\" only"));
        String service = fields.text("service");
        if (service == null) {
            fault(fields.span(), "the file has no \"service\"", "add \"service\" with the service's id");
        }
        List<Correction> corrections = new ArrayList<>();
        Json list = fields.get("corrections");
        Json.Elements elements = list == null ? null : list.asElements();
        if (elements == null) {
            fault(fields.span(), "the file has no \"corrections\"", "add \"corrections\" with an array of objects");
        } else {
            elements.values().forEach(element -> correction(element).ifPresent(corrections::add));
        }
        if (!faults.sorted().isEmpty()) {
            throw new DiagnosticException(faults.sorted());
        }
        return new CorrectionsFile(service == null ? "" : service, SourceSpan.of(file), corrections);
    }

    private void format(Json.Fields fields) {
        String format = fields.text("format");
        if (!CorrectionsFile.FORMAT.equals(format)) {
            Json found = fields.get("format");
            fault(
                    found == null ? fields.span() : found.span(),
                    format == null
                            ? "this is not a corrections file: it has no \"format\": \"" + CorrectionsFile.FORMAT + "\""
                            : "the file has the format \"" + format + "\"; this version of Docwright reads \""
                                    + CorrectionsFile.FORMAT + "\"",
                    format == null
                            ? "name another file, or add that line"
                            : "use the version of Docwright that the file was written for, or a later one");
        }
    }

    /** <code>{"at": "GetTree.input.name", "required": {"page": false, "is": true}, "because": "…", "since": "2026-11-01"}</code>. */
    private Optional<Correction> correction(Json json) {
        Json.Fields fields = json.asFields();
        if (fields == null) {
            fault(json.span(), "a correction must be an object", "write it in braces");
            return Optional.empty();
        }
        String at = text(fields, "at", "the address of what is corrected, such as \"ListDomains.input.maxResults\"");
        String because = text(fields, "because", "the reason, a sentence or more");
        LocalDate since = since(fields);
        Json link = fields.get("link");
        if (link != null && link.asText() == null) {
            fault(link.span(), "\"link\" must be a string", "write an address, or remove it");
        }
        Fact fact = fact(fields);
        return at == null || because == null || since == null || fact == null
                ? Optional.empty()
                : Optional.of(new Correction(fields.span(), at, fact, new Reason(because, fields.text("link"), since)));
    }

    private @Nullable String text(Json.Fields fields, String name, String what) {
        String text = fields.text(name);
        if (text == null || text.isBlank()) {
            Json found = fields.get(name);
            fault(
                    found == null ? fields.span() : found.span(),
                    "the correction has no \"" + name + "\"",
                    "add \"" + name + "\" with " + what);
            return null;
        }
        return text;
    }

    private @Nullable LocalDate since(Json.Fields fields) {
        String text = text(fields, "since", "the day when it was found, such as \"2026-11-01\"");
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            Json found = fields.get("since");
            fault(
                    found == null ? fields.span() : found.span(),
                    "found \"since\": \"" + text + "\"; expected a day",
                    "write year, month and day, such as \"2026-11-01\"");
            return null;
        }
    }

    private @Nullable Fact fact(Json.Fields fields) {
        List<Json.Field> facts = new ArrayList<>();
        for (Json.Field field : fields.fields()) {
            if (FactKind.of(field.name()).isPresent()) {
                facts.add(field);
            } else if (!OF_CORRECTION.contains(field.name())) {
                fault(
                        field.span(),
                        "\"" + field.name() + "\" is not defined here",
                        "use one of " + FactKind.words() + ", and \"at\", \"because\", \"link\", \"since\"");
            }
        }
        if (facts.size() != 1) {
            fault(
                    fields.span(),
                    "the correction has " + (facts.isEmpty() ? "nothing that is so" : "several facts"),
                    "write one of " + FactKind.words() + ", with \"page\" and \"is\"");
            return null;
        }
        Json.Field field = facts.get(0);
        return new FactReader(faults).read(FactKind.of(field.name()).orElseThrow(), field);
    }

    private void fault(SourceSpan span, String message, String fix) {
        faults.add(new Diagnostic(Severity.ERROR, DiagnosticCode.CORRECTIONS_FORM, span, message, fix));
    }
}
