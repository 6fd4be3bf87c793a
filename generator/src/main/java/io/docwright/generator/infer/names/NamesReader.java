package io.docwright.generator.infer.names;

import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.json.Json;
import io.docwright.generator.json.JsonReader;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a names file. One object reads one file.
 *
 * <p>Every error is reported with line and column, and one error is enough to refuse the file: with half of it, the types of the
 * other half would be renamed. Unknown fields are ignored. Two entries of one type, as they result from a merge, are merged.
 */
public final class NamesReader {
    private static final JsonReader JSON = new JsonReader(DiagnosticCode.NAMES_BROKEN, JsonReader.BY_HAND, true);

    private static final int LONGEST = 1_000;

    private final NamesFaults faults = new NamesFaults();
    private final SortedMap<String, SortedMap<String, NameRecord>> services = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, List<String>>> steps = new TreeMap<>();
    private boolean compatible;

    private NamesReader() {}

    /**
     * Reads the text of a names file.
     *
     * @param file its name in errors
     * @throws DiagnosticException if there is an error; it has all of them
     */
    public static NamesFile read(String file, String text) {
        return new NamesReader().names(file, JSON.read(file, text));
    }

    /** <code>{"format": "docwright-names/1", "services": {…}}</code>. */
    private NamesFile names(String file, Json json) {
        Json.Fields fields = faults.object(json, "a names file");
        if (fields != null) {
            format(fields.get("format"), file);
            for (Json.Field field : fields.fields()) {
                field(field);
            }
        }
        if (!faults.sorted().isEmpty()) {
            throw new DiagnosticException(faults.sorted());
        }
        SortedMap<String, ServiceNames> names = new TreeMap<>();
        services.forEach((service, shapes) ->
                names.put(service, new ServiceNames(shapes, steps.getOrDefault(service, new TreeMap<>()), false)));
        return new NamesFile(names, compatible);
    }

    private void field(Json.Field field) {
        switch (field.name()) {
            case "services" -> services(faults.object(field.value(), "services"));
            case "steps" -> steps(faults.object(field.value(), "steps"));
            case "compatible" -> compatible = faults.flag(field.value(), "compatible");
            default -> {
                // Later versions may add fields.
            }
        }
    }

    /** <code>"codeartifact": {"CreateDomain": ["domain"]}</code>; the lines of one operation, as a merge leaves them, are combined. */
    private void steps(Json.@Nullable Fields fields) {
        for (Json.Field service : entries(fields)) {
            SortedMap<String, List<String>> byOperation =
                    steps.computeIfAbsent(service.name(), unseen -> new TreeMap<>());
            for (Json.Field operation : entries(faults.object(service.value(), "the steps of " + service.name()))) {
                byOperation.merge(
                        operation.name(),
                        faults.texts(operation.value(), operation.name()),
                        (one, other) -> Stream.concat(one.stream(), other.stream())
                                .distinct()
                                .toList());
            }
        }
    }

    private static List<Json.Field> entries(Json.@Nullable Fields fields) {
        return fields == null
                ? List.of()
                : fields.fields().stream()
                        .filter(field -> !field.name().equals(NamesFile.LAST))
                        .toList();
    }

    private void format(@Nullable Json value, String file) {
        if (value == null) {
            faults.add(
                    SourceSpan.of(file),
                    DiagnosticCode.NAMES_FORM,
                    "this is not a names file: it does not begin with \"format\": \"" + NamesFile.FORMAT + "\"",
                    "name another file, or add that line");
        } else if (!NamesFile.FORMAT.equals(value.shown())) {
            faults.add(
                    value.span(),
                    DiagnosticCode.NAMES_FORM,
                    "the file has the format \"" + value.shown() + "\"; this version of Docwright reads \""
                            + NamesFile.FORMAT + "\"",
                    "use the version of Docwright that wrote the file, or a later one");
        }
    }

    /** <code>"codeartifact": {…}</code>. */
    private void services(Json.@Nullable Fields fields) {
        for (Json.Field service : entries(fields)) {
            Json.Fields shapes = faults.object(service.value(), "the entry of " + service.name());
            if (shapes != null) {
                shapes(shapes, services.computeIfAbsent(service.name(), unseen -> new TreeMap<>()));
            }
        }
    }

    /** <code>"AssetSummary": {…}</code>. */
    private void shapes(Json.Fields fields, SortedMap<String, NameRecord> shapes) {
        SortedMap<String, String> ignoringCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        shapes.keySet().forEach(name -> ignoringCase.put(name, name));
        for (Json.Field entry : fields.fields()) {
            String name = entry.name();
            if (name.length() > LONGEST) {
                faults.add(
                        entry.span(),
                        DiagnosticCode.NAMES_FORM,
                        "a name has at most " + LONGEST + " characters",
                        JsonReader.BY_HAND);
            }
            Json.Fields content =
                    name.equals(NamesFile.LAST) ? null : faults.object(entry.value(), "the entry of " + name);
            if (content != null) {
                NameRecord record = new RecordReader(faults).read(entry, content);
                NameRecord same = shapes.get(name);
                String other = ignoringCase.putIfAbsent(name, name);
                if (same != null ? !same.isMergeableWith(record) : other != null) {
                    duplicate(entry.span(), name.equals(other) ? name : name + " (as " + other + ")");
                }
                shapes.put(name, same == null ? record : same.mergedWith(record));
            }
        }
    }

    private void duplicate(SourceSpan span, String what) {
        faults.add(span, DiagnosticCode.NAMES_FORM, what + " is in the file twice", "remove one of them");
    }
}
