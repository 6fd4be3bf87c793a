package io.docwright.generator.corrections;

/** What is so at a place, and what the page says. A kind of correction is an implementation and a line in {@link FactKind}. */
interface Fact {

    /** What a page says of a place, compared with the correction. */
    enum Said {
        /** What the correction expects of the page. */
        AS_EXPECTED,
        /** What the correction says. */
        AS_CORRECTED,
        /** Something else. */
        OTHERWISE
    }

    /** The name of the fact in the file. */
    FactKind kind();

    /** What is so and what the page says, after the address: {@code is required; the page says that it is optional}. */
    String shown();

    /** What is so, after the address: {@code is required}. */
    String told();

    /** What distinguishes this fact from others of its kind at the same place: the name of a value, a member or an error. */
    default String subject() {
        return "";
    }

    /** Whether a place can have this fact. */
    boolean fits(CorrectedModel model, Place place);

    /** What the page says of a place that {@linkplain #fits fits}. */
    Said said(CorrectedModel model, Place place);

    /**
     * Changes the model.
     *
     * @param reason is added to the description of what changes
     */
    void apply(CorrectedModel model, Place place, Reason reason);
}
