package io.docwright.generator.infer.names;

import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.SourceSpan;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a names file. One object reads one file.
 *
 * <p>Every error is reported with line and column, and one error is enough to refuse the file: with half of it, the types of the
 * other half would be renamed. Unknown fields are ignored. Two entries of one type, as they result from a merge, are merged.
 */
public final class NamesReader {
    private static final JsonFactory JSON = JsonFactory.builder().build();

    private static final int LONGEST = 1_000;
    private static final String CONFLICT = "<<<<<<< ";

    private final NamesFaults faults;

    private NamesReader(String file) {
        this.faults = new NamesFaults(file);
    }

    /**
     * Reads the text of a names file.
     *
     * @param file its name in errors
     * @throws DiagnosticException if there is an error; it has all of them
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
                faults.wrong(json, "the file ends after the last bracket");
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
            faults.add(
                    faults.line(line),
                    DiagnosticCode.NAMES_BROKEN,
                    "there is an unresolved merge conflict here",
                    "resolve it");
        } else {
            String found = e.getOriginalMessage().replaceAll("\\s+", " ");
            faults.add(
                    at == null ? faults.span(null) : faults.span(at),
                    DiagnosticCode.NAMES_BROKEN,
                    "this is not JSON: " + found.substring(0, 1).toLowerCase(Locale.ROOT) + found.substring(1),
                    NamesFaults.FIX);
        }
    }

    /** <code>{"format": "docwright-names/1", "services": {…}}</code>. */
    private NamesFile file(JsonParser json) {
        boolean formatted = false;
        SortedMap<String, SortedMap<String, NameRecord>> services = new TreeMap<>();
        if (faults.isObject(json, "a names file")) {
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String field = json.currentName();
                json.nextToken();
                if (field.equals("format")) {
                    formatted = true;
                    format(json);
                } else if (field.equals("services") && faults.isObject(json, "services")) {
                    services(json, services);
                } else {
                    json.skipChildren();
                }
            }
            if (!formatted) {
                faults.add(
                        faults.span(null),
                        DiagnosticCode.NAMES_FORM,
                        "this is not a names file: it does not begin with \"format\": \"" + NamesFile.FORMAT + "\"",
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
            faults.add(
                    faults.span(json.currentTokenLocation()),
                    DiagnosticCode.NAMES_FORM,
                    "the file has the format \"" + format + "\"; this version of Docwright reads \"" + NamesFile.FORMAT
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
            } else if (faults.isObject(json, "the entry of " + service)) {
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
            SourceSpan span = faults.span(json.currentTokenLocation());
            json.nextToken();
            if (name.length() > LONGEST) {
                faults.add(
                        span,
                        DiagnosticCode.NAMES_FORM,
                        "a name has at most " + LONGEST + " characters",
                        NamesFaults.FIX);
            }
            if (name.equals(NamesFile.LAST)) {
                json.skipChildren();
            } else if (faults.isObject(json, "the entry of " + name)) {
                NameRecord record = new RecordReader(faults, json).read(name, span);
                NameRecord same = shapes.get(name);
                String other = ignoringCase.putIfAbsent(name, name);
                if (same != null ? !same.isMergeableWith(record) : other != null) {
                    duplicate(span, name.equals(other) ? name : name + " (as " + other + ")");
                }
                shapes.put(name, same == null ? record : same.mergedWith(record));
            }
        }
    }

    private void duplicate(SourceSpan span, String what) {
        faults.add(span, DiagnosticCode.NAMES_FORM, what + " is in the file twice", "remove one of them");
    }
}
