package io.docwright.generator.infer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out which ancestor a recursive mark means. */
final class Recursion {

    /** Something that stands around a place: a structure or list and the member that it fills. */
    private record Around(Term term, Node parent, String member) {}

    private final Deque<Around> around = new ArrayDeque<>();

    private Recursion() {}

    static void resolve(PlaceGraph graph) {
        for (Root root : graph.roots()) {
            new Recursion().members(root.node());
        }
    }

    private void members(Node node) {
        for (Slot slot : node.slots) {
            slot.term = term(slot.term, node, slot.name);
        }
    }

    private Term term(Term term, Node parent, String member) {
        if (term instanceof Term.Again again) {
            return target(again, member);
        }
        if (term instanceof Term.Many many) {
            around.push(new Around(term, parent, member));
            Term element = term(many.element(), parent, member);
            around.pop();
            return element == many.element() ? term : new Term.Many(element);
        }
        if (term instanceof Term.Keyed keyed) {
            around.push(new Around(term, parent, member));
            Term value = term(keyed.value(), parent, member);
            around.pop();
            return value == keyed.value() ? term : new Term.Keyed(keyed.key(), value);
        }
        Node node = term instanceof Term.To to ? to.node() : term instanceof Term.Events events ? events.node() : null;
        if (node != null && node.kind != Node.Kind.ENUM) {
            around.push(new Around(term, parent, member));
            members(node);
            around.pop();
        }
        return term;
    }

    private Term target(Term.Again again, String member) {
        List<Around> candidates = new ArrayList<>();
        for (Around one : around) {
            if (fits(again.word(), one.term())) {
                candidates.add(one);
            }
        }
        if (candidates.isEmpty()) {
            return new Term.Scalar(io.docwright.generator.reference.ScalarKind.DOCUMENT);
        }
        Around named = named(candidates, member);
        Around chosen = named != null ? named : nearest(candidates);
        return chosen.term();
    }

    private static boolean fits(@Nullable String word, Term term) {
        if (term instanceof Term.Many) {
            return word == null ? false : word.equals("list");
        }
        return word == null || word.equals("dict");
    }

    /** The ancestor that fills a member of the same name. */
    private static @Nullable Around named(List<Around> candidates, String member) {
        String wanted = Words.singular(member);
        for (Around one : candidates) {
            if (Words.singular(one.member()).equalsIgnoreCase(wanted)) {
                return one;
            }
        }
        return null;
    }

    /** The nearest ancestor that holds more than the way to the mark: a structure of nothing but itself holds nothing. */
    private static Around nearest(List<Around> candidates) {
        for (Around one : candidates) {
            if (one.term() instanceof Term.To to && to.node().slots.size() > 1) {
                return one;
            }
        }
        return candidates.get(0);
    }
}
