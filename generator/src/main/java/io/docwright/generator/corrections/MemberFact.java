package io.docwright.generator.corrections;

import io.docwright.generator.model.Member;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A member of a structure, a union or an exception. A member with another name keeps its position and its type.
 *
 * @param type the type of a member that the page lacks; null for others
 */
record MemberFact(Presence member, @Nullable Type type) implements Fact {
    @Override
    public FactKind kind() {
        return FactKind.MEMBER;
    }

    @Override
    public String shown() {
        return member.shown("member");
    }

    @Override
    public String told() {
        return shown();
    }

    @Override
    public String subject() {
        return member.subject();
    }

    @Override
    public boolean fits(CorrectedModel model, Place place) {
        Shape shape = model.shape(place.shape());
        return shape != null && !shape.isEnumeration();
    }

    @Override
    public Said said(CorrectedModel model, Place place) {
        Shape shape = Objects.requireNonNull(model.shape(place.shape()));
        return member.said(shape.members().stream().map(Member::name).toList());
    }

    @Override
    public void apply(CorrectedModel model, Place place, Reason reason) {
        Shape shape = Objects.requireNonNull(model.shape(place.shape()));
        if (member.page() != null) {
            model.rename(shape.name(), member.page(), member.is());
        }
        List<Member> members = new ArrayList<>();
        for (Member one : shape.members()) {
            if (!one.name().equals(member.page())) {
                members.add(one);
            } else if (member.is() != null) {
                members.add(one.withName(member.is())
                        .withDocumentation(MemberChange.with(
                                one.documentation(), reason.note("the page calls it `" + member.page() + "`"))));
            }
        }
        if (member.page() == null && member.is() != null) {
            members.add(new Member(
                    member.is(),
                    type == null ? Type.Primitive.STRING : type,
                    false,
                    false,
                    reason.note("the page lacks it"),
                    null));
        }
        model.replace(CorrectedModel.withMembers(shape, members));
    }
}
