package io.docwright.generator.infer.place;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;

/** The paths of places, and their order. */
public final class Places {
    /** By kind of root, name of the root, line and path; pages of operations come before those of paginators. */
    public static final Comparator<Node> ORDER = Comparator.comparing((Node node) -> node.root.kind)
            .thenComparing(node -> node.root.name)
            .thenComparingInt(node -> node.line)
            .thenComparing(Places::path);

    private Places() {}

    /** {@code ListDomains.output.domains[].status}. */
    public static String path(Node node) {
        Deque<Node> way = new ArrayDeque<>();
        Node root = node;
        while (root.parent != null) {
            way.push(root);
            root = root.parent;
        }
        StringBuilder path = new StringBuilder(node.root.name).append(side(node.root.kind));
        for (Node at : way) {
            path.append('.').append(at.member).append(mark(at.via));
        }
        return path.toString();
    }

    private static String side(Root.Kind kind) {
        return switch (kind) {
            case INPUT -> ".input";
            case OUTPUT -> ".output";
            case EXCEPTION -> "";
            case PAGINATOR_INPUT -> ".paginator.input";
            case PAGINATOR_OUTPUT -> ".paginator.output";
        };
    }

    /** What a path has behind the member: {@code []} for an element. */
    public static String mark(Node.Via via) {
        return switch (via) {
            case MEMBER, ROOT -> "";
            case ELEMENT -> "[]";
            case KEY -> "{key}";
            case VALUE -> "{}";
        };
    }

    /** How many nodes enclose a place. */
    public static int depth(Node node) {
        int depth = 0;
        for (Node at = node.parent; at != null; at = at.parent) {
            depth++;
        }
        return depth;
    }
}
