package io.docwright.generator.reference.structure;

/** The marks at the start of a line that CommonMark reads as lists and quotations, except the asterisk. */
final class ListMarkers {
    private static final int MAX_DIGITS = 9;

    private ListMarkers() {}

    /**
     * Returns the offset of the character that makes a marker of what starts at {@code from}, after any spaces, or -1 if no
     * marker starts there: the hyphen of {@code - a}, the full stop of {@code 1. a}. A backslash before it makes it text.
     */
    static int next(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        int digits = at;
        while (at < text.length() && at - digits < MAX_DIGITS && isDigit(text.charAt(at))) {
            at++;
        }
        String marks = at == digits ? "-+>" : ".)";
        boolean isMarker = at < text.length()
                && marks.indexOf(text.charAt(at)) >= 0
                && (text.charAt(at) == '>' || text.startsWith(" ", at + 1));
        return isMarker ? at : -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
