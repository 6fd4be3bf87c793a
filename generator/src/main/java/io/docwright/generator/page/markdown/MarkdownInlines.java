package io.docwright.generator.page.markdown;

import io.docwright.generator.page.Markup;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Normalises a paragraph's inlines: one kind of mark for each construct, everything else escaped. A search for the end of a
 * mark that fails is not repeated, so the time is linear in the length of the text.
 */
final class MarkdownInlines {
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final int MAX_BRACKETS = 32;

    private static final Pattern ANCHOR = Pattern.compile("<a (?:name|id)=\"([^\"<>\\s]{1,300})\"></a>");

    private final String text;
    private final boolean anchors;
    private final StringBuilder out;
    /** Literal text that is not yet written, because the need for an escape depends on the neighbours of a character. */
    private final StringBuilder plain = new StringBuilder();

    private final Set<String> unclosed = new HashSet<>();
    private final Deque<Integer> brackets = new ArrayDeque<>();
    private int at;
    /** The offset of the end of the open emphasis; 0 without one. */
    private int emphasisEnd;

    /** How many marks open the emphasis, and how many close it. */
    private int emphasisRun;

    /** The marks that are written for the open emphasis; empty without one. */
    private String emphasis = "";

    private MarkdownInlines(String text, boolean anchors) {
        this.text = text;
        this.anchors = anchors;
        this.out = new StringBuilder(text.length() + 16);
    }

    static String of(String text) {
        return new MarkdownInlines(text, false).convert();
    }

    /** As {@link #of}, with anchors, as {@code <a name="x"></a>}, and with links within the page. */
    static String withAnchors(String text) {
        return new MarkdownInlines(text, true).convert();
    }

    private String convert() {
        while (at < text.length()) {
            if (emphasisEnd == at && !emphasis.isEmpty()) {
                flush().append(emphasis);
                at += emphasisRun;
                emphasis = "";
            } else if (!taken(text.charAt(at))) {
                literal(at, at + 1);
                at++;
            }
        }
        return flush().toString().strip();
    }

    private void literal(int from, int to) {
        plain.append(text, from, to);
    }

    /** Writes the pending literal text and returns the output. */
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

    /** Takes all characters up to the next that can be a mark. */
    private boolean word() {
        int from = at;
        while (at < text.length() && !canBeMark(text.charAt(at))) {
            at++;
        }
        literal(from, at);
        return true;
    }

    private static boolean canBeMark(char c) {
        return switch (c) {
            case '\\', '`', '*', '_', '[', ']', '<', '&' -> true;
            default -> false;
        };
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

    /** The offset of the run of {@code length} backticks that ends code; -1 without one. */
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

    /** {@code *text*}, {@code **text**}, and the same with underscores; marks of nested emphasis are literal. */
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
        emphasisEnd = end;
        emphasisRun = run;
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

    /** {@code [text](address)}; of a link within the page only the label is kept. */
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
        boolean within = address.startsWith("#") && !anchors;
        if (!image && (address.isEmpty() || within || label.isBlank())) {
            out.append(label);
        } else if (!image) {
            Markup.link(out, label.strip(), address);
        }
        brackets.clear();
        at = end + 1;
        return true;
    }

    /** The address without angle brackets, escapes, title and the spaces of wrapped lines. */
    private static String address(String destination) {
        String address = destination.strip();
        int title = address.indexOf(" \"");
        address = title >= 0 ? address.substring(0, title).strip() : address;
        if (address.startsWith("<") && address.endsWith(">")) {
            address = address.substring(1, address.length() - 1);
        }
        return Parser.unescapeEntities(unencoded(address).replace(" ", ""), false);
    }

    /** The offset of the bracket that closes the one before {@code from}; -1 without one. */
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

    /** An address without marks of emphasis that a converter encoded. */
    private static String unencoded(String address) {
        return address.replace("\\", "").replace("%5F", "_").replace("%2A", "*");
    }

    /** {@code <https://...>} is a link that shows its address; anything else in angle brackets is literal text. */
    private boolean tag() {
        if (anchors && anchor()) {
            return true;
        }
        if (text.startsWith("<http", at)) {
            int end = text.indexOf('>', at);
            int blank = text.indexOf(' ', at);
            if (end > 0 && (blank < 0 || blank > end)) {
                String address = unencoded(text.substring(at + 1, end));
                StringBuilder label = new StringBuilder();
                Markup.escape(label, address, 0, address.length());
                Markup.link(flush(), label.toString(), address);
                at = end + 1;
                return true;
            }
        }
        return false;
    }

    /** {@code <a name="x"></a>}. */
    private boolean anchor() {
        Matcher anchor = ANCHOR.matcher(text).region(at, text.length());
        if (!anchor.lookingAt()) {
            return false;
        }
        Markup.anchor(flush(), anchor.group(1));
        at = anchor.end();
        return true;
    }

    /** A named or numeric character reference. */
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
        String character = Parser.unescapeEntities(text.substring(at, end + 1), false);
        plain.append(character);
        at = end + 1;
        return true;
    }
}
