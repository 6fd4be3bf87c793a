package io.docwright.generator.testing;

import io.docwright.generator.testing.Doc.Bare;
import io.docwright.generator.testing.Doc.Block;
import io.docwright.generator.testing.Doc.Bullets;
import io.docwright.generator.testing.Node.ListOf;
import io.docwright.generator.testing.Node.MapOf;
import io.docwright.generator.testing.Node.Members;
import io.docwright.generator.testing.Node.Recursive;
import io.docwright.generator.testing.Node.Structure;
import java.util.List;

/** A bullet of a structure section, with the blocks below it. */
record TextMember(
        String name, Node node, Side side, boolean required, boolean autopopulated, List<TextMember> children) {

    static TextMember of(Field field, Side side) {
        boolean request = side == Side.REQUEST && !(field.node() instanceof Recursive);
        return new TextMember(
                field.name(),
                field.node(),
                side,
                request && field.required(),
                request && field.autopopulated(),
                children(field.node(), side));
    }

    static TextMember of(Node node, Side side) {
        return new TextMember("", node, side, false, false, children(node, side));
    }

    private static List<TextMember> children(Node node, Side side) {
        if (node instanceof ListOf list) {
            return List.of(of(list.element(), side));
        } else if (node instanceof MapOf map) {
            List<TextMember> value = List.of(of(map.value(), side));
            return List.of(new TextMember("", map.key(), side, false, false, value));
        } else if (node instanceof Members members) {
            return members.fields().stream().map(field -> of(field, side)).toList();
        }
        return List.of();
    }

    /** {@code id (string) --}. */
    String head() {
        return (name.isEmpty() ? "" : name + " ") + "(" + node.type(side).plain() + ") --";
    }

    /** The text in the line of the bullet. */
    String bare() {
        return node.doc().blocks().stream().anyMatch(Bare.class::isInstance)
                ? " " + node.doc().plain()
                : "";
    }

    boolean union() {
        return node instanceof Structure structure
                && structure.union()
                && !structure.doc().isNone();
    }

    /** Whether all bullets have only a line and nested bullets, so that there are no empty lines between them. */
    static boolean simple(List<TextMember> members) {
        return members.stream().allMatch(member -> member.isSimple() && simple(member.children()));
    }

    private boolean isSimple() {
        List<Block> blocks = node.doc().blocks().stream()
                .filter(block -> !(block instanceof Bare))
                .toList();
        boolean bulletsLast = !blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Bullets;
        int below = blocks.size() + (union() ? 1 : 0) + (autopopulated ? 1 : 0) + (children.isEmpty() ? 0 : 1);
        return below == 0 || (below == 1 && (bulletsLast || !children.isEmpty()));
    }
}
