package io.docwright.generator.infer.complete;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.infer.place.InferredType;
import io.docwright.generator.infer.place.Node;
import io.docwright.generator.infer.place.PlaceGraph;
import io.docwright.generator.infer.place.Places;
import io.docwright.generator.infer.place.Slot;
import io.docwright.generator.reference.syntax.ScalarKind;
import io.docwright.generator.word.NameWords;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Resolves recursive marks: each becomes the type of the enclosing structure, list or map that it refers to.
 *
 * <p>If the {@link RecursionTargets} have the member, they decide; a target that is not around the member is reported.
 *
 * <p>Of the enclosing types that the mark can refer to, these are tried in order: one in a member with a similar name; the only
 * one with the same description; one whose name the description mentions; the only structure; one like that which was found for
 * the same member at another place, or which another place shows there. If none of these decides, a mark in a list or map, or next to one in the same structure,
 * becomes the nearest type; this is reported, because it is not certain. Every other mark becomes a document, which accepts any
 * JSON; this is reported, too. A mark that fits no type becomes a document.
 */
public final class Recursion {
    private static final InferredType DOCUMENT = new InferredType.Scalar(ScalarKind.DOCUMENT);

    /**
     * A type that encloses the current member.
     *
     * @param structure the place if it is a structure or union, null if it is a list, a map or an event stream
     * @param parent the structure that has the member
     * @param member the member that has this type, or a list or map of it
     */
    private record Enclosing(
            InferredType type, boolean list, @Nullable Node structure, Node parent, String member) {}

    /** The members of a structure, and the one that has the mark. */
    private record Edge(List<String> members, String member) {}

    private final RecursionTargets targets;
    private final Diagnostics diagnostics;

    /** The members of the structures that were found for an edge. */
    private final Map<Edge, Set<List<String>>> found = new HashMap<>();

    /** The edges that only other places decide. */
    private final Set<Edge> left = new HashSet<>();

    /** The edges that have been reported, at the first of their places. */
    private final Set<Edge> reported = new HashSet<>();

    /** The targets that have been reported, at the first of their places. */
    private final Set<SourceSpan> missed = new HashSet<>();

    /** False while marks that only other places decide are left as they are. */
    private boolean last;

    /** The innermost first. */
    private final Deque<Enclosing> enclosing = new ArrayDeque<>();

    private Recursion(RecursionTargets targets, Diagnostics diagnostics) {
        this.targets = targets;
        this.diagnostics = diagnostics;
    }

    /** Resolves the marks of all places, and reports those that neither pages nor targets decide. */
    public static void resolve(PlaceGraph graph, RecursionTargets targets, Diagnostics diagnostics) {
        Recursion recursion = new Recursion(targets, diagnostics);
        graph.roots().forEach(root -> recursion.members(root.node()));
        if (recursion.left.isEmpty()) {
            return;
        }
        graph.nodes().forEach(recursion::findShown);
        recursion.last = true;
        graph.roots().forEach(root -> recursion.members(root.node()));
    }

    /** Finds the structures that a place shows where other places have a mark. */
    private void findShown(Node node) {
        if (node.slots.stream().noneMatch(slot -> slot.type.node() != null)) {
            return;
        }
        List<String> names = names(node);
        for (Slot slot : node.slots) {
            Node shown = slot.type.node();
            Edge edge = new Edge(names, slot.name);
            if (shown != null && shown.kind == Node.Kind.STRUCTURE && left.contains(edge)) {
                found.computeIfAbsent(edge, unseen -> new HashSet<>()).add(names(shown));
            }
        }
    }

    private void members(Node node) {
        boolean marked = node.slots.stream().anyMatch(slot -> slot.type.containsMark());
        for (Slot slot : node.slots) {
            slot.type = slot.type.accept(new Resolver(node, slot, marked));
        }
    }

    /** Returns a type without recursive marks; the same one if it has none. */
    private final class Resolver implements InferredType.Visitor<InferredType> {
        private final Node parent;
        private final Slot slot;
        private final String member;
        private final boolean besideMark;

        /** @param besideMark whether a member of {@code parent} has a mark in a list or map */
        Resolver(Node parent, Slot slot, boolean besideMark) {
            this.parent = parent;
            this.slot = slot;
            this.member = slot.name;
            this.besideMark = besideMark;
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
            if (type.node().kind != Node.Kind.ENUM && !isOpen(type.node())) {
                enclosing.push(new Enclosing(type, false, type.node(), parent, member));
                members(type.node());
                enclosing.pop();
            }
            return type;
        }

        @Override
        public InferredType eventStream(InferredType.EventStream type) {
            if (!isOpen(type.node())) {
                enclosing.push(new Enclosing(type, false, null, parent, member));
                members(type.node());
                enclosing.pop();
            }
            return type;
        }

        @Override
        public InferredType recursive(InferredType.Recursive mark) {
            List<Enclosing> candidates = new ArrayList<>();
            boolean contained = !enclosing.isEmpty() && isContainer(enclosing.peek(), parent, member);
            for (Enclosing one : enclosing) {
                if (fits(mark, one) && (one.structure() != null || !contained)) {
                    candidates.add(one);
                }
            }
            Enclosing target = bound(mark);
            if (target == null && candidates.isEmpty()) {
                return DOCUMENT;
            }
            Edge edge = new Edge(names(parent), member);
            target = target != null ? target : named(candidates, member);
            target = target != null ? target : describedAlike(candidates, slot.documentation);
            target = target != null ? target : mentioned(candidates, slot.documentation);
            target = target != null ? target : single(candidates);
            if (target != null) {
                Node structure = target.structure();
                if (structure != null) {
                    found.computeIfAbsent(edge, unseen -> new HashSet<>()).add(names(structure));
                }
                return target.type();
            }
            if (!last) {
                left.add(edge);
                return mark;
            }
            target = elsewhere(candidates, found.getOrDefault(edge, Set.of()));
            if (target != null) {
                return target.type();
            }
            Enclosing nearest = nearest(candidates);
            boolean assumed = contained || besideMark;
            if (reported.add(edge)) {
                report(nearest, assumed);
            }
            return assumed ? nearest.type() : DOCUMENT;
        }

        /** The type that the targets have for the mark; null if they have none, or none that encloses it. */
        private @Nullable Enclosing bound(InferredType.Recursive mark) {
            List<Enclosing> around = new ArrayList<>(enclosing);
            while (!around.isEmpty() && isContainer(around.get(0), parent, member)) {
                around.remove(0);
            }
            List<String> places = paths(around);
            String path = (places.isEmpty() ? "" : places.get(0) + ".") + member;
            RecursionTargets.Target target = targets.of(parent.root, path, places);
            if (target == null) {
                return null;
            }
            Enclosing found = target.index() < 0 ? null : around.get(target.index());
            if (found != null && fits(mark, found)) {
                return found;
            }
            if (missed.add(target.span())) {
                report(target, path, places);
            }
            return null;
        }

        private void report(RecursionTargets.Target target, String path, List<String> places) {
            diagnostics.add(new Diagnostic(
                    Severity.WARNING,
                    DiagnosticCode.RECURSION_WITHOUT_TARGET,
                    target.span(),
                    "no type around " + Places.path(parent.root.node()) + "." + path + " fits \"" + target.written()
                            + "\"",
                    places.isEmpty()
                            ? "remove it: no structure, list or map contains the member"
                            : "use \".\" for the structure that has the member, or the end of one of "
                                    + String.join(", ", places)));
        }

        private void report(Enclosing nearest, boolean assumed) {
            String place = "the page does not show which of the structures around '" + member + "' it contains again; ";
            String taken = assumed
                    ? "the nearest is assumed, in '" + nearest.member() + "'"
                    : "any JSON is accepted, because the nearest is often wrong";
            diagnostics.add(new Diagnostic(
                    Severity.WARNING,
                    DiagnosticCode.RECURSION_ASSUMED,
                    new SourceSpan(parent.root.file, slot.line, slot.column),
                    place + taken,
                    "compare the type with the API's own page; bindings can set it"));
        }
    }

    /** The paths of enclosing types below the root, in the same order: {@code rules[].filter}, {@code rules[]}, {@code rules}. */
    private static List<String> paths(List<Enclosing> around) {
        Deque<String> paths = new ArrayDeque<>();
        Enclosing outer = null;
        for (int i = around.size() - 1; i >= 0; i--) {
            Enclosing one = around.get(i);
            String path = one.member();
            if (outer != null) {
                String suffix = outer.list() ? "[]" : "{}";
                path = paths.getFirst() + (isContainer(outer, one.parent(), one.member()) ? suffix : "." + path);
            }
            paths.push(path);
            outer = one;
        }
        return List.copyOf(paths);
    }

    /** Whether the current member is in this structure. Marks that are resolved refer to such structures. */
    private boolean isOpen(Node node) {
        for (Node at = parentOf(enclosing); at != null; at = at.parent) {
            if (at == node) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Node parentOf(Deque<Enclosing> enclosing) {
        Enclosing innermost = enclosing.peek();
        if (innermost == null) {
            return null;
        }
        return innermost.structure() != null ? innermost.structure() : innermost.parent();
    }

    private static List<String> names(Node node) {
        return node.slots.stream().map(slot -> slot.name).toList();
    }

    /** The innermost structure with the members that another place has decided on; null if places differ or none has. */
    private static @Nullable Enclosing elsewhere(List<Enclosing> candidates, Set<List<String>> decided) {
        if (decided.size() != 1) {
            return null;
        }
        for (Enclosing one : candidates) {
            Node structure = one.structure();
            if (structure != null && decided.contains(names(structure))) {
                return one;
            }
        }
        return null;
    }

    /** Whether the mark is inside of a list or map in the same member. */
    private static boolean isContainer(Enclosing one, Node parent, String member) {
        return one.structure() == null && one.parent() == parent && one.member().equals(member);
    }

    /** Whether the mark's word and union note are compatible with an enclosing type. */
    private static boolean fits(InferredType.Recursive mark, Enclosing one) {
        if (one.list()) {
            return mark.word() == null || mark.word().equals("list");
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
    private static @Nullable Enclosing describedAlike(List<Enclosing> candidates, String described) {
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
    private static @Nullable Enclosing mentioned(List<Enclosing> candidates, String described) {
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

    /** The only structure; null if there are several, or lists and maps only. */
    private static @Nullable Enclosing single(List<Enclosing> candidates) {
        List<Enclosing> structures =
                candidates.stream().filter(one -> one.structure() != null).toList();
        return structures.size() == 1 ? structures.get(0) : null;
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
