package io.docwright.generator.infer.names;

import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.infer.names.NameRecord.Chosen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the entry of one shape in a names file. One object reads one entry. */
final class RecordReader {
    private final NamesFaults faults;
    private final JsonParser json;
    private @Nullable Chosen chosen;
    private @Nullable ShapeKind kind;
    private String why = "";
    private boolean retired;
    private List<String> members = List.of();
    private List<String> places = List.of();

    RecordReader(NamesFaults faults, JsonParser json) {
        this.faults = faults;
        this.json = json;
    }

    /** <code>{"kind": "structure", "why": "…", "members": […], "places": […]}</code>. */
    NameRecord read(String name, SourceSpan span) {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String field = json.currentName();
            json.nextToken();
            field(field);
        }
        if (kind == null) {
            faults.add(span, DiagnosticCode.NAMES_FORM, name + " has no \"kind\"", "add \"kind\": " + kinds());
        }
        return new NameRecord(
                name, chosen, kind == null ? ShapeKind.STRUCTURE : kind, why, members, places, retired, span);
    }

    private void field(String field) {
        switch (field) {
            case "name" -> {
                SourceSpan span = faults.span(json.currentTokenLocation());
                chosen = new Chosen(text(field), span);
            }
            case "kind" -> kind = kind();
            case "why" -> why = text(field);
            case "retired" -> retired = flag();
            case "members", "values" -> members = texts(field);
            case "places" -> places = texts(field);
            default -> json.skipChildren();
        }
    }

    private @Nullable ShapeKind kind() {
        ShapeKind found = json.currentToken() == JsonToken.VALUE_STRING
                ? ShapeKind.of(json.getString()).orElse(null)
                : null;
        if (found == null) {
            faults.wrong(json, "a kind is " + kinds());
            return ShapeKind.STRUCTURE;
        }
        return found;
    }

    private static String kinds() {
        return Arrays.stream(ShapeKind.values())
                .map(kind -> '"' + kind.word() + '"')
                .collect(Collectors.joining(" or "));
    }

    private boolean flag() {
        if (json.currentToken() != JsonToken.VALUE_TRUE && json.currentToken() != JsonToken.VALUE_FALSE) {
            faults.wrong(json, "\"retired\" is true or false");
            return false;
        }
        return json.currentToken() == JsonToken.VALUE_TRUE;
    }

    private String text(String field) {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            faults.wrong(json, '"' + field + "\" is a string");
            return "";
        }
        return json.getString();
    }

    private List<String> texts(String field) {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            faults.wrong(json, '"' + field + "\" is a list of strings");
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            texts.add(text(field));
        }
        return texts;
    }
}
