package io.docwright.generator.text;

/** The characters that HTML allows in text. */
public final class HtmlCharacters {
    private HtmlCharacters() {}

    /** Whether a code point is neither half of a surrogate pair nor a noncharacter. */
    public static boolean isScalar(int c) {
        return (c < 0xd800 || c > 0xdfff) && (c & 0xfffe) != 0xfffe && (c < 0xfdd0 || c > 0xfdef);
    }

    /** Whether a code point may be in text: no control character except tab and line feed, and {@link #isScalar}. */
    public static boolean isAllowed(int c) {
        return c == '\n' || c == '\t' || (!Character.isISOControl(c) && isScalar(c));
    }
}
