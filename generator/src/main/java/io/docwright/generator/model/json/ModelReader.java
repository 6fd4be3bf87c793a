package io.docwright.generator.model.json;

import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.json.Json;
import io.docwright.generator.json.JsonReader;
import io.docwright.generator.model.Api;
import io.docwright.generator.model.Example;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Paginator;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import io.docwright.generator.model.Waiter;
import io.docwright.generator.model.Width;
import io.docwright.generator.model.condition.Acceptor;
import io.docwright.generator.model.condition.UnsupportedConditionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link ModelJson} writes. Ignores unknown fields.
 *
 * <p>Stateless and thread-safe.
 */
public final class ModelReader {
    private static final JsonReader JSON = new JsonReader(DiagnosticCode.MODEL_BROKEN, ModelFields.FIX, true);

    private ModelReader() {}

    /**
     * Reads an API model. Does not close {@code in}.
     *
     * @param file its name in errors
     * @throws DiagnosticException if it is not an API model
     * @throws IOException if {@code in} throws it
     */
    public static Api read(String file, InputStream in) throws IOException {
        return api(ModelFields.of("", JSON.read(file, in.readAllBytes())));
    }

    private static Api api(ModelFields fields) {
        if (!ModelJson.FORMAT.equals(fields.text("format"))) {
            throw ModelFields.fault(
                    fields.object().span(),
                    "this is not an API model: it has no \"format\": \"" + ModelJson.FORMAT + "\"");
        }
        return new Api(fields.each("services", ModelReader::service));
    }

    private static Service service(ModelFields fields) {
        SortedMap<String, Shape> shapes = new TreeMap<>();
        ModelFields written = fields.fields("shapes");
        if (written != null) {
            written.object()
                    .values()
                    .forEach((name, shape) ->
                            shapes.put(name, shape(name, ModelFields.of(written.path() + "." + name, shape))));
        }
        return new Service(
                fields.needed("name"),
                fields.text("id"),
                fields.text("apiVersion"),
                fields.textOrEmpty("documentation"),
                fields.each("operations", ModelReader::operation),
                fields.each("paginators", ModelReader::paginator),
                fields.each("waiters", ModelReader::waiter),
                shapes);
    }

    private static Operation operation(ModelFields fields) {
        return new Operation(
                fields.needed("method"),
                fields.needed("name"),
                fields.textOrEmpty("documentation"),
                deprecation(fields),
                fields.text("input"),
                fields.text("output"),
                fields.texts("errors"),
                fields.each(
                        "examples",
                        example -> new Example(
                                example.textOrEmpty("description"),
                                example.needed("request"),
                                example.text("response"))),
                fields.text("reference"));
    }

    private static @Nullable String deprecation(ModelFields fields) {
        return fields.flag("deprecated") ? fields.textOrEmpty("deprecation") : null;
    }

    private static Paginator paginator(ModelFields fields) {
        List<String> inputs = fields.texts("inputTokens");
        List<String> outputs = fields.texts("outputTokens");
        if (inputs.size() != outputs.size()) {
            throw fields.fault(" has not as many inputTokens as outputTokens");
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

    private static Waiter waiter(ModelFields fields) {
        ModelFields until = fields.fields("until");
        return new Waiter(
                fields.needed("name"),
                fields.needed("operation"),
                fields.number("delaySeconds"),
                fields.number("maxAttempts"),
                until == null ? null : condition(until));
    }

    private static Waiter.Condition condition(ModelFields fields) {
        return switch (fields.needed("is")) {
            case "found" -> new Waiter.Found(fields.texts("notFound"));
            case "gone" -> new Waiter.Gone(fields.texts("notFound"));
            case "reads" -> new Waiter.Reads(fields.texts("path"), fields.needed("value"));
            case "accepts" -> new Waiter.Accepts(acceptors(fields));
            default -> throw fields.fault(".is is neither found, gone, reads nor accepts");
        };
    }

    private static List<Acceptor> acceptors(ModelFields fields) {
        List<Acceptor> acceptors = new ArrayList<>();
        for (String line : fields.texts("acceptors")) {
            try {
                acceptors.add(Acceptor.parse(line));
            } catch (UnsupportedConditionException e) {
                throw fields.fault(".acceptors has '" + line + "': " + e.getMessage());
            }
        }
        return acceptors;
    }

    private static Shape shape(String name, ModelFields fields) {
        String documentation = fields.textOrEmpty("documentation");
        return switch (fields.needed("kind")) {
            case "structure" ->
                new Shape.Structure(
                        name,
                        documentation,
                        members(fields),
                        fields.flag("open"),
                        fields.flag("undescribed"),
                        fields.value("steps") == null ? null : fields.texts("steps"),
                        fields.each("relations", RelationsJson::read));
            case "union" -> new Shape.Union(name, documentation, members(fields));
            case "exception" -> new Shape.ErrorShape(name, documentation, members(fields));
            case "enum" -> new Shape.Enumeration(name, documentation, fields.texts("values"));
            default -> throw fields.fault(".kind is neither structure, union, exception nor enum");
        };
    }

    private static List<Member> members(ModelFields fields) {
        return fields.each(
                "members",
                member -> new Member(
                        member.needed("name"),
                        target(member),
                        member.flag("required"),
                        member.flag("autopopulated"),
                        member.textOrEmpty("documentation"),
                        deprecation(member),
                        width(member),
                        ConstraintsReader.read(member.fields("constraints")),
                        member.flag("sensitive")));
    }

    private static @Nullable Width width(ModelFields member) {
        String word = member.text("width");
        try {
            return word == null ? null : Width.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw member.wrong("width", "integer, long, float or double");
        }
    }

    private static Type target(ModelFields member) {
        Json target = member.value("target");
        if (target == null) {
            throw member.fault(" has no target");
        }
        return TypeReader.read(member.path() + ".target", target);
    }
}
