package io.docwright.generator.infer.place;

import io.docwright.generator.reference.DocumentedType;
import io.docwright.generator.reference.Reference;
import io.docwright.generator.reference.Side;
import io.docwright.generator.reference.syntax.ScalarKind;
import io.docwright.generator.word.NameWords;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All places of a service where a structure, union, event stream or enum occurs. */
public final class PlaceGraph {
    /** One object for each kind of scalar, since most types are scalars. */
    private final Map<ScalarKind, InferredType> scalars = new EnumMap<>(ScalarKind.class);

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
                    field.deprecation(),
                    field.place().line(),
                    field.place().column()));
        }
    }

    private InferredType type(DocumentedType.Place place, Node parent, String member, Node.Via via) {
        return place.type().accept(new TypeBuilder(place, parent, member, via));
    }

    /** Makes the type at a place, and adds the nodes in it to the graph. */
    private final class TypeBuilder implements DocumentedType.Visitor<InferredType> {
        private final DocumentedType.Place place;
        private final Node parent;
        private final String member;
        private final Node.Via via;

        TypeBuilder(DocumentedType.Place place, Node parent, String member, Node.Via via) {
            this.place = place;
            this.parent = parent;
            this.member = member;
            this.via = via;
        }

        @Override
        public InferredType scalar(DocumentedType.Scalar scalar) {
            return scalars.computeIfAbsent(scalar.kind(), InferredType.Scalar::new);
        }

        @Override
        public InferredType enumeration(DocumentedType.Enumeration enumeration) {
            Node node = node(Node.Kind.ENUM);
            node.values = enumeration.values();
            nodes.add(node);
            return new InferredType.Ref(node);
        }

        @Override
        public InferredType listOf(DocumentedType.ListOf list) {
            return new InferredType.ListOf(type(list.element(), parent, member, inner(Node.Via.ELEMENT)));
        }

        @Override
        public InferredType mapOf(DocumentedType.MapOf map) {
            return new InferredType.MapOf(
                    type(map.key(), parent, member, Node.Via.KEY),
                    type(map.value(), parent, member, inner(Node.Via.VALUE)));
        }

        @Override
        public InferredType structure(DocumentedType.Structure structure) {
            Node node = node(Node.Kind.STRUCTURE);
            node.union = structure.union();
            slots(node, structure.members());
            nodes.add(node);
            return new InferredType.Ref(node);
        }

        @Override
        public InferredType eventStream(DocumentedType.EventStream events) {
            Node node = node(Node.Kind.EVENT_STREAM);
            node.union = true;
            slots(node, events.members());
            nodes.add(node);
            return new InferredType.EventStream(node);
        }

        @Override
        public InferredType recursive(DocumentedType.Recursive recursive) {
            return new InferredType.Recursive(recursive.word(), recursive.unionKeys());
        }

        private Node node(Node.Kind kind) {
            return new Node(
                    kind,
                    parent.root,
                    parent,
                    member,
                    via,
                    suggestedName(member, via),
                    place.documentation(),
                    place.line(),
                    place.column());
        }

        /** The value of a map in a list counts as an element. */
        private Node.Via inner(Node.Via inner) {
            return via == Node.Via.ELEMENT && inner == Node.Via.VALUE ? Node.Via.ELEMENT : inner;
        }
    }

    /** The type name that a member suggests; singular for anything inside of a list or map. */
    public String suggestedName(String member, Node.Via via) {
        return via == Node.Via.MEMBER
                ? namesOfMembers.computeIfAbsent(member, NameWords::type)
                : namesOfElements.computeIfAbsent(member, name -> NameWords.type(NameWords.element(name)));
    }
}
