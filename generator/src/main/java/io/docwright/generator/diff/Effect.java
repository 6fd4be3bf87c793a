package io.docwright.generator.diff;

/** The effect of a change on users of the old version. */
public enum Effect {
    /** Nothing breaks. */
    KEEPS("keeps"),
    /** Breaks only some callers; the change's reason describes them. */
    MAY_BREAK("may break"),
    /** Breaks all callers that use the changed element. */
    BREAKS("breaks");

    private final String words;

    Effect(String words) {
        this.words = words;
    }

    /** The words for users: {@code may break}. */
    public String words() {
        return words;
    }
}
