package io.docwright.generator.export.rules;

import io.docwright.generator.export.ast.AstValues;
import io.docwright.generator.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A condition: {@code !isSet(Bucket)}, {@code UseFIPS} or {@code arn = parseArn(Bucket)}.
 *
 * @param assigned the name that gets the value; null if there is none
 * @param negated whether it is met if the rest is not
 * @param function the function; null if it is a value that must be true
 * @param arguments the terms of a call, or the one value
 */
record Condition(
        @Nullable String assigned,
        boolean negated,
        @Nullable String function,
        List<String> arguments) {
    private static final String ASSIGNMENT = " = ";

    /** Functions that have another name in rule sets. */
    private static final Map<String, String> FUNCTIONS = Map.of(
            "parseArn", "aws.parseArn",
            "partition", "aws.partition",
            "isVirtualHostableS3Bucket", "aws.isVirtualHostableS3Bucket");

    private static final Set<String> OPTIONAL = Set.of("parseURL", "parseArn", "partition", "substring");

    static Condition of(String text) {
        int equals = text.indexOf(ASSIGNMENT);
        String assigned = equals < 0 ? null : text.substring(0, equals);
        String value = equals < 0 ? text : text.substring(equals + ASSIGNMENT.length());
        boolean negated = value.startsWith("!");
        String call = negated ? value.substring(1) : value;
        if (Term.isPath(call) || call.startsWith("'")) {
            return new Condition(assigned, negated, null, List.of(call));
        }
        int open = call.indexOf('(');
        String arguments = call.substring(open + 1, call.length() - 1);
        return new Condition(assigned, negated, call.substring(0, open), List.of(arguments.split(", ", -1)));
    }

    /** The parameter or variable that must be true; null if it is a call or an assignment. */
    @Nullable
    String truth() {
        return function == null && assigned == null ? arguments.get(0) : null;
    }

    /** The value that must be set; null if it asks for something else. */
    @Nullable
    String set() {
        return "isSet".equals(function) ? arguments.get(0) : null;
    }

    /** The condition as in a rule set. */
    Json json() {
        if (assigned != null) {
            return new AstValues()
                    .put("fn", call().text("fn"))
                    .put("argv", call().get("argv"))
                    .put("assign", assigned)
                    .object();
        }
        if (function == null) {
            return Term.call("booleanEquals", List.of(Term.of(arguments.get(0)), AstValues.flag(!negated)));
        }
        return negated
                ? Term.call("not", List.of(isOptional() ? Term.call("isSet", List.of(call())) : call()))
                : call();
    }

    /** Whether the function has no value, rather than {@code false}, for some arguments. */
    private boolean isOptional() {
        return OPTIONAL.contains(function);
    }

    private Json.Fields call() {
        if (function == null) {
            Json.Fields path = Term.of(arguments.get(0)).asFields();
            return path == null ? Json.Fields.of(Map.of()) : path;
        }
        return Term.call(
                FUNCTIONS.getOrDefault(function, function),
                arguments.stream().map(Term::of).toList());
    }

    /** The names that it refers to. */
    Stream<String> names() {
        return arguments.stream()
                .flatMap(term -> term.startsWith("'")
                        ? Term.rootsIn(term).stream()
                        : isConstant(term) ? Stream.of() : Stream.of(Term.root(term)));
    }

    private static boolean isConstant(String term) {
        return Character.isDigit(term.charAt(0)) || term.equals("true") || term.equals("false");
    }
}
