package io.docwright.generator.bindings.endpoint;

import io.docwright.generator.json.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Converts values in rules: references, paths and texts with placeholders. Remembers the parameters that occur. */
final class Terms {
    /** What every rule can refer to: the partition of the transport's region. */
    static final String PARTITION = "partition";

    /** {@code {bucketArn#region}} in a text. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}#]+)(?:#([^{}]+))?}");

    /** Lines are split at spaces, so that texts must have none. */
    private static final Pattern PLAIN = Pattern.compile("[^' \\p{Cntrl}]*");

    private final Map<String, String> known;
    private final Set<String> partitions = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    /** @param known the names of parameters in bindings files */
    Terms(Map<String, String> known) {
        this.known = known;
    }

    /** From now on, the name is that of the partition of the transport's region. */
    void alias(String name) {
        partitions.add(name);
    }

    /** The names that occurred. */
    Set<String> names() {
        return Set.copyOf(names);
    }

    /** A reference, a path, a text in quotes, a number or a flag. */
    String term(Json value) throws UnsupportedRulesException {
        Json.Text text = value.asText();
        if (text != null) {
            return "'" + template(text.value()) + "'";
        }
        Json.Fields fields = value.asFields();
        if (fields == null) {
            return value.shown();
        }
        String reference = fields.text("ref");
        if (reference != null) {
            return name(reference);
        }
        if (!"getAttr".equals(fields.text("fn"))) {
            throw new UnsupportedRulesException("a call of " + fields.text("fn") + " inside another call");
        }
        List<Json> arguments = arguments(fields);
        return term(arguments.get(0)) + step(arguments.get(1).shown());
    }

    /** The arguments of a call. */
    static List<Json> arguments(Json.Fields call) throws UnsupportedRulesException {
        Json value = call.get("argv");
        Json.Elements arguments = value == null ? null : value.asElements();
        if (arguments == null || arguments.values().isEmpty()) {
            throw new UnsupportedRulesException("a call of " + call.text("fn") + " without arguments");
        }
        return arguments.values();
    }

    /** The terms of the arguments, as in a call: {@code a, 'b', 1}. */
    String terms(List<Json> arguments) throws UnsupportedRulesException {
        StringBuilder terms = new StringBuilder();
        for (Json argument : arguments) {
            terms.append(terms.isEmpty() ? "" : ", ").append(term(argument));
        }
        return terms.toString();
    }

    /** A text, whose placeholders become paths: {@code {bucketArn.region}}. */
    String template(String text) throws UnsupportedRulesException {
        if (!PLAIN.matcher(text).matches() || text.contains("{{")) {
            throw new UnsupportedRulesException("a text with quotes, spaces, two braces or control characters");
        }
        Matcher placeholder = PLACEHOLDER.matcher(text);
        return placeholder.replaceAll(found -> Matcher.quoteReplacement(
                "{" + name(found.group(1)) + (found.group(2) == null ? "" : step(found.group(2))) + "}"));
    }

    private String name(String reference) {
        names.add(reference);
        return partitions.contains(reference) ? PARTITION : known.getOrDefault(reference, reference);
    }

    private static String step(String path) {
        return path.startsWith("[") ? path : "." + path;
    }

    /** Whether the term asks whether a partition has FIPS or dual-stack hosts. */
    static boolean isSupport(String term) {
        return term.endsWith(".supportsFIPS") || term.endsWith(".supportsDualStack");
    }
}
