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

/** All places of a service where a structure, union, event stream or enum occurs. */
public final class PlaceGraph {
    private final List<Root> roots = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, String> namesOfMembers = new HashMap<>();
    private final Map<String, String> namesOfElements = new HashMap<>();
    private final DescriptionKey descriptionKey;

    PlaceGraph(DescriptionKey descriptionKey) {
        this.descriptionKey = descriptionKey;
    }

    /** The roots, in the order in which they were added. */
    public List<Root> roots() {
        return roots;
    }

    /** The nodes; a node comes after those inside of it. */
    public List<Node> nodes() {
        return nodes;
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
            InferredType type = type(field.place(), node, field.name(), Node.Via.MEMBER);
            node.slots.add(new Slot(
                    field.name(),
                    type,
                    field.required(),
                    field.autopopulated(),
                    documentation,
                    descriptionKey.of(documentation),
                    field.deprecation()));
        }
    }

    private InferredType type(DocumentedType.Place place, Node parent, String member, Node.Via via) {
        DocumentedType tree = place.type();
        if (tree instanceof DocumentedType.Scalar scalar) {
            return scalar(scalar.kind());
        }
        if (tree instanceof DocumentedType.ListOf many) {
            return new InferredType.ListOf(type(many.element(), parent, member, inner(via, Node.Via.ELEMENT)));
        }
        if (tree instanceof DocumentedType.MapOf keyed) {
            return new InferredType.MapOf(
                    type(keyed.key(), parent, member, Node.Via.KEY),
                    type(keyed.value(), parent, member, inner(via, Node.Via.VALUE)));
        }
        if (tree instanceof DocumentedType.Recursive again) {
            return new InferredType.Recursive(again.word(), again.unionKeys());
        }
        return node(place, parent, member, via);
    }

    /** A structure that is the value of a map in a list counts as an element. */
    private static Node.Via inner(Node.Via outer, Node.Via via) {
        return outer == Node.Via.ELEMENT && via == Node.Via.VALUE ? Node.Via.ELEMENT : via;
    }

    private InferredType node(DocumentedType.Place place, Node parent, String member, Node.Via via) {
        DocumentedType tree = place.type();
        Node.Kind kind = tree instanceof DocumentedType.Enumeration
                ? Node.Kind.ENUM
                : tree instanceof DocumentedType.EventStream ? Node.Kind.EVENT_STREAM : Node.Kind.STRUCTURE;
        Node node = new Node(
                kind,
                parent.root,
                parent,
                member,
                via,
                suggestedName(member, via),
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
        return kind == Node.Kind.EVENT_STREAM ? new InferredType.EventStream(node) : new InferredType.Ref(node);
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

    /** The type name that a member suggests; singular for anything inside of a list or map. */
    public String suggestedName(String member, Node.Via via) {
        return via == Node.Via.MEMBER
                ? namesOfMembers.computeIfAbsent(member, NameWords::type)
                : namesOfElements.computeIfAbsent(member, name -> NameWords.type(NameWords.element(name)));
    }
}
