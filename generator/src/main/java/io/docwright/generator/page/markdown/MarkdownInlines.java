package io.docwright.generator.page.markdown;

import io.docwright.generator.page.Markup;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * Writes a paragraph's inlines in the one way in which pages write them. A mark of which the end was looked for in vain
 * is not looked for again, so the time grows in line with the text.
 */
final class MarkdownInlines {
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final int MAX_BRACKETS = 32;

    private final String text;
    private final StringBuilder out;
    /** What means itself and is not yet written: whether a character needs an escape depends on its neighbours. */
    private final StringBuilder plain = new StringBuilder();

    private final Set<String> unclosed = new HashSet<>();
    private final Deque<Integer> brackets = new ArrayDeque<>();
    private int at;
    /** Where the emphasis that is open ends; 0 where none is. */
    private int emphasisEnd;

    private String emphasis = "";

    private MarkdownInlines(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length() + 16);
    }

    static String of(String text) {
        return new MarkdownInlines(text).convert();
    }

    private String convert() {
        while (at < text.length()) {
            if (emphasisEnd == at && !emphasis.isEmpty()) {
                flush().append(emphasis);
                at += emphasis.length();
                emphasis = "";
            } else if (!taken(text.charAt(at))) {
                literal(at, at + 1);
                at++;
            }
        }
        return flush().toString().strip();
    }

    /** Appends characters that mean themselves. */
    private void literal(int from, int to) {
        plain.append(text, from, to);
    }

    /** Writes what means itself; gives what was written so far. */
    private StringBuilder flush() {
        String written = plain.toString();
        Markup.escape(out, written, 0, written.length());
        plain.setLength(0);
        return out;
    }

    private boolean taken(char c) {
        return switch (c) {
            case '\\' -> escape();
            case '`' -> code();
            case '*', '_' -> emphasis(c);
            case '[' -> open();
            case ']' -> close();
            case '<' -> tag();
            case '&' -> entity();
            default -> word();
        };
    }

    /** All characters up to the next that could be a mark. */
    private boolean word() {
        int from = at;
        while (at < text.length() && "\\`*_[]<&".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        literal(from, at);
        return true;
    }

    private boolean escape() {
        boolean mark = at + 1 < text.length() && PUNCTUATION.indexOf(text.charAt(at + 1)) >= 0;
        if (mark) {
            literal(at + 1, at + 2);
            at += 2;
        }
        return mark;
    }

    private boolean code() {
        int length = run(at);
        int end = endOfCode(at + length, length);
        if (end < 0) {
            literal(at, at + length);
            at += length;
            return true;
        }
        String code = text.substring(at + length, end).strip();
        if (!code.isEmpty()) {
            Markup.code(flush(), code);
        }
        at = end + length;
        return true;
    }

    private int run(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) == text.charAt(from)) {
            end++;
        }
        return end - from;
    }

    /** Where as many backticks stand as opened; -1 where they do not. */
    private int endOfCode(int from, int length) {
        String key = "`" + length;
        if (unclosed.contains(key)) {
            return -1;
        }
        int found = text.indexOf('`', from);
        while (found >= 0) {
            int run = run(found);
            if (run == length) {
                return found;
            }
            found = text.indexOf('`', found + run);
        }
        unclosed.add(key);
        return -1;
    }

    /** {@code *text*}, {@code **text**}, the same with underscores; emphasis in emphasis is the outer one. */
    private boolean emphasis(char mark) {
        int run = run(at);
        int length = Math.min(run, 2);
        boolean first = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) || mark == '*';
        boolean starts = at + run < text.length() && text.charAt(at + run) > ' ' && first && run <= 3;
        int end = starts && emphasis.isEmpty() ? endOfEmphasis(at + run, mark, run) : -1;
        if (end < 0) {
            literalMarks(run);
            return true;
        }
        emphasis = run == 3 ? "**" : "*".repeat(length);
        flush().append(emphasis);
        at += run;
        emphasisEnd = end + (run == 3 ? 1 : 0);
        return true;
    }

    private void literalMarks(int run) {
        int to = emphasis.isEmpty() ? at + run : Math.max(at + 1, Math.min(at + run, emphasisEnd));
        literal(at, to);
        at = to;
    }

    private int endOfEmphasis(int from, char mark, int length) {
        String key = mark + "" + length;
        if (unclosed.contains(key)) {
            return -1;
        }
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\\') {
                i += 2;
            } else if (c == '`') {
                int run = run(i);
                int end = endOfCode(i + run, run);
                i = end < 0 ? i + run : end + run;
            } else if (c == mark) {
                int run = run(i);
                if (run == length && endsEmphasis(i, run, mark)) {
                    return i;
                }
                i += run;
            } else {
                i++;
            }
        }
        unclosed.add(key);
        return -1;
    }

    private boolean endsEmphasis(int end, int run, char mark) {
        boolean last = mark == '*' || end + run == text.length() || !Character.isLetterOrDigit(text.charAt(end + run));
        return text.charAt(end - 1) > ' ' && last;
    }

    private boolean open() {
        if (brackets.size() == MAX_BRACKETS) {
            brackets.removeLast();
        }
        brackets.push(flush().length());
        out.append('[');
        at++;
        return true;
    }

    /** {@code [text](address)}; a link within the page leads nowhere from here, so its label is text. */
    private boolean close() {
        int end =
                at + 1 < text.length() && text.charAt(at + 1) == '(' && !brackets.isEmpty() ? endOfAddress(at + 2) : -1;
        if (end < 0) {
            if (!brackets.isEmpty()) {
                brackets.pop();
            }
            literal(at, at + 1);
            at++;
            return true;
        }
        int start = brackets.pop();
        String label = flush().substring(start + 1);
        String address = address(text.substring(at + 2, end));
        boolean image = start > 0 && out.charAt(start - 1) == '!';
        out.setLength(image ? start - 1 : start);
        if (!image && (address.isEmpty() || address.startsWith("#") || label.isBlank())) {
            out.append(label);
        } else if (!image) {
            Markup.link(out, label.strip(), address);
        }
        brackets.clear();
        at = end + 1;
        return true;
    }

    /** Without angle brackets, escapes, a title and the blanks that wrapping has put in. */
    private static String address(String destination) {
        String address = destination.strip();
        int title = address.indexOf(" \"");
        address = title >= 0 ? address.substring(0, title).strip() : address;
        if (address.startsWith("<") && address.endsWith(">")) {
            address = address.substring(1, address.length() - 1);
        }
        return Parser.unescapeEntities(address.replace("\\", "").replace(" ", ""), false);
    }

    /** Where the bracket closes that opened before {@code from}; -1 where it does not. */
    private int endOfAddress(int from) {
        if (unclosed.contains(")")) {
            return -1;
        }
        int depth = 1;
        for (int i = from; i < text.length() && depth <= MAX_BRACKETS; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i;
            }
        }
        if (text.indexOf(')', from) < 0) {
            unclosed.add(")");
        }
        return -1;
    }

    /** {@code <https://...>}; another tag means nothing here, and what is no tag means itself. */
    private boolean tag() {
        if (text.startsWith("<http", at)) {
            int end = text.indexOf('>', at);
            int blank = text.indexOf(' ', at);
            if (end > 0 && (blank < 0 || blank > end)) {
                literal(at + 1, end);
                at = end + 1;
                return true;
            }
        }
        return false;
    }

    /** An entity: a name or a number between an ampersand and a semicolon. */
    private boolean entity() {
        int end = at + 1;
        while (end < text.length()
                && end < at + MAX_BRACKETS
                && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '#')) {
            end++;
        }
        if (end == text.length() || text.charAt(end) != ';') {
            return false;
        }
        String meant = Parser.unescapeEntities(text.substring(at, end + 1), false);
        plain.append(meant);
        at = end + 1;
        return true;
    }
}
