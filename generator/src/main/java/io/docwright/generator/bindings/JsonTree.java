package io.docwright.generator.bindings;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON into a tree that knows where its values stand. One object reads one file. */
public final class JsonTree {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String file;

    private JsonTree(String file) {
        this.file = file;
    }

    /**
     * Reads a whole file.
     *
     * @param file its name in errors
     * @throws DiagnosticException where it is no JSON, or a field stands in an object twice
     */
    public static Json read(String file, String text) {
        return new JsonTree(file).read(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private Json read(String text) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            if (json.nextToken() == null) {
                throw fault(SourceSpan.of(file), "the file is empty");
            }
            Json value = value(json);
            if (json.nextToken() != null) {
                throw fault(span(json.currentTokenLocation()), "nothing stands behind the last bracket");
            }
            return value;
        } catch (JacksonException e) {
            String found = String.valueOf(e.getOriginalMessage()).replaceAll("\\s+", " ");
            throw fault(
                    span(e.getLocation()),
                    "this is no sound JSON: " + found.substring(0, 1).toLowerCase(Locale.ROOT) + found.substring(1));
        }
    }

    private Json value(JsonParser json) {
        SourceSpan span = span(json.currentTokenLocation());
        return switch (json.currentToken()) {
            case START_OBJECT -> object(json, span);
            case START_ARRAY -> array(json, span);
            case VALUE_STRING -> new Json.Text(span, json.getString());
            case VALUE_TRUE -> new Json.Flag(span, true);
            case VALUE_FALSE -> new Json.Flag(span, false);
            default -> new Json.Other(span, json.getString());
        };
    }

    private Json object(JsonParser json, SourceSpan span) {
        Map<String, Json> fields = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            fields.put(name, value(json));
        }
        return new Json.Fields(span, fields);
    }

    private Json array(JsonParser json, SourceSpan span) {
        List<Json> elements = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(json));
        }
        return new Json.Elements(span, elements);
    }

    private DiagnosticException fault(SourceSpan span, String message) {
        return new DiagnosticException(List.of(new Diagnostic(
                Severity.ERROR,
                DiagnosticCode.BINDINGS_BROKEN,
                span,
                message,
                "correct the file by hand, or take its last sound version from version control")));
    }

    private SourceSpan span(@Nullable TokenStreamLocation at) {
        return at == null ? SourceSpan.of(file) : new SourceSpan(file, at.getLineNr(), at.getColumnNr());
    }
}
