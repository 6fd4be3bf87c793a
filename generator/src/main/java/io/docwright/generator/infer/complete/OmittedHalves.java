package io.docwright.generator.infer.complete;

import io.docwright.generator.infer.place.InferredType;
import io.docwright.generator.infer.place.Node;
import io.docwright.generator.infer.place.PlaceGraph;
import io.docwright.generator.infer.place.Slot;
import io.docwright.generator.reference.syntax.ScalarKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fills in what a page leaves out with what other pages of the service say of the same members.
 *
 * <p>Where a side has no syntax block, its enums look like strings: a structure of the same members with the same
 * descriptions elsewhere tells their values. Where a side has no structure section, required members, unions and
 * descriptions are not told: a structure of the same members, types and values elsewhere tells them.
 */
public final class OmittedHalves {
    private final Map<List<Told>, Node> byDescriptions = new HashMap<>();
    private final Map<Told, Slot> byMember = new HashMap<>();
    private final Set<Told> ambiguous = new HashSet<>();
    private final Map<String, List<Node>> bySyntax = new HashMap<>();

    private OmittedHalves() {}

    /** What the structure section tells of a member. */
    private record Told(String name, String kind, String essence) {}

    public static void fill(PlaceGraph graph) {
        boolean syntax = graph.roots().stream().anyMatch(root -> root.withoutSyntax && !root.withoutStructure);
        boolean structure = graph.roots().stream().anyMatch(root -> root.withoutStructure && !root.withoutSyntax);
        OmittedHalves elisions = new OmittedHalves();
        if (syntax) {
            elisions.fillSyntax(graph);
        }
        if (structure) {
            elisions.fillStructure(graph);
        }
    }

    private void fillSyntax(PlaceGraph graph) {
        for (Node node : graph.nodes()) {
            if (!node.root.withoutSyntax && !node.root.withoutStructure && node.kind != Node.Kind.ENUM) {
                byDescriptions.putIfAbsent(told(node), node);
                node.slots.forEach(this::remember);
            }
        }
        for (Node node : List.copyOf(graph.nodes())) {
            if (node.root.withoutSyntax && node.kind != Node.Kind.ENUM) {
                Node twin = node.isRoot() ? null : byDescriptions.get(told(node));
                for (int i = 0; i < node.slots.size(); i++) {
                    Slot slot = node.slots.get(i);
                    Slot known = twin != null ? twin.slots.get(i) : byMember.get(member(slot));
                    if (known != null) {
                        slot.term = enums(slot.term, known.term, node, slot, Node.Via.MEMBER, graph);
                    }
                }
            }
        }
    }

    /** A member that is told in different ways tells nothing. */
    private void remember(Slot slot) {
        Told member = member(slot);
        Slot before = byMember.putIfAbsent(member, slot);
        if (before != null && !isSame(before.term, slot.term) && ambiguous.add(member)) {
            byMember.put(
                    member,
                    new Slot(slot.name, new InferredType.Scalar(ScalarKind.STRING), false, false, "", "", null));
        }
    }

    private static Told member(Slot slot) {
        return new Told(slot.name, "", slot.essence);
    }

    /** {@code term} with the enums that {@code known} has at the same places. */
    private static InferredType enums(
            InferredType term, InferredType known, Node parent, Slot slot, Node.Via via, PlaceGraph graph) {
        if (term instanceof InferredType.Scalar scalar
                && scalar.kind() == ScalarKind.STRING
                && known instanceof InferredType.To to
                && to.node().kind == Node.Kind.ENUM) {
            Node added = new Node(
                    Node.Kind.ENUM,
                    parent.root,
                    parent,
                    slot.name,
                    via,
                    graph.own(slot.name, via),
                    slot.documentation,
                    parent.line,
                    parent.column);
            added.values = to.node().values;
            graph.nodes().add(0, added);
            return new InferredType.To(added);
        }
        if (term instanceof InferredType.Many many && known instanceof InferredType.Many other) {
            return new InferredType.Many(enums(many.element(), other.element(), parent, slot, Node.Via.ELEMENT, graph));
        }
        if (term instanceof InferredType.Keyed keyed && known instanceof InferredType.Keyed other) {
            return new InferredType.Keyed(
                    enums(keyed.key(), other.key(), parent, slot, Node.Via.KEY, graph),
                    enums(keyed.value(), other.value(), parent, slot, Node.Via.VALUE, graph));
        }
        return term;
    }

    private void fillStructure(PlaceGraph graph) {
        for (Node node : graph.nodes()) {
            if (!node.root.withoutStructure && !node.root.withoutSyntax && isGroup(node)) {
                bySyntax.computeIfAbsent(syntax(new InferredType.To(node)), key -> new ArrayList<>())
                        .add(node);
            }
        }
        for (Node node : graph.nodes()) {
            if (node.root.withoutStructure && isGroup(node)) {
                Node twin = twin(node, bySyntax.getOrDefault(syntax(new InferredType.To(node)), List.of()));
                if (twin != null) {
                    copy(twin, node);
                }
            }
        }
    }

    /** The place that is most like a node: of the same member, on the same side; null where they say different things. */
    private static @Nullable Node twin(Node node, List<Node> places) {
        Node best = null;
        int most = -1;
        boolean unions = places.stream().anyMatch(place -> place.union);
        boolean mixed = unions && !places.stream().allMatch(place -> place.union);
        for (Node place : places) {
            boolean sameMember = place.member.equals(node.member);
            int alike = (sameMember ? 2 : 0) + (place.root.kind.isInput() == node.root.kind.isInput() ? 1 : 0);
            if (alike > most && (sameMember || !mixed)) {
                best = place;
                most = alike;
            }
        }
        return best;
    }

    private static boolean isGroup(Node node) {
        return node.kind == Node.Kind.STRUCTURE && !node.isRoot();
    }

    private static void copy(Node twin, Node node) {
        node.union = twin.union;
        for (int i = 0; i < node.slots.size(); i++) {
            Slot slot = node.slots.get(i);
            Slot known = twin.slots.get(i);
            slot.documentation = known.documentation;
            slot.essence = known.essence;
            slot.required = node.root.kind.isInput() && known.required;
            slot.autopopulated = known.autopopulated;
            slot.deprecation = known.deprecation;
        }
        if (node.via == Node.Via.ELEMENT && twin.via == Node.Via.ELEMENT) {
            node.documentation = twin.documentation;
        }
    }

    /** What the structure section tells of a node: names, kinds and descriptions of its members. */
    private static List<Told> told(Node node) {
        List<Told> told = new ArrayList<>(node.slots.size());
        for (Slot slot : node.slots) {
            told.add(new Told(slot.name, word(slot.term), slot.essence));
        }
        return told;
    }

    private static String word(InferredType term) {
        if (term instanceof InferredType.Scalar scalar) {
            return scalar.kind().name();
        }
        if (term instanceof InferredType.To to && to.node().kind == Node.Kind.ENUM) {
            return ScalarKind.STRING.name();
        }
        return term instanceof InferredType.Many ? "list" : "dict";
    }

    /** Whether the syntax block tells the same of two types; the scalars, which most are, need no words. */
    private static boolean isSame(InferredType one, InferredType other) {
        return one.equals(other)
                || (!(one instanceof InferredType.Scalar) && syntax(one).equals(syntax(other)));
    }

    /** What the syntax block tells of a type, to any depth. */
    private static String syntax(InferredType term) {
        StringBuilder told = new StringBuilder();
        syntax(term, told);
        return told.toString();
    }

    private static void syntax(@Nullable InferredType term, StringBuilder told) {
        if (term instanceof InferredType.Scalar scalar) {
            told.append(scalar.kind());
        } else if (term instanceof InferredType.Many many) {
            told.append('[');
            syntax(many.element(), told);
            told.append(']');
        } else if (term instanceof InferredType.Keyed keyed) {
            told.append('<');
            syntax(keyed.key(), told);
            told.append(':');
            syntax(keyed.value(), told);
            told.append('>');
        } else if (term instanceof InferredType.To to && to.node().kind == Node.Kind.ENUM) {
            told.append(to.node().values);
        } else if (term instanceof InferredType.To to) {
            told.append('{');
            for (Slot slot : to.node().slots) {
                told.append(slot.name).append(':');
                syntax(slot.term, told);
                told.append(',');
            }
            told.append('}');
        } else {
            told.append("again");
        }
    }
}
