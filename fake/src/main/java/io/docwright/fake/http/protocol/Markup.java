package io.docwright.fake.http.protocol;

import org.jspecify.annotations.Nullable;

/** Text as XML and HTML. */
public final class Markup {
    private Markup() {}

    /** Returns text with the characters escaped that have a meaning in XML and HTML; others that XML does not allow are replaced. */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\r' -> escaped.append("&#xD;");
                default -> escaped.appendCodePoint(isAllowed(c) ? c : '\uFFFD');
            }
        });
        return escaped.toString();
    }

    private static boolean isAllowed(int c) {
        return c >= ' '
                ? (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) && c != 0xFFFE && c != 0xFFFF
                : c == '\t' || c == '\n';
    }

    static String element(String name, String text) {
        return "<" + name + ">" + escaped(text) + "</" + name + ">";
    }

    /** The declaration of a namespace; empty for null. */
    static String namespace(@Nullable String uri) {
        return uri == null ? "" : " xmlns=\"" + escaped(uri) + "\"";
    }
}
