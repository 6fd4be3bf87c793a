package io.docwright.generator.diff;

/** What a change does to those who used the version before. */
public enum Effect {
    /** Everything goes on as before. */
    KEEPS("keeps"),
    /** Only some callers are broken; the change's reason says which. */
    MAY_BREAK("may break"),
    /** Callers that use what changed are broken. */
    BREAKS("breaks");

    private final String words;

    Effect(String words) {
        this.words = words;
    }

    /** For people: {@code may break}. */
    public String words() {
        return words;
    }
}
