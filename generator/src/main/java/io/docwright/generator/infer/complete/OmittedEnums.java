package io.docwright.generator.infer.complete;

import io.docwright.generator.infer.place.InferredType;
import io.docwright.generator.infer.place.Node;
import io.docwright.generator.infer.place.PlaceGraph;
import io.docwright.generator.infer.place.Slot;
import io.docwright.generator.reference.syntax.ScalarKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns strings into enums if a page without a syntax block omits the values and another page has them. */
final class OmittedEnums {
    /** The type of a string without listed values. */
    private static final InferredType STRING = new InferredType.Scalar(ScalarKind.STRING);

    private final PlaceGraph graph;
    private final Map<List<MemberKey>, Node> byMembers = new HashMap<>();
    private final Map<MemberKey, Slot> byMember = new HashMap<>();
    private final Set<MemberKey> conflicting = new HashSet<>();
    private final List<Node> added = new ArrayList<>();

    private OmittedEnums(PlaceGraph graph) {
        this.graph = graph;
    }

    /**
     * What the structure section shows of a member.
     *
     * @param type the page's word for its type; empty if types are not compared
     */
    private record MemberKey(String name, String type, String description) {
        static MemberKey of(Slot slot) {
            return new MemberKey(slot.name, "", slot.descriptionKey);
        }

        static List<MemberKey> of(Node node) {
            List<MemberKey> keys = new ArrayList<>(node.slots.size());
            for (Slot slot : node.slots) {
                keys.add(new MemberKey(slot.name, slot.type.accept(WORD), slot.descriptionKey));
            }
            return keys;
        }
    }

    static void fill(PlaceGraph graph) {
        OmittedEnums omitted = new OmittedEnums(graph);
        for (Node node : graph.nodes()) {
            if (!node.root.withoutSyntax && !node.root.withoutStructure && node.kind != Node.Kind.ENUM) {
                omitted.byMembers.putIfAbsent(MemberKey.of(node), node);
                node.slots.forEach(omitted::remember);
            }
        }
        for (Node node : graph.nodes()) {
            if (node.root.withoutSyntax && node.kind != Node.Kind.ENUM) {
                omitted.fill(node);
            }
        }
        Collections.reverse(omitted.added);
        graph.nodes().addAll(0, omitted.added);
    }

    /** Members with conflicting types are ignored. */
    private void remember(Slot slot) {
        MemberKey member = MemberKey.of(slot);
        Slot before = byMember.putIfAbsent(member, slot);
        if (before != null && !isSame(before.type, slot.type) && conflicting.add(member)) {
            byMember.put(member, new Slot(slot.name, STRING, false, false, "", "", null, slot.line, slot.column));
        }
    }

    /** Most types are equal scalars, which need no notation. */
    private static boolean isSame(InferredType one, InferredType other) {
        return one.equals(other)
                || (!(one instanceof InferredType.Scalar)
                        && TypeNotation.of(one).equals(TypeNotation.of(other)));
    }

    private void fill(Node node) {
        Node twin = node.isRoot() ? null : byMembers.get(MemberKey.of(node));
        for (int i = 0; i < node.slots.size(); i++) {
            Slot slot = node.slots.get(i);
            Slot known = twin != null ? twin.slots.get(i) : byMember.get(MemberKey.of(slot));
            if (known != null) {
                slot.type = filled(slot.type, known.type, node, slot, Node.Via.MEMBER);
            }
        }
    }

    /** {@code type} with the enums that {@code known} has in the same positions. */
    private InferredType filled(InferredType type, InferredType known, Node parent, Slot slot, Node.Via via) {
        Node found = known.node();
        if (found != null && found.kind == Node.Kind.ENUM && type.equals(STRING)) {
            return new InferredType.Ref(newEnum(found, parent, slot, via));
        }
        if (type instanceof InferredType.ListOf list && known instanceof InferredType.ListOf other) {
            return new InferredType.ListOf(filled(list.element(), other.element(), parent, slot, Node.Via.ELEMENT));
        }
        if (type instanceof InferredType.MapOf map && known instanceof InferredType.MapOf other) {
            return new InferredType.MapOf(
                    filled(map.key(), other.key(), parent, slot, Node.Via.KEY),
                    filled(map.value(), other.value(), parent, slot, Node.Via.VALUE));
        }
        return type;
    }

    private Node newEnum(Node known, Node parent, Slot slot, Node.Via via) {
        Node node = new Node(
                Node.Kind.ENUM,
                parent.root,
                parent,
                slot.name,
                via,
                graph.suggestedName(slot.name, via),
                slot.documentation,
                parent.line,
                parent.column);
        node.values = known.values;
        added.add(node);
        return node;
    }

    /** The structure section's word for a type, which is the same for a string and an enum. */
    private static final InferredType.Visitor<String> WORD = new InferredType.Visitor<>() {
        @Override
        public String scalar(InferredType.Scalar type) {
            return type.kind().name();
        }

        @Override
        public String listOf(InferredType.ListOf type) {
            return "list";
        }

        @Override
        public String mapOf(InferredType.MapOf type) {
            return "dict";
        }

        @Override
        public String ref(InferredType.Ref type) {
            return type.node().kind == Node.Kind.ENUM ? ScalarKind.STRING.name() : "dict";
        }

        @Override
        public String eventStream(InferredType.EventStream type) {
            return "dict";
        }

        @Override
        public String recursive(InferredType.Recursive type) {
            return "dict";
        }
    };
}
