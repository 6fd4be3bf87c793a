package io.docwright.generator.diff.print;

/**
 * The greatest length of a Markdown text.
 *
 * @param characters the number of UTF-16 characters; 0 for no limit
 * @param unlimited the option with which a user gets the whole text, which a text that leaves something out names: {@code
 *     --max-characters 0}
 */
public record MarkdownLimit(int characters, String unlimited) {
    /** The longest text that a GitHub pull request or comment takes. */
    public static final int DEFAULT = 65_535;

    /** No limit. */
    public static final MarkdownLimit NONE = new MarkdownLimit(0, "");

    /**
     * Creates a limit.
     *
     * @throws IllegalArgumentException if {@code characters} is negative
     */
    public MarkdownLimit {
        if (characters < 0) {
            throw new IllegalArgumentException("the greatest length is negative: " + characters);
        }
    }

    boolean permits(String text) {
        return characters == 0 || text.length() <= characters;
    }
}
