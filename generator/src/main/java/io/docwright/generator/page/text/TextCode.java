package io.docwright.generator.page.text;

import io.docwright.generator.page.Lines;
import org.jspecify.annotations.Nullable;

/** Code in plain text has no fence: it starts with a line that ends in an open bracket and ends with its closing one. */
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

    /** The line behind the one that closes what {@code from} opened; where nothing closes it, the next blank line. */
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

    /** For each line, the line behind the one that closes what it opened; 0 where none does. */
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

    /** How many more brackets a line opens than it closes, those in quotes left out. */
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
