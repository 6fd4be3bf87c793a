package io.docwright.generator.bindings.endpoint;

import io.docwright.generator.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The endpoint rules of a service as lines: {@code UseFIPS -> https://things-fips.{Region}.{partition.dnsSuffix}}. The first line
 * whose conditions are met has the result; the lines below it that are indented belong to it.
 *
 * @param lines the lines
 * @param parameters the names that the rules refer to
 */
public record EndpointRules(List<String> lines, Set<String> parameters) {
    private static final String PATH = "[A-Za-z]\\w*(?:\\.\\w+|\\[\\d+])*";
    private static final String ARGUMENT = "(?:" + PATH + "|'[^' ]*'|\\d+)";
    private static final String CALL = PATH + "(?:\\(" + ARGUMENT + "(?:, " + ARGUMENT + ")*\\))?";
    private static final String CONDITION = "(?:!?" + CALL + "|\\w+ = (?:" + CALL + "|" + ARGUMENT + "))";
    private static final String RESULT = "-> (?:refused|\\S+(?: [\\w:-]+=\\S+)*)";
    private static final Pattern LINE =
            Pattern.compile(" *(?:" + RESULT + "|" + CONDITION + "(?: and " + CONDITION + ")*(?: " + RESULT + ")?)");

    public EndpointRules {
        lines = List.copyOf(lines);
        parameters = Set.copyOf(parameters);
    }

    /**
     * Reads a rule set.
     *
     * @throws UnsupportedRulesException if it uses something that this version does not know
     */
    public static EndpointRules of(Json.Fields ruleSet) throws UnsupportedRulesException {
        BuiltIns builtIns = new BuiltIns(ruleSet);
        RuleReader reader = new RuleReader(builtIns);
        List<String> lines = new ArrayList<>(builtIns.defaults());
        lines.addAll(RuleLines.of(reader.rules(ruleSet.objects("rules"))));
        for (String line : lines) {
            if (!isLine(line)) {
                throw new UnsupportedRulesException("a rule that is read as " + line.strip());
            }
        }
        return new EndpointRules(lines, reader.names());
    }

    /** Whether a line of a bindings file has the form of a rule. */
    public static boolean isLine(String line) {
        return LINE.matcher(line).matches();
    }
}
