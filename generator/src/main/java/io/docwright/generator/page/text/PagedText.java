package io.docwright.generator.page.text;

import io.docwright.generator.page.BracketCode;
import io.docwright.generator.page.Lines;
import java.util.regex.Pattern;

/** Finds the lines of a paragraph in the text of a PDF, which has neither indents nor blank lines between paragraphs. */
final class PagedText {
    /** {@code name (string) –}, the head of an item, whose description may follow on the same line. */
    private static final Pattern HEAD = Pattern.compile("(?:[\\w.-]+ )?\\([\\w -]{1,40}\\) [–—].*");

    /** A line that is a paragraph of its own: a title, a mark, a link or a signature. */
    private static final Pattern SINGLE =
            Pattern.compile("[A-Z]\\w+(?: \\w+)?:|See also:.*|\\[REQUIRED]|\\[https?://.*|•.*"
                    + "|(?:Request|Response) (?:Syntax|Structure)|Exceptions|Examples?|Note|Warning|Important|Boto3 Docs"
                    + "|(?:class )?\\w+\\.(?:Client|Paginator|Waiter)\\.[\\w.]+(?:\\(.*\\))?#?");

    /** How much shorter than the longest line around it a line is that was broken at the margin: letters differ in width. */
    private static final double FULL = 0.86;

    private final Lines lines;
    private int runEnd;
    private int runWidth;

    PagedText(Lines lines) {
        this.lines = lines;
    }

    /** The line that continues the paragraph of {@code line}; 0 if the paragraph ends there. */
    int continuation(int line) {
        int next = below(line);
        if (next == 0 || starts(next) || isSingle(line)) {
            return 0;
        }
        if (line >= runEnd) {
            measure(line);
        }
        int word = lines.line(next).indexOf(' ');
        int length = lines.end(line)
                - lines.start(line)
                + 1
                + (word < 0 ? lines.line(next).length() : word);
        return length > runWidth * FULL ? next : 0;
    }

    /** The line below, across the end of a printed page; 0 if a blank line follows. */
    private int below(int line) {
        int next = line + 1;
        if (next < lines.count() && lines.blank(next)) {
            next = lines.skipBlank(next, lines.count());
            if (next == lines.count() || lines.text().charAt(lines.start(next) - 1) != '\f') {
                return 0;
            }
        }
        return next < lines.count() ? next : 0;
    }

    private boolean starts(int line) {
        String text = lines.line(line);
        return isSingle(line) || HEAD.matcher(text).matches() || BracketCode.opens(text);
    }

    private boolean isSingle(int line) {
        return SINGLE.matcher(lines.line(line)).matches();
    }

    /** Measures the longest line of the lines that may be one paragraph. */
    private void measure(int from) {
        runWidth = lines.end(from) - lines.start(from);
        int line = from;
        for (int next = below(line); next > 0 && !starts(next); next = below(line)) {
            runWidth = Math.max(runWidth, lines.end(next) - lines.start(next));
            line = next;
        }
        runEnd = line + 1;
    }
}
