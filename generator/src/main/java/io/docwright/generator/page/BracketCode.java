package io.docwright.generator.page;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds code that has no fence and no indent: from a line that opens a bracket to the line that closes it. */
public final class BracketCode {
    /** A title such as {@code Response Structure} or {@code Parameters:}, which no code contains. */
    private static final Pattern TITLE = Pattern.compile("\\**[A-Z][a-z]+(?: [A-Za-z][a-z]+)*:?\\**");

    private final Lines lines;
    private int @Nullable [] closing;
    private int @Nullable [] titles;

    public BracketCode(Lines lines) {
        this.lines = lines;
    }

    /**
     * Whether a line that is not blank starts code, for example
     * <code>response = client.list_things(</code>, <code>waiter.wait(</code>, <code>{</code>, <code>{}</code> or
     * <code>'name': {}</code>.
     */
    public static boolean opens(String text) {
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        if (first == '{' || (first == '[' && last == '[') || (first == '\'' && last == '}')) {
            return true;
        }
        boolean assigned = text.indexOf(" = ") > 0;
        boolean called = first >= 'a' && text.indexOf(' ') < 0 && text.indexOf('.') > 0;
        return (last == '(' && (assigned || called)) || (last == ')' && assigned && text.startsWith("response"));
    }

    /**
     * The line after the one that closes the brackets of line {@code from}; the next blank line if none does. An example's
     * {@code print(response)} belongs to the call above it.
     */
    public int end(int from) {
        int end = closed(from);
        int next = lines.skipBlank(end, lines.count());
        return next < lines.count() && lines.is(next, "print(response)") ? next + 1 : end;
    }

    /** A title ends code whose closing bracket is lost; a closing bracket too many belongs to the code. */
    private int closed(int from) {
        int[] behind = closing == null ? closings() : closing;
        closing = behind;
        int line = behind[from];
        if (line == 0) {
            line = from;
            while (line < lines.count() && !lines.blank(line)) {
                line++;
            }
        }
        int title = nextTitle(from + 1);
        if (title < line) {
            line = title;
            while (lines.blank(line - 1)) {
                line--;
            }
        }
        while (line < lines.count() && !lines.blank(line) && isCloser(line)) {
            line++;
        }
        return line;
    }

    private boolean isCloser(int line) {
        return ")]}".indexOf(lines.at(line, 0)) >= 0;
    }

    /** The first line at or after this one that is a title after a blank line or a closing bracket. */
    private int nextTitle(int line) {
        int[] next = titles == null ? new int[lines.count() + 1] : titles;
        if (titles == null) {
            next[lines.count()] = lines.count();
            for (int at = lines.count() - 1; at >= 0; at--) {
                boolean title = at > 0
                        && !lines.blank(at)
                        && (lines.blank(at - 1) || isCloser(at - 1))
                        && TITLE.matcher(lines.text())
                                .region(lines.start(at), lines.end(at))
                                .matches();
                next[at] = title ? at : next[at + 1];
            }
            titles = next;
        }
        return next[Math.min(line, lines.count())];
    }

    /** For each line, the line after the one that closes its brackets; 0 if none does. */
    private int[] closings() {
        int count = lines.count();
        int[] depths = new int[count + 1];
        for (int line = 0; line < count; line++) {
            depths[line + 1] = depths[line] + balance(lines, line);
        }
        int[] behind = new int[count + 1];
        int[] open = new int[count + 1];
        int size = 0;
        for (int line = count; line >= 0; line--) {
            while (size > 0 && depths[open[size - 1]] > depths[line]) {
                size--;
            }
            behind[line] = size > 0 ? open[size - 1] : 0;
            open[size++] = line;
        }
        return behind;
    }

    /** The number of brackets that a line opens minus those that it closes; brackets in quotes do not count. */
    private static int balance(Lines lines, int line) {
        int balance = 0;
        boolean quoted = false;
        for (int i = lines.start(line); i < lines.end(line); i++) {
            char c = lines.text().charAt(i);
            if (c == '\'') {
                quoted = !quoted;
            } else if (!quoted) {
                balance += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            }
        }
        return balance;
    }
}
