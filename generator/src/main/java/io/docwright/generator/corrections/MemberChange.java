package io.docwright.generator.corrections;

import io.docwright.generator.model.Member;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Changes a member and its description. */
final class MemberChange {
    private MemberChange() {}

    /** Changes the member of a place, and adds a note to its description. */
    static void apply(CorrectedModel model, Place place, String note, UnaryOperator<Member> change) {
        model.replace(
                Objects.requireNonNull(place.owner()),
                Objects.requireNonNull(place.member()),
                member -> change.apply(member).withDocumentation(with(member.documentation(), note)));
    }

    /** A description with a note in a paragraph of its own. */
    static String with(String documentation, String note) {
        return documentation.isEmpty() ? note : documentation + "\n\n" + note;
    }
}
