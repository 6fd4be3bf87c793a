package io.docwright.generator.corrections;

import io.docwright.generator.model.Constraints;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.json.ModelText;

/**
 * What values of a member the service accepts.
 *
 * @param page {@link Constraints#NONE} if the page has none
 * @param is {@link Constraints#NONE} if there are none
 */
record ConstraintsFact(Constraints page, Constraints is) implements Fact {
    @Override
    public FactKind kind() {
        return FactKind.CONSTRAINTS;
    }

    @Override
    public String shown() {
        return told() + "; the page says " + word(page);
    }

    @Override
    public String told() {
        return "has " + word(is);
    }

    private static String word(Constraints constraints) {
        return constraints.isEmpty() ? "no constraints" : "the constraints " + ModelText.of(constraints);
    }

    @Override
    public boolean fits(CorrectedModel model, Place place) {
        return place.isMember();
    }

    @Override
    public Said said(CorrectedModel model, Place place) {
        Member member = model.member(place.owner(), place.member());
        Constraints found = member == null ? Constraints.NONE : member.constraints();
        if (found.equals(is)) {
            return Said.AS_CORRECTED;
        }
        return found.equals(page) ? Said.AS_EXPECTED : Said.OTHERWISE;
    }

    @Override
    public void apply(CorrectedModel model, Place place, Reason reason) {
        MemberChange.apply(model, place, reason.note("it " + told()), member -> member.withConstraints(is));
    }
}
