package io.docwright.generator.page.markdown;

import io.docwright.generator.page.BracketCode;
import io.docwright.generator.page.Lines;
import java.util.regex.Pattern;

/**
 * Finds the code of a page whose converter lost the fences: preformatted text became a paragraph, in which marks are escaped
 * or not. Only code as reference pages have it is found, because prose has brackets, too.
 */
final class UnfencedCode {
    private static final Pattern CALL = Pattern.compile("\\w+ = [\\w.]+\\(.*|\\w+\\.\\w+\\(");
    private static final Pattern VALUE = Pattern.compile("\\{(?:\\}| *'.*)?");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");

    private final Lines lines;
    private final BracketCode code;

    UnfencedCode(Lines lines) {
        this.lines = lines;
        this.code = new BracketCode(lines);
    }

    /** {@code response \= client.list\_things(} or <code>{</code>. */
    boolean starts(int line) {
        char last = lines.text().charAt(lines.end(line) - 1);
        if (last != '(' && last != ')' && lines.at(line, 0) != '{') {
            return false;
        }
        String text = unescaped(lines.line(line));
        return (CALL.matcher(text).matches() && BracketCode.opens(text))
                || VALUE.matcher(text).matches();
    }

    /** The line after the code that starts on {@code line}. */
    int end(int line) {
        return code.end(line);
    }

    /** Text without the backslashes before marks. */
    static String unescaped(String text) {
        return text.indexOf('\\') < 0 ? text : ESCAPE.matcher(text).replaceAll("$1");
    }
}
