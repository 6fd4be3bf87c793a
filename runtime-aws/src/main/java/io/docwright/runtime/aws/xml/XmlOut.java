package io.docwright.runtime.aws.xml;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes one document. Not thread-safe. */
final class XmlOut {
    private final StringBuilder xml = new StringBuilder(256);
    private boolean open;

    void start(String name) {
        close();
        xml.append('<').append(name);
        open = true;
    }

    /** Declares a namespace on the current element. */
    void namespace(@Nullable String prefix, String uri) {
        attribute(prefix == null ? "xmlns" : "xmlns:" + prefix, uri);
    }

    /** Adds an attribute to the current element. */
    void attribute(String name, String value) {
        xml.append(' ').append(name).append("=\"");
        escape(value, true);
        xml.append('"');
    }

    void text(String text) {
        close();
        escape(text, false);
    }

    void end(String name) {
        if (open) {
            xml.append("/>");
            open = false;
        } else {
            xml.append("</").append(name).append('>');
        }
    }

    private void close() {
        if (open) {
            xml.append('>');
            open = false;
        }
    }

    /** Escapes the characters that a parser would change or reject. */
    private void escape(String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append(attribute ? "&quot;" : "\"");
                case '\r', '\n', '\u0085', '\u2028' ->
                    xml.append("&#x")
                            .append(Integer.toHexString(c).toUpperCase(Locale.ROOT))
                            .append(';');
                default -> xml.append(c);
            }
        }
    }

    byte[] bytes() {
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }
}
