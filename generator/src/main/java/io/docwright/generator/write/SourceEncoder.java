package io.docwright.generator.write;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/** Encodes Java source text: characters that the encoding does not contain are written as Unicode escapes. */
final class SourceEncoder {
    private final Charset charset;

    SourceEncoder(Charset charset) {
        this.charset = charset;
    }

    /** Encodes the whole text first: most texts need no escapes, and this is much faster than checking each character. */
    byte[] encode(String source) {
        byte[] bytes = source.getBytes(charset);
        return new String(bytes, charset).equals(source)
                ? bytes
                : escaped(source, charset.newEncoder()).getBytes(charset);
    }

    /** A surrogate pair becomes two escapes. */
    private static String escaped(String source, CharsetEncoder encoder) {
        StringBuilder text = new StringBuilder(source.length() + 64);
        source.codePoints().forEach(point -> {
            String character = Character.toString(point);
            if (encoder.canEncode(character)) {
                text.append(character);
            } else {
                character.chars().forEach(unit -> text.append(String.format("\\u%04x", unit)));
            }
        });
        return text.toString();
    }
}
