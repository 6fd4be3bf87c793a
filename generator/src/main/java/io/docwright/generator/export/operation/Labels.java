package io.docwright.generator.export.operation;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labels of a path: {@code Bucket} and {@code Key} of <code>/{Bucket}/{Key+}</code>. */
final class Labels {
    private static final Pattern LABEL = Pattern.compile("\\{([^{}+]+)(\\+?)}");

    private Labels() {}

    static List<String> of(String path) {
        return LABEL.matcher(path)
                .results()
                .map((MatchResult label) -> label.group(1))
                .toList();
    }

    /** The path with other labels. */
    static String renamed(String path, UnaryOperator<String> names) {
        return LABEL.matcher(path)
                .replaceAll(
                        label -> Matcher.quoteReplacement("{" + names.apply(label.group(1)) + label.group(2) + "}"));
    }
}
