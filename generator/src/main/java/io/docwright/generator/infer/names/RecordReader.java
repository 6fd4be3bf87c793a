package io.docwright.generator.infer.names;

import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.infer.names.NameRecord.Chosen;
import io.docwright.generator.json.Json;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the entry of one shape in a names file. One object reads one entry. */
final class RecordReader {
    private final NamesFaults faults;
    private @Nullable Chosen chosen;
    private @Nullable ShapeKind kind;
    private String why = "";
    private boolean retired;
    private List<String> members = List.of();
    private List<String> places = List.of();

    RecordReader(NamesFaults faults) {
        this.faults = faults;
    }

    /** Reads <code>"Domain": {"kind": "structure", "why": "…", "members": […], "places": […]}</code>. */
    NameRecord read(Json.Field entry, Json.Fields content) {
        content.values().forEach(this::field);
        if (kind == null) {
            faults.add(
                    entry.span(),
                    DiagnosticCode.NAMES_FORM,
                    entry.name() + " has no \"kind\"",
                    "add \"kind\": " + kinds());
        }
        return new NameRecord(
                entry.name(),
                chosen,
                kind == null ? ShapeKind.STRUCTURE : kind,
                why,
                members,
                places,
                retired,
                entry.span());
    }

    private void field(String field, Json value) {
        switch (field) {
            case "name" -> chosen = new Chosen(faults.text(value, field), value.span());
            case "kind" -> kind = kind(value);
            case "why" -> why = faults.text(value, field);
            case "retired" -> retired = faults.flag(value, field);
            case "members", "values" -> members = faults.texts(value, field);
            case "places" -> places = faults.texts(value, field);
            default -> {
                // Later versions may add fields.
            }
        }
    }

    private ShapeKind kind(Json value) {
        Json.Text text = value.asText();
        ShapeKind found = text == null ? null : ShapeKind.of(text.value()).orElse(null);
        if (found == null) {
            faults.wrong(value, "\"kind\" must be " + kinds());
            return ShapeKind.STRUCTURE;
        }
        return found;
    }

    private static String kinds() {
        return Arrays.stream(ShapeKind.values())
                .map(kind -> '"' + kind.word() + '"')
                .collect(Collectors.joining(" or "));
    }
}
