package io.docwright.generator.infer.group;

import io.docwright.generator.infer.place.ApiName;
import io.docwright.generator.infer.place.InferredType;
import io.docwright.generator.infer.place.Node;
import io.docwright.generator.infer.place.Places;
import io.docwright.generator.infer.place.Slot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which places can remain one type although their members or values have diverged, so that no caller has to change. The type has the
 * members and values of all places. Enums always can, because they are open. Structures can if members of one name have one type.
 */
final class HeldTypes {
    private final Map<Node, ApiName> names;

    /** @param names the type of each place that has a known one; changed by {@link #spread} */
    HeldTypes(Map<Node, ApiName> names) {
        this.names = names;
    }

    /** A member of a type; all its places have one type. */
    private record MemberOfType(String type, String member, Node.Via via, Node.Kind kind) {}

    /** Names places without a name that are in a member of a named type, as the other places in that member are named. */
    void spread(List<Node> nodes) {
        boolean changed = true;
        while (changed) {
            Map<MemberOfType, ApiName> known = new HashMap<>();
            nodes.stream().sorted(Places.ORDER).forEach(node -> {
                MemberOfType member = memberOf(node);
                ApiName name = names.get(node);
                if (member != null && name != null) {
                    known.putIfAbsent(member, name);
                }
            });
            changed = false;
            for (Node node : nodes) {
                MemberOfType member = names.containsKey(node) || node.root.kind.isPaginator() ? null : memberOf(node);
                ApiName name = member == null ? null : known.get(member);
                if (name != null) {
                    names.put(node, name);
                    changed = true;
                }
            }
        }
    }

    private @Nullable MemberOfType memberOf(Node node) {
        ApiName parent = node.parent == null ? null : names.get(node.parent);
        return parent == null ? null : new MemberOfType(parent.name(), node.member, node.via, node.kind);
    }

    /**
     * The places that cannot be one type with the first.
     *
     * @param nodes places that were one type; the first is one of those with the most frequent members
     */
    List<Node> misfits(List<Node> nodes) {
        Node first = nodes.get(0);
        Map<String, String> types = new TreeMap<>();
        return nodes.stream().filter(node -> !fits(node, first, types)).toList();
    }

    /** Whether a place can be one type with those before; if so, adds the types of its members. */
    private boolean fits(Node node, Node first, Map<String, String> types) {
        if (node.kind != first.kind || node.union != first.union) {
            return false;
        }
        for (Slot slot : node.slots) {
            String type = slot.type.accept(new Words());
            if (!types.getOrDefault(slot.name, type).equals(type)) {
                return false;
            }
        }
        node.slots.forEach(slot -> types.put(slot.name, slot.type.accept(new Words())));
        return true;
    }

    /** A text that is equal for equal types. */
    private final class Words implements InferredType.Visitor<String> {
        @Override
        public String scalar(InferredType.Scalar type) {
            return type.kind().name();
        }

        @Override
        public String listOf(InferredType.ListOf type) {
            return "[" + type.element().accept(this);
        }

        @Override
        public String mapOf(InferredType.MapOf type) {
            return "{" + type.key().accept(this) + ":" + type.value().accept(this);
        }

        @Override
        public String ref(InferredType.Ref type) {
            return of(type.node());
        }

        @Override
        public String eventStream(InferredType.EventStream type) {
            return of(type.node());
        }

        @Override
        public String recursive(InferredType.Recursive type) {
            return "?";
        }

        /** Its name, else its group: the places with the same members. */
        private String of(Node node) {
            ApiName name = names.get(node);
            return node.kind + " " + (name == null ? "#" + node.group : name.name());
        }
    }
}
