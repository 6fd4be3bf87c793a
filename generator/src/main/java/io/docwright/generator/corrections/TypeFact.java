package io.docwright.generator.corrections;

import io.docwright.generator.model.Member;
import io.docwright.generator.model.Type;
import io.docwright.generator.model.json.ModelText;

/** The type of a member, or of the elements or values in it. */
record TypeFact(Type page, Type is) implements Fact {
    @Override
    public FactKind kind() {
        return FactKind.TYPE;
    }

    @Override
    public String shown() {
        return told() + "; the page says " + ModelText.of(page);
    }

    @Override
    public String told() {
        return "has the type " + ModelText.of(is);
    }

    @Override
    public boolean fits(CorrectedModel model, Place place) {
        return place.member() != null;
    }

    @Override
    public Said said(CorrectedModel model, Place place) {
        if (is.equals(place.type())) {
            return Said.AS_CORRECTED;
        }
        return page.equals(place.type()) ? Said.AS_EXPECTED : Said.OTHERWISE;
    }

    @Override
    public void apply(CorrectedModel model, Place place, Reason reason) {
        MemberChange.apply(model, place, reason.note("it " + told()), member -> typed(member, place.steps()));
    }

    /** The member with the other type, and without what is known of the old one. */
    private Member typed(Member member, String steps) {
        return member.withTarget(replaced(member.target(), steps));
    }

    private Type replaced(Type type, String steps) {
        if (steps.isEmpty()) {
            return is;
        }
        String rest = steps.substring(2);
        return type.match(
                primitive -> is,
                list -> new Type.ListOf(replaced(list.element(), rest)),
                map -> new Type.MapOf(map.key(), replaced(map.value(), rest)),
                ref -> is,
                blobs -> is,
                events -> is);
    }
}
