package io.docwright.generator.json;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a JSON file into a tree of values with their positions. Stateless and thread-safe.
 *
 * @param broken the code of the errors
 * @param fix how to fix a file that is not JSON
 * @param repeats whether an object may have two fields with the same name
 */
public record JsonReader(DiagnosticCode broken, String fix, boolean repeats) {
    /** How to fix a file that people edit. */
    public static final String BY_HAND =
            "correct the file by hand, or take its last valid version from version control";

    /**
     * Maps of a model may be nested as deep as the limit of pages, 1,000 levels, each in an object and an array. Jackson's
     * default is 500.
     */
    private static final int DEEPEST = 2_100;

    static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .streamWriteConstraints(
                    StreamWriteConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private static final String CONFLICT = "<<<<<<< ";

    /**
     * Reads a whole file.
     *
     * @param file its name in errors and spans
     * @param text its text, which may begin with a byte order mark
     * @throws DiagnosticException if it is not one JSON value, or has a repeated name that is not allowed
     */
    public Json read(String file, String text) {
        String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            return new OneFile(file, parser).whole();
        } catch (JacksonException e) {
            int conflict = json.startsWith(CONFLICT) ? 0 : json.indexOf('\n' + CONFLICT) + 1;
            if (conflict > 0 || json.startsWith(CONFLICT)) {
                int line = (int) json.substring(0, conflict).lines().count() + 1;
                throw fault(
                        new SourceSpan(file, line, 1), "there is an unresolved merge conflict here", "resolve it", e);
            }
            throw syntax(file, e);
        }
    }

    /**
     * Reads a whole file.
     *
     * @param file its name in errors and spans
     * @param bytes its bytes, in UTF-8, UTF-16 or UTF-32
     * @throws DiagnosticException if it is not one JSON value, or has a repeated name that is not allowed
     */
    public Json read(String file, byte[] bytes) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            return new OneFile(file, parser).whole();
        } catch (JacksonIOException e) {
            throw fault(SourceSpan.of(file), "this is not UTF-8", fix, e);
        } catch (JacksonException e) {
            throw syntax(file, e);
        }
    }

    private DiagnosticException syntax(String file, JacksonException e) {
        String found = String.valueOf(e.getOriginalMessage()).replaceAll("\\s+", " ");
        return fault(
                span(file, e.getLocation()),
                "this is not valid JSON: " + found.substring(0, 1).toLowerCase(Locale.ROOT) + found.substring(1),
                fix,
                e);
    }

    private DiagnosticException fault(SourceSpan span, String message, String fix, @Nullable Throwable cause) {
        return new DiagnosticException(
                List.of(new Diagnostic(Severity.ERROR, broken, span, message, fix)), broken.part(), cause);
    }

    private static SourceSpan span(String file, @Nullable TokenStreamLocation at) {
        return at == null ? SourceSpan.of(file) : new SourceSpan(file, at.getLineNr(), at.getColumnNr());
    }

    private final class OneFile {
        private final String file;
        private final JsonParser json;

        OneFile(String file, JsonParser json) {
            this.file = file;
            this.json = json;
        }

        Json whole() {
            if (json.nextToken() == null) {
                throw fault(SourceSpan.of(file), "the file is empty", fix, null);
            }
            Json value = value();
            if (json.nextToken() != null) {
                throw fault(here(), "the file must end after the last bracket", fix, null);
            }
            return value;
        }

        private Json value() {
            SourceSpan span = here();
            return switch (json.currentToken()) {
                case START_OBJECT -> object(span);
                case START_ARRAY -> array(span);
                case VALUE_STRING -> new Json.Text(span, json.getString());
                case VALUE_TRUE -> new Json.Flag(span, true);
                case VALUE_FALSE -> new Json.Flag(span, false);
                default -> new Json.Other(span, json.getString());
            };
        }

        private Json object(SourceSpan span) {
            List<Json.Field> fields = new ArrayList<>();
            Set<String> names = new HashSet<>();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                SourceSpan position = here();
                if (!repeats && !names.add(name)) {
                    throw fault(position, "\"" + name + "\" is in this object twice", "remove one of them", null);
                }
                json.nextToken();
                fields.add(new Json.Field(name, position, value()));
            }
            return Json.Fields.of(span, fields);
        }

        private Json array(SourceSpan span) {
            List<Json> elements = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                elements.add(value());
            }
            return new Json.Elements(span, elements);
        }

        private SourceSpan here() {
            return span(file, json.currentTokenLocation());
        }
    }
}
