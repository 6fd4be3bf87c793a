package io.docwright.generator.diff;

import static io.docwright.generator.diff.Orchard.NUMBER;
import static io.docwright.generator.diff.Orchard.TEXT;
import static io.docwright.generator.diff.Orchard.both;
import static io.docwright.generator.diff.Orchard.instead;
import static io.docwright.generator.diff.Orchard.optional;
import static io.docwright.generator.diff.Orchard.required;
import static io.docwright.generator.diff.Orchard.shapes;
import static io.docwright.generator.diff.Orchard.with;
import static io.docwright.generator.diff.Orchard.without;

import io.docwright.generator.model.Constraints;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import io.docwright.generator.model.Width;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Changes of members: of structures, requests, exceptions and unions. */
final class MemberRules {
    private MemberRules() {}

    private static Member typed(Member old, Type type) {
        return new Member(
                old.name(), type, old.required(), old.autopopulated(), old.documentation(), old.deprecation());
    }

    private static Member demanded(Member old, boolean required) {
        return new Member(
                old.name(), old.target(), required, old.autopopulated(), old.documentation(), old.deprecation());
    }

    private static Member filledIn(Member old, boolean autopopulated) {
        return new Member(
                old.name(), old.target(), old.required(), autopopulated, old.documentation(), old.deprecation());
    }

    private static Member described(Member old, String words, @Nullable String deprecation) {
        return new Member(old.name(), old.target(), old.required(), old.autopopulated(), words, deprecation);
    }

    /** The height of a tree, which callers send, with constraints. */
    private static UnaryOperator<Service> height(Width width, @Nullable Long minimum, @Nullable Long maximum) {
        return instead("Tree", "height", old -> constrained(old, width, range(minimum, maximum)));
    }

    /** The elements of a member of a request, with constraints. */
    private static UnaryOperator<Service> notes(Constraints element) {
        Member notes = optional("notes", new Type.ListOf(TEXT));
        return with(
                "GetTreeRequest",
                constrained(notes, null, new Constraints(null, null, null, null, null, element, null, null)));
    }

    private static Member constrained(Member old, @Nullable Width width, Constraints constraints) {
        return new Member(
                old.name(),
                old.target(),
                old.required(),
                old.autopopulated(),
                old.documentation(),
                old.deprecation(),
                width,
                constraints);
    }

    private static Constraints range(@Nullable Long minimum, @Nullable Long maximum) {
        return new Constraints(
                minimum == null ? null : BigDecimal.valueOf(minimum),
                maximum == null ? null : BigDecimal.valueOf(maximum),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Constraints text(@Nullable Long minimum, @Nullable Long maximum, @Nullable String pattern) {
        return new Constraints(null, null, minimum, maximum, pattern, null, null, null);
    }

    /** A request whose steps the names file has. */
    private static UnaryOperator<Service> steps(String request, String... steps) {
        return shapes(all ->
                all.get(request) instanceof Shape.Structure structure ? structure.withSteps(List.of(steps)) : null);
    }

    static List<Rule> all() {
        String height = "Tree tree = Tree.builder().name(\"a\").height(1L).build(); Long height = tree.height();";
        String plant = "client.plantTree(request -> request.tree(tree -> tree.name(\"a\")));";
        return List.of(
                Rule.of(ChangeKind.MEMBER_ADDED, "of a structure", with("Tree", optional("age", NUMBER))),
                Rule.of(ChangeKind.MEMBER_ADDED, "of a request", with("GetTreeRequest", optional("age", NUMBER))),
                Rule.of(ChangeKind.MEMBER_ADDED, "of an exception", with("NoSuchTree", optional("why", TEXT))),
                Rule.of(ChangeKind.MEMBER_REMOVED, "of a structure", without("Tree", "height"))
                        .caller(height),
                Rule.of(
                                ChangeKind.MEMBER_RESPELLED,
                                "with a capital",
                                instead(
                                        "Tree",
                                        "height",
                                        old -> new Member(
                                                "Height", old.target(), false, false, old.documentation(), null)))
                        .caller(height),
                Rule.of(
                                ChangeKind.MEMBER_RENAMED,
                                "of the same words",
                                instead(
                                        "Tree",
                                        "height",
                                        old -> new Member(
                                                "metres", old.target(), false, false, old.documentation(), null)))
                        .caller(height),
                Rule.of(
                                ChangeKind.MEMBER_MOVED,
                                "further down",
                                both(
                                        without("Tree", "height"),
                                        with(
                                                "Root",
                                                Orchard.members(Orchard.create()
                                                                .shapes()
                                                                .get("Tree"))
                                                        .get(1))))
                        .caller(height),
                Rule.of(
                                ChangeKind.MEMBER_TYPE_CHANGED,
                                "a number to a text",
                                instead("Tree", "height", old -> typed(old, TEXT)))
                        .caller(height),
                Rule.of(
                                ChangeKind.MEMBER_CLASS_CHANGED,
                                "an enum to a text",
                                instead("Tree", "kind", old -> typed(old, TEXT)))
                        .caller("Kind kind = Tree.builder().name(\"a\").kind(Kind.PEAR).build().kind();"),
                Rule.of(
                                ChangeKind.REQUEST_MEMBER_REQUIRED,
                                "that was not",
                                instead("GetTreeRequest", "note", old -> demanded(old, true)))
                        .caller("client.getTree(GetTreeRequest.builder().id(\"1\").build());")
                        .message("GetTreeRequest", "{\"id\":\"1\"}"),
                Rule.of(
                                ChangeKind.REQUEST_MEMBER_REQUIRED,
                                "that is new",
                                with("GetTreeRequest", required("age", NUMBER)))
                        .caller("client.getTree(GetTreeRequest.builder().id(\"1\").build());")
                        .message("GetTreeRequest", "{\"id\":\"1\"}"),
                Rule.of(
                                ChangeKind.MEMBER_REQUIRED,
                                "further down",
                                instead("Tree", "height", old -> demanded(old, true)))
                        .caller(plant)
                        .message("Tree", "{\"name\":\"a\"}"),
                Rule.of(
                                ChangeKind.REQUEST_MEMBER_OPTIONAL,
                                "of a request",
                                instead("GetTreeRequest", "id", old -> demanded(old, false)))
                        .caller("client.getTree(GetTreeRequest.builder().id(\"1\").build());")
                        .broken("OrchardStages.IdStage<GetTreeRequest.Builder> stage = GetTreeRequest.builder();")
                        .message("GetTreeRequest", "{\"id\":\"1\"}"),
                Rule.of(
                                ChangeKind.REQUEST_MEMBER_OPTIONAL,
                                "before another step",
                                both(
                                        instead("GetTreeRequest", "note", old -> demanded(old, true)),
                                        instead("GetTreeRequest", "id", old -> demanded(old, false))))
                        .since(instead("GetTreeRequest", "note", old -> demanded(old, true)))
                        .caller("var first = GetTreeRequest.builder();")
                        .broken("client.getTree(GetTreeRequest.builder().id(\"1\").note(\"n\").build());")
                        .message("GetTreeRequest", "{\"id\":\"1\",\"note\":\"n\"}"),
                Rule.of(
                                ChangeKind.REQUEST_MEMBER_OPTIONAL,
                                "after another step",
                                instead("GetTreeRequest", "id", UnaryOperator.identity()))
                        .since(instead("GetTreeRequest", "note", old -> demanded(old, true)))
                        .caller("client.getTree(GetTreeRequest.builder().id(\"1\").note(\"n\").build());")
                        .message("GetTreeRequest", "{\"id\":\"1\",\"note\":\"n\"}"),
                Rule.of(
                                ChangeKind.REQUEST_STEP_OPTIONAL,
                                "of a request whose steps are in the names file",
                                steps("GetTreeRequest", "id", "note"))
                        .since(instead("GetTreeRequest", "note", old -> demanded(old, true)))
                        .caller("client.getTree(GetTreeRequest.builder().id(\"1\").note(\"n\").build());")
                        .broken(
                                "OrchardStages.IdStage<OrchardStages.NoteStage<GetTreeRequest.Builder>> first = GetTreeRequest.builder();")
                        .message("GetTreeRequest", "{\"id\":\"1\",\"note\":\"n\"}"),
                Rule.of(
                                ChangeKind.MEMBER_REQUIRED,
                                "of a request whose steps must stay",
                                both(
                                        instead("GetTreeRequest", "note", old -> demanded(old, true)),
                                        steps("GetTreeRequest", "id")))
                        .caller("client.getTree(GetTreeRequest.builder().id(\"1\").build());")
                        .message("GetTreeRequest", "{\"id\":\"1\"}"),
                Rule.of(
                                ChangeKind.MEMBER_OPTIONAL,
                                "further down",
                                instead("Tree", "name", old -> demanded(old, false)))
                        .caller("String name = Tree.builder().name(\"a\").build().name();"),
                Rule.of(
                        ChangeKind.MEMBER_FILLED_IN,
                        "a ticket",
                        instead("PlantTreeRequest", "ticket", old -> filledIn(old, true))),
                Rule.of(ChangeKind.MEMBER_WIDTH_CHANGED, "a wider one", height(Width.LONG, null, null))
                        .since(height(Width.INTEGER, null, null))
                        .caller(height),
                Rule.of(ChangeKind.MEMBER_CONSTRAINT_NARROWED, "a lower maximum", height(Width.LONG, 1L, 9L))
                        .since(height(Width.LONG, 1L, 10L))
                        .caller(height),
                Rule.of(
                                ChangeKind.MEMBER_CONSTRAINT_NARROWED,
                                "a minimum where there was none",
                                height(Width.LONG, 1L, 9L))
                        .since(height(Width.LONG, null, 8L))
                        .caller(height),
                Rule.of(ChangeKind.MEMBER_CONSTRAINT_NARROWED, "another pattern", notes(text(1L, 9L, "[a-y]+")))
                        .since(notes(text(1L, 9L, "[a-z]+"))),
                Rule.of(ChangeKind.MEMBER_CONSTRAINT_WIDENED, "a higher maximum", height(Width.LONG, 1L, 10L))
                        .since(height(Width.LONG, 1L, 9L))
                        .caller(height),
                Rule.of(ChangeKind.MEMBER_CONSTRAINT_WIDENED, "no pattern", notes(text(1L, null, null)))
                        .since(notes(text(1L, 9L, "[a-z]+"))),
                Rule.of(
                        ChangeKind.MEMBER_DEPRECATED,
                        "advice",
                        instead("Tree", "height", old -> described(old, old.documentation(), "Look."))),
                Rule.of(
                        ChangeKind.MEMBER_DOCUMENTED,
                        "words",
                        instead("Tree", "height", old -> described(old, "How high.", null))),
                Rule.of(ChangeKind.UNION_MEMBER_ADDED, "one more", with("Food", optional("light", NUMBER)))
                        .caller("Food food = Food.water(1L); boolean water = food instanceof Food.Water;")
                        .broken("""
                                int n = switch (Food.water(1L)) {
                                    case Food.Water water -> 1;
                                    case Food.Dung dung -> 2;
                                    case Food.Unknown unknown -> 3;
                                };
                                """),
                Rule.of(ChangeKind.UNION_MEMBER_REMOVED, "one less", without("Food", "water"))
                        .caller("Food food = Food.water(1L);"),
                Rule.of(ChangeKind.MEMBER_RESTORED, "no advice", UnaryOperator.identity())
                        .since(instead("Tree", "height", old -> described(old, old.documentation(), "Look."))),
                Rule.of(ChangeKind.MEMBER_NOT_FILLED_IN, "no ticket", UnaryOperator.identity())
                        .since(instead("PlantTreeRequest", "ticket", old -> filledIn(old, true))));
    }
}
