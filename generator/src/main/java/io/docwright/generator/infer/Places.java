package io.docwright.generator.infer;

import java.util.Comparator;

/** Places told in words and put in order. */
final class Places {
    /** By operation, side, and where in the page; operations' own pages before those of paginators. */
    static final Comparator<Node> ORDER = Comparator.comparing((Node node) -> node.root.kind)
            .thenComparing(node -> node.root.name)
            .thenComparingInt(node -> node.line)
            .thenComparing(Places::path);

    private Places() {}

    /** {@code ListDomains.output.domains[].status}. */
    static String path(Node node) {
        Node parent = node.parent;
        if (parent == null) {
            return node.root.name
                    + switch (node.root.kind) {
                        case INPUT -> ".input";
                        case OUTPUT -> ".output";
                        case EXCEPTION -> "";
                        case PAGINATOR_INPUT -> ".paginator.input";
                        case PAGINATOR_OUTPUT -> ".paginator.output";
                    };
        }
        String mark = switch (node.via) {
            case MEMBER, ROOT -> "";
            case ELEMENT -> "[]";
            case KEY -> "{key}";
            case VALUE -> "{}";
        };
        return path(parent) + "." + node.member + mark;
    }

    /** How many structures a place stands in. */
    static int depth(Node node) {
        int depth = 0;
        for (Node at = node.parent; at != null; at = at.parent) {
            depth++;
        }
        return depth;
    }
}
