package io.docwright.generator.infer.complete;

import io.docwright.generator.infer.place.InferredType;
import io.docwright.generator.infer.place.Node;
import io.docwright.generator.infer.place.PlaceGraph;
import io.docwright.generator.infer.place.Root;
import io.docwright.generator.infer.place.Slot;
import io.docwright.generator.reference.syntax.ScalarKind;
import io.docwright.generator.word.NameWords;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Resolves recursive marks: each becomes the type of the enclosing structure, list or map that it refers to.
 *
 * <p>Of the enclosing types that the mark can refer to, these are tried in order: one in a member with a similar name; the only
 * one with the same description; one whose name the description mentions; the nearest. A mark that fits none becomes a
 * document.
 */
public final class Recursion {

    /**
     * A type that encloses the current member.
     *
     * @param structure the place if it is a structure or union, null if it is a list, a map or an event stream
     * @param parent the structure that has the member
     * @param member the member that has this type, or a list or map of it
     */
    private record Enclosing(
            InferredType type, boolean list, @Nullable Node structure, Node parent, String member) {}

    /** The description of the current member. */
    private String described = "";

    /** The innermost first. */
    private final Deque<Enclosing> enclosing = new ArrayDeque<>();

    private Recursion() {}

    public static void resolve(PlaceGraph graph) {
        for (Root root : graph.roots()) {
            new Recursion().members(root.node());
        }
    }

    private void members(Node node) {
        for (Slot slot : node.slots) {
            described = slot.documentation;
            slot.type = slot.type.accept(new Resolver(node, slot.name));
        }
    }

    /** Returns a type without recursive marks; the same one if it has none. */
    private final class Resolver implements InferredType.Visitor<InferredType> {
        private final Node parent;
        private final String member;

        Resolver(Node parent, String member) {
            this.parent = parent;
            this.member = member;
        }

        @Override
        public InferredType scalar(InferredType.Scalar type) {
            return type;
        }

        @Override
        public InferredType listOf(InferredType.ListOf type) {
            enclosing.push(new Enclosing(type, true, null, parent, member));
            InferredType element = type.element().accept(this);
            enclosing.pop();
            return element == type.element() ? type : new InferredType.ListOf(element);
        }

        @Override
        public InferredType mapOf(InferredType.MapOf type) {
            enclosing.push(new Enclosing(type, false, null, parent, member));
            InferredType value = type.value().accept(this);
            enclosing.pop();
            return value == type.value() ? type : new InferredType.MapOf(type.key(), value);
        }

        @Override
        public InferredType ref(InferredType.Ref type) {
            if (type.node().kind != Node.Kind.ENUM) {
                enclosing.push(new Enclosing(type, false, type.node(), parent, member));
                members(type.node());
                enclosing.pop();
            }
            return type;
        }

        @Override
        public InferredType eventStream(InferredType.EventStream type) {
            enclosing.push(new Enclosing(type, false, null, parent, member));
            members(type.node());
            enclosing.pop();
            return type;
        }

        @Override
        public InferredType recursive(InferredType.Recursive type) {
            return target(type, parent, member);
        }
    }

    private InferredType target(InferredType.Recursive mark, Node parent, String member) {
        List<Enclosing> candidates = new ArrayList<>();
        boolean contained = !enclosing.isEmpty() && isContainer(enclosing.peek(), parent, member);
        for (Enclosing one : enclosing) {
            if (fits(mark, one) && (one.structure() != null || !contained)) {
                candidates.add(one);
            }
        }
        if (candidates.isEmpty()) {
            return new InferredType.Scalar(ScalarKind.DOCUMENT);
        }
        Enclosing found = named(candidates, member);
        found = found != null ? found : describedAlike(candidates);
        found = found != null ? found : mentioned(candidates);
        return (found != null ? found : nearest(candidates)).type();
    }

    /** Whether the mark is inside of a list or map in the same member. */
    private static boolean isContainer(Enclosing one, Node parent, String member) {
        return one.structure() == null && one.parent() == parent && one.member().equals(member);
    }

    /** Whether the mark's word and union note are compatible with an enclosing type. */
    private static boolean fits(InferredType.Recursive mark, Enclosing one) {
        if (one.list()) {
            return mark.word() != null && mark.word().equals("list");
        }
        if (mark.word() != null && !mark.word().equals("dict")) {
            return false;
        }
        Node node = one.structure();
        if (node == null) {
            return mark.unionKeys().isEmpty();
        }
        boolean union = !mark.unionKeys().isEmpty();
        boolean showsUnions = mark.word() != null && !node.root.withoutStructure;
        return !showsUnions || (union == node.union && (!union || hasKeys(node, mark.unionKeys())));
    }

    private static boolean hasKeys(Node node, List<String> keys) {
        return node.slots.size() == keys.size() && node.slots.stream().allMatch(slot -> keys.contains(slot.name));
    }

    /** The one in a member with the same name, or else with the same last words; a list or map if the name is a plural. */
    private static @Nullable Enclosing named(List<Enclosing> candidates, String member) {
        Enclosing best = null;
        int alike = 0;
        boolean plural = NameWords.isPlural(member);
        for (Enclosing one : candidates) {
            boolean structure = one.structure() != null;
            int words = NameWords.likeness(member, one.member(), structure);
            if (words > alike || (words == alike && words > 0 && !structure && plural)) {
                best = one;
                alike = words;
            }
        }
        return best;
    }

    /** The only one with the same description: pages repeat a shape's own description at each of its places. */
    private @Nullable Enclosing describedAlike(List<Enclosing> candidates) {
        List<Enclosing> alike = candidates.stream()
                .filter(one -> !described.isEmpty() && described.equals(descriptionOf(one)))
                .toList();
        return alike.size() == 1 ? alike.get(0) : null;
    }

    private static String descriptionOf(Enclosing one) {
        return one.parent().slots.stream()
                .filter(slot -> slot.name.equals(one.member()))
                .map(slot -> slot.documentation)
                .findFirst()
                .orElse("");
    }

    /** The one whose name the description mentions. */
    private @Nullable Enclosing mentioned(List<Enclosing> candidates) {
        for (Enclosing one : candidates) {
            String name = NameWords.camel(NameWords.singular(one.member()));
            int at = described.indexOf(name);
            boolean whole = at >= 0
                    && (at == 0 || !Character.isLetterOrDigit(described.charAt(at - 1)))
                    && (at + name.length() == described.length()
                            || !Character.isLetterOrDigit(described.charAt(at + name.length())));
            if (whole) {
                return one;
            }
        }
        return null;
    }

    /** The innermost structure of several members, since one that has only itself is unlikely; else the innermost type. */
    private static Enclosing nearest(List<Enclosing> candidates) {
        for (Enclosing one : candidates) {
            if (one.structure() != null && one.structure().slots.size() > 1) {
                return one;
            }
        }
        return candidates.get(0);
    }
}
