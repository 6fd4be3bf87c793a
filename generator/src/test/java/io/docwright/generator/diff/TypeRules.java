package io.docwright.generator.diff;

import static io.docwright.generator.diff.Orchard.NUMBER;
import static io.docwright.generator.diff.Orchard.both;
import static io.docwright.generator.diff.Orchard.instead;
import static io.docwright.generator.diff.Orchard.optional;
import static io.docwright.generator.diff.Orchard.shapes;
import static io.docwright.generator.diff.Orchard.with;
import static io.docwright.generator.diff.Orchard.without;
import static io.docwright.generator.diff.Orchard.withoutShape;

import io.docwright.generator.model.Relation;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes of types, and of the values of enums. */
final class TypeRules {
    private TypeRules() {}

    /** The tree, whose members have relations. */
    private static UnaryOperator<Service> related(Relation... relations) {
        return shapes(all ->
                new Shape.Structure("Tree", "", Orchard.members(all.get("Tree"))).withRelations(List.of(relations)));
    }

    private static Relation relation(Relation.Kind kind, String... members) {
        return new Relation(kind, List.of(members), List.of(), null, members[0], "What " + members[0] + " says.");
    }

    static List<Rule> all() {
        return List.of(
                Rule.of(
                        ChangeKind.TYPE_ADDED,
                        "one more",
                        both(
                                with("Root", optional("worm", new Type.Ref("Worm"))),
                                shapes(all -> new Shape.Structure("Worm", "", List.of(optional("length", NUMBER)))))),
                Rule.of(ChangeKind.TYPE_REMOVED, "one less", both(without("Tree", "root"), withoutShape("Root")))
                        .caller("Root root = Root.builder().depth(1L).build();")
                        .message("Kind", "\"PEAR\""),
                Rule.of(
                                ChangeKind.TYPE_RENAMED,
                                "another name",
                                both(
                                        instead("Tree", "root", old -> optional("root", new Type.Ref("Roots"))),
                                        shapes(all ->
                                                new Shape.Structure("Roots", "", Orchard.members(all.remove("Root"))))))
                        .caller("Root root = Root.builder().depth(1L).build();"),
                Rule.of(
                                ChangeKind.TYPE_KIND_CHANGED,
                                "a union",
                                shapes(all -> new Shape.Union("Root", "", Orchard.members(all.get("Root")))))
                        .caller("Root root = Root.builder().depth(1L).build();"),
                Rule.of(
                        ChangeKind.TYPE_OPENED,
                        "any JSON",
                        shapes(all -> new Shape.Structure("Root", "", Orchard.members(all.get("Root")), true, false))),
                Rule.of(
                        ChangeKind.TYPE_DOCUMENTED,
                        "words",
                        shapes(all -> new Shape.Structure("Root", "Roots.", Orchard.members(all.get("Root"))))),
                Rule.of(
                        ChangeKind.RELATION_ADDED,
                        "of a structure",
                        related(relation(Relation.Kind.AT_MOST_ONE, "height", "root"))),
                Rule.of(
                                ChangeKind.RELATION_ADDED,
                                "another one instead",
                                related(
                                        relation(Relation.Kind.AT_LEAST_ONE, "height", "root"),
                                        relation(Relation.Kind.ALL_OR_NONE, "food", "root")))
                        .since(related(relation(Relation.Kind.AT_LEAST_ONE, "root", "height"))),
                Rule.of(ChangeKind.RELATION_REMOVED, "of a structure", related())
                        .since(related(relation(Relation.Kind.EXACTLY_ONE, "height", "root"))),
                Rule.of(
                                ChangeKind.VALUE_ADDED,
                                "one more",
                                shapes(all -> new Shape.Enumeration("Kind", "", List.of("APPLE", "PEAR", "PLUM"))))
                        .caller("boolean pear = Kind.of(\"PLUM\").equals(Kind.PEAR);")
                        .broken("""
                                int n = switch (Kind.of("PLUM").known()) {
                                    case APPLE -> 1;
                                    case PEAR -> 2;
                                    case UNLISTED -> 3;
                                };
                                """),
                Rule.of(
                                ChangeKind.VALUE_REMOVED,
                                "one less",
                                shapes(all -> new Shape.Enumeration("Kind", "", List.of("APPLE"))))
                        .caller("Kind pear = Kind.PEAR;"),
                Rule.of(ChangeKind.TYPE_CLOSED, "no JSON any more", UnaryOperator.identity())
                        .since(shapes(
                                all -> new Shape.Structure("Root", "", Orchard.members(all.get("Root")), true, false)))
                        .caller("var others = Root.builder().build().others();")
                        .message("Root", "{\"depth\":1,\"unheard\":2}"));
    }
}
