package io.docwright.generator.write;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/** Java source text in an encoding: characters that the encoding lacks are written as Java's own escapes. */
final class SourceEncoder {
    private final Charset charset;

    SourceEncoder(Charset charset) {
        this.charset = charset;
    }

    /** Most sources decode to what they were, which is found out far faster than by asking about each character. */
    byte[] encode(String source) {
        byte[] bytes = source.getBytes(charset);
        return new String(bytes, charset).equals(source)
                ? bytes
                : escaped(source, charset.newEncoder()).getBytes(charset);
    }

    /** A pair of surrogates is two escapes. */
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
