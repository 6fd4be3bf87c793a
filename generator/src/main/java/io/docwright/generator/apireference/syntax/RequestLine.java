package io.docwright.generator.apireference.syntax;

import java.util.List;

/**
 * The first line of an HTTP request.
 *
 * @param path the segments between slashes; the last one is empty if the path ends in a slash
 */
public record RequestLine(String method, List<Part> path, List<QueryItem> query) {
    public RequestLine {
        path = List.copyOf(path);
        query = List.copyOf(query);
    }

    /**
     * A segment of the path, or the value of a query parameter.
     *
     * @param text without marks
     * @param marked whether marks show that it is a placeholder; unmarked text may be one, too
     * @param greedy whether it may contain slashes: {@code Key+}
     */
    public record Part(String text, boolean marked, boolean greedy) {
        static Part of(String written) {
            boolean marked = Placeholders.isMarked(written);
            String plain = Placeholders.unmarked(written);
            boolean greedy = plain.endsWith("+") && plain.length() > 1;
            return new Part(greedy ? plain.substring(0, plain.length() - 1) : plain, marked, greedy);
        }
    }

    /**
     * {@code name=value}; the value of a name alone is empty. A placeholder alone, whose name and value are equal, is a map of
     * parameters.
     */
    public record QueryItem(String name, Part value) {}
}
