package io.docwright.generator.model.python;

import org.jspecify.annotations.Nullable;

/** Python source with a current position. Skips white space, and collects comments until {@link #comment} is called. */
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

    /** Consumes {@code wanted} if it is next, after white space and comments. */
    boolean take(String wanted) {
        skip();
        return takeHere(wanted);
    }

    /** Consumes {@code wanted} if it is at the current position. */
    boolean takeHere(String wanted) {
        boolean there = text.startsWith(wanted, at);
        at += there ? wanted.length() : 0;
        return there;
    }

    /** Consumes {@code wanted}, or throws {@link NotPython}. */
    void expect(String wanted) {
        if (!take(wanted)) {
            throw new NotPython();
        }
    }

    /** Consumes the longest run of letters, digits, underscores and the characters of {@code others}; may be empty. */
    String word(String others) {
        skip();
        int start = at;
        while (Character.isLetterOrDigit(here()) || here() == '_' || others.indexOf(here()) >= 0) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Consumes the next character; throws {@link NotPython} at the end. */
    char next() {
        if (at == text.length()) {
            throw new NotPython();
        }
        return text.charAt(at++);
    }

    /** The comments since the last call. */
    String comment() {
        String text = comment.toString().strip();
        comment.setLength(0);
        return text;
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

    /** The text is not the subset of Python that examples use. */
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
