package io.docwright.generator.model.python;

import org.jspecify.annotations.Nullable;

/** Python's text with a place in it. What is no part of a value is skipped; comments are kept until they are asked for. */
final class PythonText {
    private final String text;
    private final StringBuilder comment = new StringBuilder();
    private int at;

    PythonText(String text) {
        this.text = text;
    }

    /** The next character that is neither blank nor comment; NUL at the end. */
    char peek() {
        skip();
        return here();
    }

    /** Takes {@code wanted} where it comes next, blanks and comments before it left aside. */
    boolean take(String wanted) {
        skip();
        return takeHere(wanted);
    }

    /** Takes {@code wanted} where it comes at once. */
    boolean takeHere(String wanted) {
        boolean there = text.startsWith(wanted, at);
        at += there ? wanted.length() : 0;
        return there;
    }

    /** Takes {@code wanted}, or stops reading. */
    void expect(String wanted) {
        if (!take(wanted)) {
            throw new NotPython();
        }
    }

    /** Takes the longest run of letters, digits, underscores and the characters of {@code others}; maybe empty. */
    String word(String others) {
        skip();
        int start = at;
        while (Character.isLetterOrDigit(here()) || here() == '_' || others.indexOf(here()) >= 0) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Takes the next character as it is, or stops reading at the end. */
    char next() {
        if (at == text.length()) {
            throw new NotPython();
        }
        return text.charAt(at++);
    }

    /** What the comments said since this was asked for last. */
    String comment() {
        String said = comment.toString().strip();
        comment.setLength(0);
        return said;
    }

    private char here() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private void skip() {
        while (at < text.length()) {
            if (here() == '#') {
                int newline = text.indexOf('\n', at);
                int end = newline < 0 ? text.length() : newline;
                comment.append(text.substring(at, end).replaceFirst("^#+", "").strip())
                        .append('\n');
                at = end;
            } else if (here() <= ' ') {
                at++;
            } else {
                return;
            }
        }
    }

    /** What stands there is none of the Python that examples are written in. */
    static final class NotPython extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotPython() {
            super("", null, false, false);
        }

        NotPython(@Nullable Throwable cause) {
            super("", cause, false, false);
        }
    }
}
