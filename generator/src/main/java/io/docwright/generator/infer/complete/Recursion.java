package io.docwright.generator.infer.complete;

import io.docwright.generator.infer.place.InferredType;
import io.docwright.generator.infer.place.Node;
import io.docwright.generator.infer.place.PlaceGraph;
import io.docwright.generator.infer.place.Root;
import io.docwright.generator.infer.place.Slot;
import io.docwright.generator.word.NameWords;
import io.docwright.generator.reference.syntax.ScalarKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out which ancestor a recursive mark means. */
public final class Recursion {

    /** Something that stands around a place: a structure or list and the member that it fills. */
    private record Around(InferredType term, Node parent, String member) {}

    /** What is said of the member at hand. */
    private String described = "";

    private final Deque<Around> around = new ArrayDeque<>();

    private Recursion() {}

    public static void resolve(PlaceGraph graph) {
        for (Root root : graph.roots()) {
            new Recursion().members(root.node());
        }
    }

    private void members(Node node) {
        for (Slot slot : node.slots) {
            described = slot.documentation;
            slot.term = term(slot.term, node, slot.name);
        }
    }

    private InferredType term(InferredType term, Node parent, String member) {
        if (term instanceof InferredType.Again again) {
            return target(again, parent, member);
        }
        if (term instanceof InferredType.Many many) {
            around.push(new Around(term, parent, member));
            InferredType element = term(many.element(), parent, member);
            around.pop();
            return element == many.element() ? term : new InferredType.Many(element);
        }
        if (term instanceof InferredType.Keyed keyed) {
            around.push(new Around(term, parent, member));
            InferredType value = term(keyed.value(), parent, member);
            around.pop();
            return value == keyed.value() ? term : new InferredType.Keyed(keyed.key(), value);
        }
        Node node = term instanceof InferredType.To to
                ? to.node()
                : term instanceof InferredType.Events events ? events.node() : null;
        if (node != null && node.kind != Node.Kind.ENUM) {
            around.push(new Around(term, parent, member));
            members(node);
            around.pop();
        }
        return term;
    }

    private InferredType target(InferredType.Again again, Node parent, String member) {
        List<Around> candidates = new ArrayList<>();
        boolean contained = !around.isEmpty() && isContainer(around.peek(), parent, member);
        for (Around one : around) {
            boolean node = one.term() instanceof InferredType.To;
            if (fits(again, one.term()) && (node || !contained)) {
                candidates.add(one);
            }
        }
        if (candidates.isEmpty()) {
            return new InferredType.Scalar(ScalarKind.DOCUMENT);
        }
        Around named = named(candidates, member);
        Around alike = named != null ? named : describedAlike(candidates);
        Around told = alike != null ? alike : mentioned(candidates);
        return (told != null ? told : nearest(candidates)).term();
    }

    /** Whether the mark stands in a list or map that fills the same member. */
    private static boolean isContainer(Around around, Node parent, String member) {
        return !(around.term() instanceof InferredType.To)
                && around.parent() == parent
                && around.member().equals(member);
    }

    private static boolean fits(InferredType.Again again, InferredType term) {
        if (term instanceof InferredType.Many) {
            return again.word() != null && again.word().equals("list");
        }
        if (again.word() != null && !again.word().equals("dict")) {
            return false;
        }
        if (!(term instanceof InferredType.To to)) {
            return again.unionKeys().isEmpty();
        }
        Node node = to.node();
        boolean union = !again.unionKeys().isEmpty();
        boolean knowsUnion = again.told() && !node.root.withoutStructure;
        return !knowsUnion || (union == node.union && (!union || hasKeys(node, again.unionKeys())));
    }

    private static boolean hasKeys(Node node, List<String> keys) {
        return node.slots.size() == keys.size() && node.slots.stream().allMatch(slot -> keys.contains(slot.name));
    }

    /** The ancestor that fills a member of the same name, or else of a name that ends alike; a plural means a map. */
    private static @Nullable Around named(List<Around> candidates, String member) {
        Around best = null;
        int alike = 0;
        boolean plural = NameWords.isPlural(member);
        for (Around one : candidates) {
            boolean node = one.term() instanceof InferredType.To;
            int words = NameWords.likeness(member, one.member(), node);
            if (words > alike || (words == alike && words > 0 && !node && plural)) {
                best = one;
                alike = words;
            }
        }
        return best;
    }

    /** The one ancestor of which the page says the very same: a shape's own description stands wherever the shape does. */
    private @Nullable Around describedAlike(List<Around> candidates) {
        List<Around> alike = candidates.stream()
                .filter(one -> !described.isEmpty() && described.equals(descriptionOf(one)))
                .toList();
        return alike.size() == 1 ? alike.get(0) : null;
    }

    private static String descriptionOf(Around one) {
        return one.parent().slots.stream()
                .filter(slot -> slot.name.equals(one.member()))
                .map(slot -> slot.documentation)
                .findFirst()
                .orElse("");
    }

    /** The ancestor whose name the description mentions. */
    private @Nullable Around mentioned(List<Around> candidates) {
        for (Around one : candidates) {
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

    /** The nearest ancestor that holds more than the way to the mark: a structure of nothing but itself holds nothing. */
    private static Around nearest(List<Around> candidates) {
        for (Around one : candidates) {
            if (one.term() instanceof InferredType.To to && to.node().slots.size() > 1) {
                return one;
            }
        }
        return candidates.get(0);
    }
}
