package io.docwright.generator.infer;

import io.docwright.generator.apireference.ApiMember;
import io.docwright.generator.infer.naming.Naming;
import io.docwright.generator.infer.place.InferredType;
import io.docwright.generator.infer.place.Node;
import io.docwright.generator.infer.place.Root;
import io.docwright.generator.infer.place.Slot;
import io.docwright.generator.model.Constraints;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import io.docwright.generator.reference.syntax.ScalarKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes shapes of named groups. */
final class ServiceAssembler {
    private final Naming naming;
    private final SortedMap<String, Shape> shapes = new TreeMap<>();
    private final Types types = new Types();
    /** By group. */
    private final boolean[] made;

    ServiceAssembler(Naming naming) {
        this.naming = naming;
        this.made = new boolean[naming.groups().count()];
    }

    /** The shapes made so far. */
    SortedMap<String, Shape> shapes() {
        return shapes;
    }

    /** Makes the shape of a node's group and all shapes that it refers to; returns its name. */
    String shape(Node node) {
        if (made[node.group]) {
            return naming.name(node.group).name();
        }
        made[node.group] = true;
        List<Node> nodes = naming.groups().nodes(node.group);
        Node model = nodes.get(0);
        String name = naming.name(node.group).name();
        if (model.kind == Node.Kind.ENUM) {
            shapes.put(name, new Shape.Enumeration(name, documentation(nodes), values(nodes)));
            return name;
        }
        List<Member> members = members(nodes);
        Shape shape;
        if (model.root.kind == Root.Kind.EXCEPTION && model.isRoot()) {
            shape = new Shape.ErrorShape(name, model.documentation, members);
        } else if (model.union) {
            shape = new Shape.Union(name, documentation(nodes), members);
        } else {
            boolean open = model.isRoot() && model.root.withoutSyntax && model.root.withoutStructure;
            boolean undescribed = nodes.stream().noneMatch(Node::isDescribed);
            shape = new Shape.Structure(name, documentation(nodes), members, open, undescribed && !open);
        }
        shapes.put(name, shape);
        return name;
    }

    /** The values of the first place, and those that only other places have: a compatible names file keeps these one enum. */
    private static List<String> values(List<Node> nodes) {
        List<String> first = nodes.get(0).values;
        Set<String> all = new LinkedHashSet<>(first);
        nodes.stream()
                .map(node -> node.values)
                .filter(values -> values != first)
                .forEach(all::addAll);
        return all.size() == first.size() ? first : List.copyOf(all);
    }

    /**
     * The members of a shape, in the order of the first place. Other places have the same members, except for types that the API's own
     * reference names: their pages may be of different ages.
     */
    private List<Member> members(List<Node> nodes) {
        Map<String, List<Slot>> slots = new LinkedHashMap<>();
        nodes.forEach(node ->
                node.slots.forEach(slot -> slots.computeIfAbsent(slot.name, unseen -> new ArrayList<>(nodes.size()))
                        .add(slot)));
        return slots.values().stream()
                .map(same -> member(same, isOptional(same, nodes)))
                .toList();
    }

    /** Whether places that a compatible names file keeps one type send the member, and others do not have it. */
    private boolean isOptional(List<Slot> slots, List<Node> nodes) {
        return naming.earlier().compatible()
                && slots.size() < nodes.size()
                && nodes.stream()
                        .filter(node -> node.root.kind.isInput())
                        .anyMatch(node -> node.slots.stream().noneMatch(slots::contains));
    }

    /** A member of a shape: required if any place requires it, with the first description that is not empty. */
    private Member member(List<Slot> slots, boolean optional) {
        Slot first = slots.get(0);
        boolean required = false;
        boolean autopopulated = false;
        String documentation = first.documentation;
        String deprecation = first.deprecation;
        ApiMember api = first.api;
        for (Slot slot : slots) {
            required |= slot.required;
            autopopulated |= slot.autopopulated;
            documentation = documentation.isEmpty() ? slot.documentation : documentation;
            deprecation = deprecation == null ? slot.deprecation : deprecation;
            api = api == null ? slot.api : api;
        }
        Type type = first.type.accept(types);
        return new Member(
                first.name,
                type,
                required && !optional,
                autopopulated,
                documentation,
                deprecation,
                api == null ? null : ApiLimits.width(type, api),
                api == null ? Constraints.NONE : ApiLimits.constraints(type, api));
    }

    /** The description of an element, key or value, else the description that all members share. */
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

    /** Makes the type, and the shapes that it refers to. */
    private final class Types implements InferredType.Visitor<Type> {
        @Override
        public Type scalar(InferredType.Scalar type) {
            return primitive(type.kind());
        }

        @Override
        public Type listOf(InferredType.ListOf type) {
            return new Type.ListOf(type.element().accept(this));
        }

        @Override
        public Type mapOf(InferredType.MapOf type) {
            return new Type.MapOf(type.key().accept(this), type.value().accept(this));
        }

        @Override
        public Type ref(InferredType.Ref type) {
            return new Type.Ref(shape(type.node()));
        }

        @Override
        public Type eventStream(InferredType.EventStream type) {
            return new Type.EventStream(shape(type.node()));
        }

        @Override
        public Type recursive(InferredType.Recursive type) {
            return Type.Primitive.DOCUMENT;
        }
    }

    private static Type primitive(ScalarKind kind) {
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

    /** Makes the shape of a root and returns its name; null if the root is null. */
    @Nullable
    String shape(@Nullable Root root) {
        return root == null ? null : shape(root.node());
    }
}
