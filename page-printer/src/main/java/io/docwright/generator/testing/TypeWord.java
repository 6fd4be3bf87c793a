package io.docwright.generator.testing;

/**
 * The word for a type in a structure section.
 *
 * @param rst the word in RST
 * @param plain the word in plain text
 * @param emphasized whether the word and its parentheses are in italics in RST
 */
public record TypeWord(String rst, String plain, boolean emphasized) {

    static TypeWord plain(String word) {
        return new TypeWord(word, word, true);
    }

    static TypeWord role(String rst, String plain) {
        return new TypeWord(rst, plain, false);
    }

    /** {@code *(string) --*} or <code>(:class:`.StreamingBody`) --</code>. */
    String inList() {
        return emphasized ? "*(" + rst + ") --*" : "(" + rst + ") --";
    }
}
