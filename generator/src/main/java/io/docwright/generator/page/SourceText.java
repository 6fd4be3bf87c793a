package io.docwright.generator.page;

import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics.Reporter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Decodes files: UTF-8, with or without a byte order mark, or UTF-16 with one. Line ends become {@code \n}.
 */
public final class SourceText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    private SourceText() {}

    /** Returns the text; null, and reported, if the bytes are not valid UTF-8 or have a zero byte. */
    public static @Nullable String decode(byte[] bytes, Reporter reporter) {
        Charset utf16 = utf16(bytes);
        String text = new String(bytes, utf16 == null ? StandardCharsets.UTF_8 : utf16);
        if (utf16 == null && text.indexOf(REPLACEMENT) >= 0 && !isUtf8(bytes, reporter)) {
            return null;
        }
        if (utf16 == null && text.indexOf('\0') < 0 && text.indexOf('\r') < 0) {
            return unmarked(text);
        }
        int zero = text.indexOf('\0');
        if (zero >= 0) {
            reporter.error(
                    DiagnosticCode.NO_TEXT,
                    lineAt(text, zero),
                    zero - text.lastIndexOf('\n', zero),
                    "the file has a zero byte, so it is not text; it is ignored",
                    "remove the file, or save the page as UTF-8");
            return null;
        }
        return plain(text);
    }

    /** Returns the text; bytes that are not valid UTF-8 become replacement characters. */
    public static String guess(byte[] bytes) {
        Charset utf16 = utf16(bytes);
        return plain(new String(bytes, utf16 == null ? StandardCharsets.UTF_8 : utf16));
    }

    private static String unmarked(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static String plain(String text) {
        String unmarked = unmarked(text);
        return unmarked.indexOf('\r') < 0
                ? unmarked
                : unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The charset of a UTF-16 byte order mark; null without one. */
    private static @Nullable Charset utf16(byte[] bytes) {
        if (bytes.length < 2) {
            return null;
        }
        int mark = ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
        return mark == 0xfeff ? StandardCharsets.UTF_16BE : mark == 0xfffe ? StandardCharsets.UTF_16LE : null;
    }

    private static boolean isUtf8(byte[] bytes, Reporter reporter) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            decoder.decode(buffer);
            return true;
        } catch (CharacterCodingException e) {
            int offset = firstMalformed(bytes);
            String before = plain(new String(bytes, 0, offset, StandardCharsets.UTF_8));
            reporter.error(
                    DiagnosticCode.NO_UTF_8,
                    lineAt(before, before.length()),
                    before.length() - before.lastIndexOf('\n'),
                    String.format("byte 0x%02X is not valid UTF-8; the file is ignored", bytes[offset]),
                    "save the file as UTF-8");
            return false;
        }
    }

    private static int firstMalformed(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        decoder.decode(in, java.nio.CharBuffer.allocate(bytes.length + 1), true);
        return Math.min(in.position(), bytes.length - 1);
    }

    private static int lineAt(String text, int offset) {
        int line = 1;
        for (int at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
            line++;
        }
        return line;
    }
}
