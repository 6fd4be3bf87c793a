package io.docwright.runtime.aws.protocol;

import io.docwright.runtime.aws.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Describes responses that are not of a protocol, such as the page of a proxy, or JSON in place of CBOR. */
public final class ForeignResponse {
    private static final int MOST = 60;

    private ForeignResponse() {}

    private enum Kind {
        JSON,
        CBOR,
        XML,
        HTML,
        TEXT
    }

    /**
     * Describes a response by its status, its content type and the beginning of its body. Of JSON and XML, no values are shown,
     * because they may be secret.
     *
     * @param protocol the name of the protocol that is expected
     * @param from the operation and the host
     * @param begin the first bytes of the body
     * @return null if the body begins as one of the protocol, or is empty
     */
    public static @Nullable String describe(String protocol, String from, HttpResponse response, byte[] begin) {
        String text = text(begin);
        Kind found = begin.length > 0 && (begin[0] & 0xE0) == 0xA0 ? Kind.CBOR : kind(text);
        if (text.isEmpty() || found == expected(protocol)) {
            return null;
        }
        String type = response.headers().first("content-type");
        return from + " did not respond in " + protocol + ": status " + response.status() + ", "
                + (type == null ? "no content type" : "content type " + shown(type)) + ", "
                + (found == Kind.CBOR ? "CBOR" : "beginning with '" + shown(withoutValues(found, text)) + "'");
    }

    /** Whether a body begins as HTML. */
    public static boolean isHtml(byte[] begin) {
        return kind(text(begin)) == Kind.HTML;
    }

    private static String text(byte[] begin) {
        return new String(begin, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
    }

    private static Kind expected(String protocol) {
        return switch (protocol) {
            case "aws-json-1.0", "aws-json-1.1", "rest-json" -> Kind.JSON;
            case "rpc-v2-cbor" -> Kind.CBOR;
            default -> Kind.XML;
        };
    }

    private static Kind kind(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
            return Kind.HTML;
        }
        if (lower.startsWith("<")) {
            return Kind.XML;
        }
        return lower.startsWith("{") || lower.startsWith("[") ? Kind.JSON : Kind.TEXT;
    }

    /** JSON before its first value, XML before its first text. */
    private static String withoutValues(Kind kind, String text) {
        int end = switch (kind) {
            case JSON -> text.startsWith("{") ? text.indexOf(':') : 0;
            case XML -> text.indexOf('>');
            default -> -1;
        };
        return end < 0
                ? (kind == Kind.HTML || kind == Kind.TEXT ? text : text.substring(0, 1))
                : text.substring(0, end + 1);
    }

    /** In one line, and shortened. */
    private static String shown(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ");
        return line.length() <= MOST ? line : line.substring(0, MOST) + "…";
    }
}
