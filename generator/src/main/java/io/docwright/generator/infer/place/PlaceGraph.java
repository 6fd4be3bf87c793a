package io.docwright.generator.infer.place;

import io.docwright.generator.reference.DocumentedType;
import io.docwright.generator.reference.Reference;
import io.docwright.generator.reference.Side;
import io.docwright.generator.reference.syntax.ScalarKind;
import io.docwright.generator.word.NameWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** All places of a service at which a structure or an enum stands. */
public final class PlaceGraph {
    private final List<Root> roots = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, String> ownMembers = new HashMap<>();
    private final Map<String, String> ownElements = new HashMap<>();
    private final DescriptionKey essence;

    PlaceGraph(DescriptionKey essence) {
        this.essence = essence;
    }

    /** The roots, in the order in which they were added. */
    public List<Root> roots() {
        return roots;
    }

    /** The nodes, each behind what stands in it. */
    public List<Node> nodes() {
        return nodes;
    }

    /** The roots of one kind. */
    List<Root> roots(Predicate<Root> wanted) {
        return roots.stream().filter(wanted).toList();
    }

    Root add(Root.Kind kind, String name, String file, Side side) {
        Root root = new Root(kind, name, file, side.withoutSyntax(), side.withoutStructure());
        return add(root, side.members(), side.union(), side.line(), side.column());
    }

    Root add(String name, Reference.ExceptionPage page) {
        Root root = new Root(Root.Kind.EXCEPTION, name, page.span().file(), false, false);
        return add(root, page.members(), false, page.span().line(), page.span().column());
    }

    private Root add(Root root, List<DocumentedType.Field> members, boolean union, int line, int column) {
        Node node = new Node(Node.Kind.STRUCTURE, root, null, "", Node.Via.ROOT, "", "", line, column);
        node.union = union;
        slots(node, members);
        root.node = node;
        nodes.add(node);
        roots.add(root);
        return root;
    }

    private void slots(Node node, List<DocumentedType.Field> fields) {
        for (DocumentedType.Field field : fields) {
            String documentation = field.place().documentation();
            InferredType term = term(field.place(), node, field.name(), Node.Via.MEMBER);
            node.slots.add(new Slot(
                    field.name(),
                    term,
                    field.required(),
                    field.autopopulated(),
                    documentation,
                    essence.of(documentation),
                    field.deprecation()));
        }
    }

    private InferredType term(DocumentedType.Place place, Node parent, String member, Node.Via via) {
        DocumentedType tree = place.type();
        if (tree instanceof DocumentedType.Scalar scalar) {
            return scalar(scalar.kind());
        }
        if (tree instanceof DocumentedType.ListOf many) {
            return new InferredType.Many(term(many.element(), parent, member, inner(via, Node.Via.ELEMENT)));
        }
        if (tree instanceof DocumentedType.MapOf keyed) {
            return new InferredType.Keyed(
                    term(keyed.key(), parent, member, Node.Via.KEY),
                    term(keyed.value(), parent, member, inner(via, Node.Via.VALUE)));
        }
        if (tree instanceof DocumentedType.Recursive again) {
            return new InferredType.Again(again.word(), again.unionKeys(), again.word() != null);
        }
        return node(place, parent, member, via);
    }

    /** A structure in a list in a map stands as an element. */
    private static Node.Via inner(Node.Via outer, Node.Via via) {
        return outer == Node.Via.ELEMENT && via == Node.Via.VALUE ? Node.Via.ELEMENT : via;
    }

    private InferredType node(DocumentedType.Place place, Node parent, String member, Node.Via via) {
        DocumentedType tree = place.type();
        Node.Kind kind = tree instanceof DocumentedType.Enumeration
                ? Node.Kind.ENUM
                : tree instanceof DocumentedType.EventStream ? Node.Kind.EVENTS : Node.Kind.STRUCTURE;
        Node node = new Node(
                kind,
                parent.root,
                parent,
                member,
                via,
                own(member, via),
                place.documentation(),
                place.line(),
                place.column());
        if (tree instanceof DocumentedType.Enumeration choice) {
            node.values = choice.values();
        } else if (tree instanceof DocumentedType.EventStream events) {
            node.union = true;
            slots(node, events.members());
        } else if (tree instanceof DocumentedType.Structure group) {
            node.union = group.union();
            slots(node, group.members());
        }
        nodes.add(node);
        return kind == Node.Kind.EVENTS ? new InferredType.Events(node) : new InferredType.To(node);
    }

    private static final Map<ScalarKind, InferredType> SCALARS = scalars();

    private static Map<ScalarKind, InferredType> scalars() {
        Map<ScalarKind, InferredType> scalars = new HashMap<>();
        for (ScalarKind kind : ScalarKind.values()) {
            scalars.put(kind, new InferredType.Scalar(kind));
        }
        return scalars;
    }

    private static InferredType scalar(ScalarKind kind) {
        return SCALARS.getOrDefault(kind, new InferredType.Scalar(kind));
    }

    /** The name that a member suggests; that of an element in the singular. */
    public String own(String member, Node.Via via) {
        return via == Node.Via.MEMBER
                ? ownMembers.computeIfAbsent(member, NameWords::type)
                : ownElements.computeIfAbsent(member, name -> NameWords.type(NameWords.element(name)));
    }
}
