package io.docwright.generator.corrections;

import io.docwright.generator.model.Member;

/** Whether a member is required in requests. */
record RequiredFact(boolean page, boolean is) implements Fact {
    @Override
    public FactKind kind() {
        return FactKind.REQUIRED;
    }

    @Override
    public String shown() {
        return told() + "; the page says that it is " + word(page);
    }

    @Override
    public String told() {
        return "is " + word(is);
    }

    private static String word(boolean required) {
        return required ? "required" : "optional";
    }

    @Override
    public boolean fits(CorrectedModel model, Place place) {
        return place.isMember() && place.sent();
    }

    @Override
    public Said said(CorrectedModel model, Place place) {
        Member member = model.member(place.owner(), place.member());
        return member != null && member.required() == is ? Said.AS_CORRECTED : Said.AS_EXPECTED;
    }

    @Override
    public void apply(CorrectedModel model, Place place, Reason reason) {
        MemberChange.apply(model, place, reason.note("it " + told()), member -> member.withRequired(is));
    }
}
