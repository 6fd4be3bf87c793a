package io.docwright.generator.model.json;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.RequestPart;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.model.Api;
import io.docwright.generator.model.Example;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Paginator;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import io.docwright.generator.model.Waiter;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads what {@link ModelJson} writes. Fields that it does not know are passed over.
 *
 * <p>Stateless and safe for use by several threads.
 */
public final class ModelReader {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(ModelJson.DEEPEST)
                    .build())
            .build();

    private ModelReader() {}

    /**
     * Reads an API model. Does not close {@code in}.
     *
     * @param file its name in errors
     * @throws DiagnosticException where that is no API model
     * @throws IOException where {@code in} cannot be read
     */
    public static Api read(String file, InputStream in) throws IOException {
        byte[] bytes = in.readAllBytes();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            json.nextToken();
            return api(JsonFields.object("the file", json.currentToken() == null ? null : JsonFields.value(json)));
        } catch (JacksonIOException e) {
            throw new DiagnosticException(DiagnosticCode.MODEL_BROKEN, file, "this is no UTF-8", JsonFields.FIX, e);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            SourceSpan span = at == null ? SourceSpan.of(file) : new SourceSpan(file, at.getLineNr(), at.getColumnNr());
            Diagnostic fault = new Diagnostic(
                    Severity.ERROR, DiagnosticCode.MODEL_BROKEN, span, "this is no sound JSON", JsonFields.FIX);
            throw new DiagnosticException(List.of(fault), RequestPart.PAGES, e);
        } catch (DiagnosticException e) {
            throw new DiagnosticException(
                    e.diagnostics().stream().map(fault -> fault.in(file)).toList(), e.part(), e);
        }
    }

    private static Api api(JsonFields fields) {
        String format = fields.text("format");
        if (!ModelJson.FORMAT.equals(format)) {
            throw JsonFields.fault("this is no API model: it has no \"format\": \"" + ModelJson.FORMAT + "\"");
        }
        return new Api(fields.each("services", ModelReader::service));
    }

    private static Service service(JsonFields fields) {
        SortedMap<String, Shape> shapes = new TreeMap<>();
        JsonFields written = fields.fields("shapes");
        if (written != null) {
            for (Map.Entry<?, ?> shape : written.values().entrySet()) {
                String name = String.valueOf(shape.getKey());
                shapes.put(name, shape(name, JsonFields.object(written.path() + "." + name, shape.getValue())));
            }
        }
        return new Service(
                fields.needed("name"),
                fields.text("id"),
                fields.text("apiVersion"),
                fields.said("documentation"),
                fields.each("operations", ModelReader::operation),
                fields.each("paginators", ModelReader::paginator),
                fields.each("waiters", ModelReader::waiter),
                shapes);
    }

    private static Operation operation(JsonFields fields) {
        return new Operation(
                fields.needed("method"),
                fields.needed("name"),
                fields.said("documentation"),
                deprecation(fields),
                fields.text("input"),
                fields.text("output"),
                fields.texts("errors"),
                fields.each(
                        "examples",
                        example -> new Example(
                                example.said("description"), example.needed("request"), example.text("response"))),
                fields.text("reference"));
    }

    private static @Nullable String deprecation(JsonFields fields) {
        return fields.flag("deprecated") ? fields.said("deprecation") : null;
    }

    private static Paginator paginator(JsonFields fields) {
        List<String> inputs = fields.texts("inputTokens");
        List<String> outputs = fields.texts("outputTokens");
        if (inputs.size() != outputs.size()) {
            throw JsonFields.fault(fields.path() + " has not as many inputTokens as outputTokens");
        }
        List<Paginator.Token> tokens = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            tokens.add(new Paginator.Token(inputs.get(i), outputs.get(i)));
        }
        return new Paginator(
                fields.needed("name"),
                fields.needed("operation"),
                tokens,
                fields.text("pageSize"),
                fields.text("more"),
                fields.texts("results"),
                fields.text("items"));
    }

    private static Waiter waiter(JsonFields fields) {
        JsonFields until = fields.fields("until");
        return new Waiter(
                fields.needed("name"),
                fields.needed("operation"),
                fields.number("delaySeconds"),
                fields.number("maxAttempts"),
                until == null ? null : condition(until));
    }

    private static Waiter.Condition condition(JsonFields fields) {
        return switch (fields.needed("is")) {
            case "found" -> new Waiter.Found(fields.texts("notFound"));
            case "gone" -> new Waiter.Gone(fields.texts("notFound"));
            case "reads" -> new Waiter.Reads(fields.texts("path"), fields.needed("value"));
            default -> throw JsonFields.fault(fields.path() + ".is is neither found, gone nor reads");
        };
    }

    private static Shape shape(String name, JsonFields fields) {
        String documentation = fields.said("documentation");
        return switch (fields.needed("kind")) {
            case "structure" -> new Shape.Structure(name, documentation, members(fields), fields.flag("open"));
            case "union" -> new Shape.Union(name, documentation, members(fields));
            case "exception" -> new Shape.ErrorShape(name, documentation, members(fields));
            case "enum" -> new Shape.Enumeration(name, documentation, fields.texts("values"));
            default -> throw JsonFields.fault(fields.path() + ".kind is neither structure, union, exception nor enum");
        };
    }

    private static List<Member> members(JsonFields fields) {
        return fields.each(
                "members",
                member -> new Member(
                        member.needed("name"),
                        type(member.path() + ".target", member.values().get("target")),
                        member.flag("required"),
                        member.flag("autopopulated"),
                        member.said("documentation"),
                        deprecation(member)));
    }

    /** What {@link TypeWriter} writes. */
    private static Type type(String path, @Nullable Object value) {
        if (value instanceof String word) {
            try {
                return Type.Primitive.valueOf(word.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw JsonFields.fault(path + ": there is no type " + word);
            }
        }
        JsonFields fields = JsonFields.object(path, value);
        if (fields.values().containsKey("list")) {
            return new Type.ListOf(type(path + ".list", fields.values().get("list")));
        }
        if (fields.values().get("map") instanceof List<?> pair && pair.size() == 2) {
            return new Type.MapOf(type(path + ".map[0]", pair.get(0)), type(path + ".map[1]", pair.get(1)));
        }
        if (fields.values().containsKey("ref")) {
            return new Type.Ref(fields.needed("ref"));
        }
        if (fields.values().containsKey("eventStream")) {
            return new Type.EventStream(fields.needed("eventStream"));
        }
        if ("blob".equals(fields.text("stream"))) {
            return new Type.BlobStream();
        }
        throw JsonFields.fault(path + " is no type");
    }
}
