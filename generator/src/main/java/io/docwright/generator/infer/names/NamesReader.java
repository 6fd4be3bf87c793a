package io.docwright.generator.infer.names;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a names file. One object reads one file.
 *
 * <p>What is wrong is told as errors with line and column, all of them where the JSON itself is sound: half a names file
 * would rename the other half's types. What is unknown is passed over. What stands twice, as it does after a merge, is united.
 */
public final class NamesReader {
    private static final JsonFactory JSON = JsonFactory.builder().build();

    private static final String FIX = "correct the file by hand, or take its last sound version from version control";
    private static final int LONGEST = 1_000;
    private static final String CONFLICT = "<<<<<<< ";

    private final String file;
    private final Diagnostics faults = new Diagnostics();

    private NamesReader(String file) {
        this.file = file;
    }

    /**
     * Reads the text of a names file.
     *
     * @param file its name in errors
     * @throws DiagnosticException where there is an error; tells all
     */
    public static NamesFile read(String file, String text) {
        return new NamesReader(file).read(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private NamesFile read(String text) {
        NamesFile names = NamesFile.EMPTY;
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            names = file(json);
            if (json.nextToken() != null) {
                wrong(json, "nothing stands behind the last bracket");
            }
        } catch (JacksonException e) {
            syntax(text, e);
        }
        if (!faults.sorted().isEmpty()) {
            throw new DiagnosticException(faults.sorted());
        }
        return names;
    }

    private void syntax(String text, JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        int conflict = text.startsWith(CONFLICT) ? 0 : text.indexOf('\n' + CONFLICT) + 1;
        if (conflict > 0 || text.startsWith(CONFLICT)) {
            int line = (int) text.substring(0, conflict).lines().count() + 1;
            fault(
                    new SourceSpan(file, line, 1),
                    DiagnosticCode.NAMES_BROKEN,
                    "a merge was left unsettled here",
                    "settle it");
        } else {
            String found = e.getOriginalMessage().replaceAll("\\s+", " ");
            fault(
                    at == null ? SourceSpan.of(file) : span(at),
                    DiagnosticCode.NAMES_BROKEN,
                    "this is no JSON: " + found.substring(0, 1).toLowerCase(Locale.ROOT) + found.substring(1),
                    FIX);
        }
    }

    /** <code>{"format": "docwright-names/1", "services": {…}}</code>. */
    private NamesFile file(JsonParser json) {
        boolean formatted = false;
        SortedMap<String, SortedMap<String, NameRecord>> services = new TreeMap<>();
        if (isObject(json, "a names file")) {
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String field = json.currentName();
                json.nextToken();
                if (field.equals("format")) {
                    formatted = true;
                    format(json);
                } else if (field.equals("services") && isObject(json, "services")) {
                    services(json, services);
                } else {
                    json.skipChildren();
                }
            }
            if (!formatted) {
                fault(
                        SourceSpan.of(file),
                        DiagnosticCode.NAMES_FORM,
                        "this is no names file: it does not begin with \"format\": \"" + NamesFile.FORMAT + "\"",
                        "name another file, or add that line");
            }
        }
        SortedMap<String, ServiceNames> names = new TreeMap<>();
        services.forEach((service, shapes) -> names.put(service, new ServiceNames(shapes)));
        return new NamesFile(names);
    }

    private void format(JsonParser json) {
        String format = json.getValueAsString("");
        if (!NamesFile.FORMAT.equals(format)) {
            fault(
                    span(json.currentTokenLocation()),
                    DiagnosticCode.NAMES_FORM,
                    "the file's form is \"" + format + "\"; this version of Docwright reads \"" + NamesFile.FORMAT
                            + "\"",
                    "use the version of Docwright that wrote the file, or a later one");
            json.skipChildren();
        }
    }

    /** <code>"codeartifact": {…}</code>. */
    private void services(JsonParser json, SortedMap<String, SortedMap<String, NameRecord>> services) {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String service = json.currentName();
            json.nextToken();
            if (service.equals(NamesFile.LAST)) {
                json.skipChildren();
            } else if (isObject(json, "what the shapes of " + service + " are called")) {
                shapes(json, services.computeIfAbsent(service, unseen -> new TreeMap<>()));
            }
        }
    }

    /** <code>"AssetSummary": {…}</code>. */
    private void shapes(JsonParser json, SortedMap<String, NameRecord> shapes) {
        SortedMap<String, String> ignoringCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        shapes.keySet().forEach(name -> ignoringCase.put(name, name));
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            SourceSpan span = span(json.currentTokenLocation());
            json.nextToken();
            if (name.length() > LONGEST) {
                fault(span, DiagnosticCode.NAMES_FORM, "a name has at most " + LONGEST + " characters", FIX);
            }
            if (name.equals(NamesFile.LAST)) {
                json.skipChildren();
            } else if (isObject(json, "what is known of " + name)) {
                NameRecord record = new RecordReader(this, json).read(name, span);
                NameRecord same = shapes.get(name);
                String other = ignoringCase.putIfAbsent(name, name);
                if (same != null ? !same.isMergeableWith(record) : other != null) {
                    twice(span, name.equals(other) ? name : name + " (as " + other + ")");
                }
                shapes.put(name, same == null ? record : same.mergedWith(record));
            }
        }
    }

    private void twice(SourceSpan span, String what) {
        fault(
                span,
                DiagnosticCode.NAMES_FORM,
                what + " stands in the file twice",
                "keep one of them; after a merge, the one that is right");
    }

    /** Whether an object begins here; told and passed over where it does not. */
    boolean isObject(JsonParser json, String what) {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            return true;
        }
        wrong(json, what + " is {…}");
        return false;
    }

    /** Tells that something else should stand here, and passes over what does. */
    void wrong(JsonParser json, String expected) {
        JsonToken token = json.currentToken();
        String found = token == null ? "nothing" : token.isStructStart() ? token.asString() + "…" : json.getString();
        fault(span(json.currentTokenLocation()), DiagnosticCode.NAMES_FORM, "found " + found + "; " + expected, FIX);
        json.skipChildren();
    }

    /** Tells that something is wrong. */
    void fault(SourceSpan span, DiagnosticCode code, String message, String fix) {
        faults.add(new Diagnostic(Severity.ERROR, code, span, message, fix));
    }

    SourceSpan span(@Nullable TokenStreamLocation at) {
        return at == null ? SourceSpan.of(file) : new SourceSpan(file, at.getLineNr(), at.getColumnNr());
    }
}
