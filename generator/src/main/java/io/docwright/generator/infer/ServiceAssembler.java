package io.docwright.generator.infer;

import io.docwright.generator.infer.naming.Naming;
import io.docwright.generator.infer.place.InferredType;
import io.docwright.generator.infer.place.Node;
import io.docwright.generator.infer.place.Root;
import io.docwright.generator.infer.place.Slot;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import io.docwright.generator.reference.syntax.ScalarKind;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes shapes of named groups. */
final class ServiceAssembler {
    private final Naming naming;
    private final java.util.SortedMap<String, Shape> shapes = new TreeMap<>();
    private final boolean[] made;

    ServiceAssembler(Naming naming) {
        this.naming = naming;
        this.made = new boolean[naming.groups().count()];
    }

    /** The shapes made so far. */
    java.util.SortedMap<String, Shape> shapes() {
        return shapes;
    }

    /** Makes the shape of a node and of all that it reaches; returns its name. */
    String shape(Node node) {
        if (made[node.group]) {
            return naming.name(node.group).name();
        }
        made[node.group] = true;
        List<Node> nodes = naming.groups().nodes(node.group);
        Node model = nodes.get(0);
        String name = naming.name(node.group).name();
        if (model.kind == Node.Kind.ENUM) {
            shapes.put(name, new Shape.Enumeration(name, documentation(nodes), model.values));
            return name;
        }
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < model.slots.size(); i++) {
            members.add(member(nodes, i));
        }
        Shape shape;
        if (model.root.kind == Root.Kind.EXCEPTION && model.isRoot()) {
            shape = new Shape.ErrorShape(name, model.documentation, members);
        } else if (model.union) {
            shape = new Shape.Union(name, documentation(nodes), members);
        } else {
            boolean open = model.isRoot() && model.root.withoutSyntax && model.root.withoutStructure;
            shape = new Shape.Structure(name, documentation(nodes), members, open);
        }
        shapes.put(name, shape);
        return name;
    }

    /** A member as the places of a group tell it together: inputs tell what is required. */
    private Member member(List<Node> nodes, int index) {
        Slot first = nodes.get(0).slots.get(index);
        boolean required = false;
        boolean autopopulated = false;
        String documentation = first.documentation;
        String deprecation = first.deprecation;
        for (Node node : nodes) {
            Slot slot = node.slots.get(index);
            required |= slot.required;
            autopopulated |= slot.autopopulated;
            documentation = documentation.isEmpty() ? slot.documentation : documentation;
            deprecation = deprecation == null ? slot.deprecation : deprecation;
        }
        return new Member(first.name, type(first.term), required, autopopulated, documentation, deprecation);
    }

    /** What is said of an element is said of the shape; what is said of a member is said of the member. */
    private static String documentation(List<Node> nodes) {
        String ofMembers = null;
        for (Node node : nodes) {
            if (node.via != Node.Via.MEMBER && !node.documentation.isEmpty()) {
                return node.documentation;
            }
            if (ofMembers == null) {
                ofMembers = node.documentation;
            } else if (!ofMembers.equals(node.documentation)) {
                ofMembers = "";
            }
        }
        return ofMembers == null ? "" : ofMembers;
    }

    private Type type(InferredType term) {
        if (term instanceof InferredType.Scalar scalar) {
            return scalar(scalar.kind());
        }
        if (term instanceof InferredType.Many many) {
            return new Type.ListOf(type(many.element()));
        }
        if (term instanceof InferredType.Keyed keyed) {
            return new Type.MapOf(type(keyed.key()), type(keyed.value()));
        }
        if (term instanceof InferredType.To to) {
            return new Type.Ref(shape(to.node()));
        }
        if (term instanceof InferredType.Events events) {
            return new Type.EventStream(shape(events.node()));
        }
        return Type.Primitive.DOCUMENT;
    }

    private static Type scalar(ScalarKind kind) {
        return switch (kind) {
            case STRING -> Type.Primitive.STRING;
            case INTEGER -> Type.Primitive.INTEGER;
            case FLOAT -> Type.Primitive.FLOAT;
            case BOOLEAN -> Type.Primitive.BOOLEAN;
            case TIMESTAMP -> Type.Primitive.TIMESTAMP;
            case BLOB -> Type.Primitive.BLOB;
            case BLOB_STREAM -> new Type.BlobStream();
            case DOCUMENT -> Type.Primitive.DOCUMENT;
        };
    }

    /** The shape of a root; null where there is none. */
    @Nullable
    String shape(@Nullable Root root) {
        return root == null ? null : shape(root.node());
    }
}
