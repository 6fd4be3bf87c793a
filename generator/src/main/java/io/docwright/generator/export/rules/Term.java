package io.docwright.generator.export.rules;

import io.docwright.generator.export.ast.AstValues;
import io.docwright.generator.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Converts values in conditions and results: {@code arn.resourceId[0]}, {@code 'aws-cn'}, {@code 3}, {@code true}. */
final class Term {
    /** The partition of the region, under the name that rule sets usually give it. */
    static final String PARTITION = "PartitionResult";

    private static final Pattern PATH = Pattern.compile("(\\w+)(?:\\.(.+)|(\\[.+))?");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)}");

    private Term() {}

    /** The value as in a rule set. */
    static Json of(String term) {
        if (term.startsWith("'")) {
            return AstValues.text(template(term.substring(1, term.length() - 1)));
        }
        if (Character.isDigit(term.charAt(0))) {
            return AstValues.number(Long.parseLong(term));
        }
        return term.equals("true") || term.equals("false") ? AstValues.flag(term.equals("true")) : path(term);
    }

    /** Whether a condition consists of a path alone. */
    static boolean isPath(String condition) {
        return condition.indexOf('(') < 0;
    }

    /** The name that a path begins with. */
    static String root(String path) {
        Matcher parts = PATH.matcher(path);
        return parts.matches() ? parts.group(1) : path;
    }

    private static Json path(String path) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) {
            return AstValues.text(path);
        }
        Json reference = new AstValues().put("ref", name(parts.group(1))).object();
        String rest = rest(parts);
        return rest.isEmpty() ? reference : call("getAttr", List.of(reference, AstValues.text(rest)));
    }

    private static String rest(Matcher path) {
        String steps = path.group(2) == null ? path.group(3) : path.group(2);
        return steps == null ? "" : steps;
    }

    private static String name(String name) {
        return name.equals("partition") ? PARTITION : name;
    }

    /** A call of a function. */
    static Json.Fields call(String function, List<Json> arguments) {
        return new AstValues()
                .put("fn", function)
                .put("argv", AstValues.array(arguments))
                .object();
    }

    /** A text, whose placeholders <code>{arn.region}</code> become <code>{arn#region}</code>. */
    static String template(String text) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> {
            Matcher path = PATH.matcher(found.group(1));
            String inner = path.matches()
                    ? name(path.group(1)) + (rest(path).isEmpty() ? "" : "#" + rest(path))
                    : found.group(1);
            return Matcher.quoteReplacement("{" + inner + "}");
        });
    }

    /** The names at the starts of the placeholders in a text. */
    static List<String> rootsIn(String text) {
        List<String> roots = new ArrayList<>();
        Matcher placeholders = PLACEHOLDER.matcher(text);
        while (placeholders.find()) {
            roots.add(root(placeholders.group(1)));
        }
        return roots;
    }
}
