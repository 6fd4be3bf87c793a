package io.docwright.runtime.constraint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the members of a structure have to meet together.
 *
 * @param members indexes
 * @param values of {@link Kind#SET} with one member, the values that it may have; empty for any
 * @param condition the index of the member of the condition; -1 if there is none
 * @param conditionValues empty if it is enough that the member is set
 * @param negated whether it has to be met unless the condition holds
 */
record MemberRelation(
        Kind kind,
        List<Integer> members,
        List<String> values,
        int condition,
        List<String> conditionValues,
        boolean negated) {

    enum Kind {
        ONE,
        MOST,
        LEAST,
        ALL,
        SET,
        UNSET
    }

    private static final Pattern ESCAPE = Pattern.compile("%([0-9A-F]{2})");

    /** {@code set 1=a,b if 0=c}. */
    private static final Pattern LINE =
            Pattern.compile("(?<kind>one|most|least|all|set|unset)(?<members>(?: \\d+)+)(?:=(?<values>\\S*))?"
                    + "(?: (?<link>if|unless) (?<on>\\d+)(?:=(?<only>\\S*))?)?");

    /**
     * Parses the relations of a schema.
     *
     * @param owner the schema's name, for errors
     * @throws IllegalArgumentException if the text has another format
     */
    static List<MemberRelation> parse(String owner, String text) {
        List<MemberRelation> relations = new ArrayList<>();
        for (String line : List.of(text.split("\n"))) {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches()) {
                throw new IllegalArgumentException("not a relation of " + owner + ": " + line);
            }
            String on = parts.group("on");
            relations.add(new MemberRelation(
                    Kind.valueOf(parts.group("kind").toUpperCase(Locale.ROOT)),
                    Stream.of(parts.group("members").strip().split(" "))
                            .map(Integer::valueOf)
                            .toList(),
                    values(parts.group("values")),
                    on == null ? -1 : Integer.parseInt(on),
                    values(parts.group("only")),
                    "unless".equals(parts.group("link"))));
        }
        return List.copyOf(relations);
    }

    private static List<String> values(@Nullable String encoded) {
        return encoded == null
                ? List.of()
                : Stream.of(encoded.split(",", -1)).map(MemberRelation::decoded).toList();
    }

    private static String decoded(String encoded) {
        return ESCAPE.matcher(encoded)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
