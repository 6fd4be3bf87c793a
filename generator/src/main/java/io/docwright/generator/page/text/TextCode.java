package io.docwright.generator.page.text;

import io.docwright.generator.page.Lines;
import org.jspecify.annotations.Nullable;

/** Finds code in plain text, which has no fence: from a line that opens a bracket to the line that closes it. */
final class TextCode {
    private final Lines lines;
    private int @Nullable [] closing;

    TextCode(Lines lines) {
        this.lines = lines;
    }

    /** <code>response = client.list_things(</code>, <code>waiter.wait(</code>, <code>{</code> or <code>{}</code>. */
    static boolean opens(Lines lines, int line) {
        char first = lines.at(line, 0);
        char last = lines.text().charAt(lines.end(line) - 1);
        if (first == '{' || (first == '[' && last == '[')) {
            return true;
        }
        String text = lines.line(line);
        boolean assigned = text.indexOf(" = ") > 0;
        boolean called = first >= 'a' && text.indexOf(' ') < 0 && text.indexOf('.') > 0;
        return (last == '(' && (assigned || called)) || (last == ')' && assigned && text.startsWith("response"));
    }

    /** The line after the one that closes the brackets of line {@code from}; the next blank line if none does. */
    int end(int from) {
        int[] behind = closing == null ? closings() : closing;
        closing = behind;
        if (behind[from] > 0) {
            return behind[from];
        }
        int line = from;
        while (line < lines.count() && !lines.blank(line)) {
            line++;
        }
        return line;
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
