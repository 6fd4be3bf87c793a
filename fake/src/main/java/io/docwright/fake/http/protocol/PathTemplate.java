package io.docwright.fake.http.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The path of an operation with labels: {@code /v1/{Bucket}/{Key+}}. A label is one part of the path, or several if it ends in a
 * plus.
 */
public final class PathTemplate implements Comparable<PathTemplate> {
    private final Pattern pattern;
    private final List<String> labels;
    private final String rank;

    private PathTemplate(Pattern pattern, List<String> labels, String rank) {
        this.pattern = pattern;
        this.labels = labels;
        this.rank = rank;
    }

    /** Parses a path. */
    public static PathTemplate of(String path) {
        StringBuilder regex = new StringBuilder();
        StringBuilder rank = new StringBuilder();
        List<String> labels = new ArrayList<>();
        String bare = bare(path);
        int written = 0;
        for (int open = bare.indexOf('{'); open >= 0; open = bare.indexOf('{', written)) {
            int close = bare.indexOf('}', open);
            if (close < 0) {
                break;
            }
            boolean isGreedy = bare.charAt(close - 1) == '+';
            literal(bare.substring(written, open), regex, rank);
            regex.append(isGreedy ? "(.+)" : "([^/]+)");
            rank.append(isGreedy ? '2' : '1');
            labels.add(bare.substring(open + 1, isGreedy ? close - 1 : close));
            written = close + 1;
        }
        literal(bare.substring(written), regex, rank);
        return new PathTemplate(Pattern.compile(regex.toString(), Pattern.DOTALL), List.copyOf(labels), rank + "3");
    }

    private static void literal(String text, StringBuilder regex, StringBuilder rank) {
        regex.append(Pattern.quote(text));
        rank.append("0".repeat(text.length()));
    }

    private static String bare(String path) {
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /** The names of the labels, in the order of the path. */
    public List<String> labels() {
        return labels;
    }

    /** Returns the encoded values of the labels, in the order of the path; null if the path is another. */
    public @Nullable List<String> match(String path) {
        Matcher matcher = pattern.matcher(path);
        if (!matcher.matches()) {
            matcher = pattern.matcher(bare(path));
            if (!matcher.matches()) {
                return null;
            }
        }
        List<String> values = new ArrayList<>(matcher.groupCount());
        for (int i = 1; i <= matcher.groupCount(); i++) {
            values.add(matcher.group(i));
        }
        return values;
    }

    /** Orders templates that match the same path: that with text where the other has a label is first. */
    @Override
    public int compareTo(PathTemplate other) {
        return rank.compareTo(other.rank);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PathTemplate template && pattern.pattern().equals(template.pattern.pattern());
    }

    @Override
    public int hashCode() {
        return pattern.pattern().hashCode();
    }
}
