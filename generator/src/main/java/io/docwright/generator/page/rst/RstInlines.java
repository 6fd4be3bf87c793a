package io.docwright.generator.page.rst;

import io.docwright.generator.page.Markup;

/** Converts inline markup to CommonMark: literals, emphasis, links, roles, escapes. Other text is escaped. */
final class RstInlines {
    private static final String BEFORE_START = " '\"([{<-/:";
    private static final String AFTER_END = " '\")]}>-/:.,;!?\\";

    private final String text;
    private final RstTargets targets;
    private final StringBuilder out;
    private int at;
    private int plainFrom;
    /** The sum of the lengths of emphasis marks that have no further end; they are not searched again, to stay linear. */
    private int unclosed;

    private RstInlines(String text, RstTargets targets) {
        this.text = text;
        this.targets = targets;
        this.out = new StringBuilder(text.length() + 16);
    }

    /** Converts a text without references to named targets. */
    static String toCommonMark(String text) {
        return toCommonMark(text, RstTargets.NONE);
    }

    /** Converts a text in which {@code `name`_} refers to one of the page's targets. */
    static String toCommonMark(String text, RstTargets targets) {
        return Markup.plain(text, 0, text.length()) ? text : new RstInlines(text, targets).convert();
    }

    private String convert() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if ((c != ':' && !Markup.isMark(c)) || !taken(c)) {
                at++;
            }
        }
        plain(text.length());
        return out.toString();
    }

    private boolean taken(char c) {
        return switch (c) {
            case '\\' -> escape();
            case '`' -> literal() || link();
            case '*' -> emphasis("**") || emphasis("*");
            case ':' -> role();
            default -> false;
        };
    }

    /** Writes the text before {@code to} that is not yet written, escaped. */
    private void plain(int to) {
        Markup.escape(out, text, plainFrom, to);
        plainFrom = to;
    }

    private void goTo(int offset) {
        at = offset;
        plainFrom = offset;
    }

    /** {@code \*} is a literal character; {@code \ } is dropped. */
    private boolean escape() {
        plain(at);
        if (at + 1 < text.length() && text.charAt(at + 1) != ' ') {
            Markup.escape(out, text, at + 1, at + 2);
        }
        goTo(Math.min(at + 2, text.length()));
        return true;
    }

    /** {@code ``code``}. */
    private boolean literal() {
        if (!text.startsWith("``", at)) {
            return false;
        }
        int end = text.indexOf("``", at + 2);
        if (end < 0) {
            return false;
        }
        while (end + 2 < text.length() && text.charAt(end + 2) == '`') {
            end++;
        }
        if (end == at + 2) {
            return false;
        }
        plain(at);
        Markup.code(out, text.substring(at + 2, end));
        goTo(end + 2);
        return true;
    }

    /** {@code `text <address>`__} with one underscore or two, or {@code `target`_}; {@code `text`} alone is code. */
    private boolean link() {
        int end = text.indexOf('`', at + 1);
        if (end < 0 || end == at + 1) {
            return false;
        }
        plain(at);
        int open = text.lastIndexOf('<', end);
        boolean addressed = open > at && text.charAt(end - 1) == '>';
        String name = text.substring(at + 1, end);
        boolean referring = end + 1 < text.length() && text.charAt(end + 1) == '_';
        String target = addressed ? text.substring(open + 1, end - 1) : referring ? targets.address(name) : null;
        if (target != null) {
            String label = addressed ? text.substring(at + 1, open).strip() : name;
            out.append('[');
            Markup.escape(out, label, 0, label.length());
            out.append("](")
                    .append(target.replace(" ", "%20").replace("(", "%28").replace(")", "%29"))
                    .append(')');
        } else {
            Markup.code(out, name);
        }
        int after = end + 1;
        while (after < text.length() && text.charAt(after) == '_' && after < end + 3) {
            after++;
        }
        goTo(after);
        return true;
    }

    /** {@code :role:`text`} and {@code :role:`text <target>`}. */
    private boolean role() {
        int open = at + 1;
        while (open < text.length() && (Character.isLetter(text.charAt(open)) || text.charAt(open) == ':')) {
            open++;
        }
        if (open >= text.length() || open < at + 3 || text.charAt(open) != '`' || text.charAt(open - 1) != ':') {
            return false;
        }
        int end = text.indexOf('`', open + 1);
        if (end < 0) {
            return false;
        }
        plain(at);
        String label = text.substring(open + 1, end);
        int target = label.indexOf('<');
        if (target > 0 && label.endsWith(">")) {
            out.append("[")
                    .append(label, 0, target)
                    .append("](")
                    .append(label, target + 1, label.length() - 1)
                    .append(")");
        } else {
            Markup.code(out, label);
        }
        goTo(end + 1);
        return true;
    }

    /** {@code *text*} and {@code **text**}. */
    private boolean emphasis(String mark) {
        int inner = at + mark.length();
        boolean starts = (unclosed & mark.length()) == 0
                && text.startsWith(mark, at)
                && inner < text.length()
                && text.charAt(inner) > ' '
                && text.charAt(inner) != '*'
                && (at == 0 || BEFORE_START.indexOf(text.charAt(at - 1)) >= 0 || text.charAt(at - 1) > 127);
        if (!starts) {
            return false;
        }
        int end = inner;
        do {
            end = text.indexOf(mark, end + 1);
        } while (end >= 0 && !endsEmphasis(end, mark));
        if (end < 0) {
            unclosed |= mark.length();
            return false;
        }
        plain(at);
        out.append(mark);
        Markup.escape(out, text, inner, end);
        out.append(mark);
        goTo(end + mark.length());
        return true;
    }

    private boolean endsEmphasis(int end, String mark) {
        int after = end + mark.length();
        return text.charAt(end - 1) > ' '
                && (after == text.length() || AFTER_END.indexOf(text.charAt(after)) >= 0 || text.charAt(after) > 127);
    }
}
