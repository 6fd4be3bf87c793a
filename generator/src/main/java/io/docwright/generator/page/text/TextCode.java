package io.docwright.generator.page.text;

import io.docwright.generator.page.Lines;

/** Code in plain text has no fence: it starts with a line that ends in an open bracket and ends with its closing one. */
final class TextCode {
    private TextCode() {}

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
    static int end(Lines lines, int from) {
        int depth = 0;
        for (int line = from; line < lines.count(); line++) {
            depth += balance(lines, line);
            if (depth <= 0) {
                return line + 1;
            }
        }
        int line = from;
        while (line < lines.count() && !lines.blank(line)) {
            line++;
        }
        return line;
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
