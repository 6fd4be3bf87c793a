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

/** Reads what a names file says of one shape. One object reads one. */
final class RecordReader {
    private final NamesReader reader;
    private final JsonParser json;
    private @Nullable Chosen chosen;
    private @Nullable ShapeKind kind;
    private String why = "";
    private boolean retired;
    private List<String> members = List.of();
    private List<String> places = List.of();

    RecordReader(NamesReader reader, JsonParser json) {
        this.reader = reader;
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
            reader.fault(
                    span,
                    DiagnosticCode.NAMES_FORM,
                    name + " has no \"kind\"",
                    "add one: \"kind\": " + kinds() + ", whichever it is");
        }
        return new NameRecord(
                name, chosen, kind == null ? ShapeKind.STRUCTURE : kind, why, members, places, retired, span);
    }

    private void field(String field) {
        switch (field) {
            case "name" -> {
                SourceSpan span = reader.span(json.currentTokenLocation());
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
            reader.wrong(json, "a kind is " + kinds());
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
            reader.wrong(json, "\"retired\" is true or false");
            return false;
        }
        return json.currentToken() == JsonToken.VALUE_TRUE;
    }

    private String text(String field) {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            reader.wrong(json, '"' + field + "\" is a string");
            return "";
        }
        return json.getString();
    }

    private List<String> texts(String field) {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            reader.wrong(json, '"' + field + "\" is a list of strings");
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            texts.add(text(field));
        }
        return texts;
    }
}
