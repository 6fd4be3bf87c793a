package io.docwright.generator.infer;

import io.docwright.generator.infer.JoinedMember.Form;
import io.docwright.generator.infer.place.InferredType;
import io.docwright.generator.infer.place.Node;
import io.docwright.generator.infer.place.Root;
import io.docwright.generator.infer.place.Slot;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists the members of a tree of places, each before those inside of it. Recursive structures are listed once in each path. */
final class JoinedMembers {
    private final List<JoinedMember> members = new ArrayList<>();
    private final Deque<Node> enclosing = new ArrayDeque<>();

    private JoinedMembers() {}

    /** The members below a root; none if it is null. */
    static List<JoinedMember> of(@Nullable Root root) {
        JoinedMembers joined = new JoinedMembers();
        if (root != null) {
            joined.structure(root.node(), "");
        }
        return joined.members;
    }

    private void structure(Node node, String prefix) {
        if (node.kind == Node.Kind.ENUM || enclosing.contains(node)) {
            return;
        }
        enclosing.push(node);
        for (Slot slot : node.slots) {
            String path = prefix + slot.name;
            members.add(new JoinedMember(
                    path,
                    slot.name,
                    slot.descriptionKey,
                    form(slot.type),
                    values(slot.type.node()),
                    slot.wholeBody,
                    slot.alike,
                    slot.api));
            slot.type.accept(new Inner(path));
        }
        enclosing.pop();
    }

    private static List<String> values(@Nullable Node node) {
        return node == null || node.kind != Node.Kind.ENUM ? List.of() : node.values;
    }

    private static Form form(InferredType type) {
        return type.isList() ? Form.LIST : type.isMap() ? Form.MAP : Form.SINGLE;
    }

    /** Lists the members of the structures in a type. */
    private final class Inner implements InferredType.Visitor<Inner> {
        private final String path;

        Inner(String path) {
            this.path = path;
        }

        @Override
        public Inner scalar(InferredType.Scalar type) {
            return this;
        }

        @Override
        public Inner listOf(InferredType.ListOf type) {
            return type.element().accept(new Inner(path + "[]"));
        }

        @Override
        public Inner mapOf(InferredType.MapOf type) {
            return type.value().accept(new Inner(path + "{}"));
        }

        @Override
        public Inner ref(InferredType.Ref type) {
            structure(type.node(), path + ".");
            return this;
        }

        @Override
        public Inner eventStream(InferredType.EventStream type) {
            structure(type.node(), path + ".");
            return this;
        }

        @Override
        public Inner recursive(InferredType.Recursive type) {
            return this;
        }
    }
}
