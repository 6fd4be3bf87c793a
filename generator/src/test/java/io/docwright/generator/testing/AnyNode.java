package io.docwright.generator.testing;

import io.docwright.generator.testing.Doc.Bare;
import io.docwright.generator.testing.Node.BlobStream;
import io.docwright.generator.testing.Node.Enumeration;
import io.docwright.generator.testing.Node.EventStream;
import io.docwright.generator.testing.Node.Kind;
import io.docwright.generator.testing.Node.Leaf;
import io.docwright.generator.testing.Node.ListOf;
import io.docwright.generator.testing.Node.MapOf;
import io.docwright.generator.testing.Node.Recursive;
import io.docwright.generator.testing.Node.Scalar;
import io.docwright.generator.testing.Node.Structure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes arbitrary trees of members, such as one side of a call can have. */
final class AnyNode {

    private final Choices choices;
    private final Side side;
    private final AnyName names;
    private final AnyDoc docs;

    AnyNode(Choices choices, Side side) {
        this.choices = choices;
        this.side = side;
        this.names = new AnyName(choices);
        this.docs = new AnyDoc(choices);
    }

    /** What a place is within, since only there something can recur; unions do not. */
    private record Within(boolean structure, boolean list) {
        Within aStructure() {
            return new Within(true, list);
        }

        Within aList() {
            return new Within(structure, structure);
        }
    }

    /** What a whole side holds, with at most {@code depth} levels of members. A request is not described as a whole. */
    Structure whole(int depth) {
        Map<String, Field> fields = fields(depth, new Within(false, false), 0, 7);
        if (choices.oneIn(5)) {
            fields.put("BodyStream", Field.optional("BodyStream", stream(depth)));
        }
        return new Structure(List.copyOf(fields.values()), false, side == Side.REQUEST ? Doc.NONE : docs.any());
    }

    /** A response may stream bytes or events, a request bytes. */
    private Node stream(int depth) {
        return side == Side.REQUEST || choices.oneIn(2)
                ? new BlobStream(docs.any())
                : new EventStream(members(depth - 1, new Within(true, false), 1), docs.any());
    }

    private List<Field> members(int depth, Within within, int least) {
        return List.copyOf(fields(depth, within, least, 5).values());
    }

    private Map<String, Field> fields(int depth, Within within, int least, int bound) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (int more = least + choices.below(bound); more > 0; more--) {
            Field field = field(depth, within);
            fields.putIfAbsent(field.name(), field);
        }
        return fields;
    }

    /** A page shows what is required or filled in only for requests, and the latter only below paragraphs. */
    private Field field(int depth, Within within) {
        String name = names.member();
        Node node = node(depth - 1, within);
        if (side == Side.RESPONSE || node instanceof Recursive) {
            return Field.optional(name, node);
        }
        boolean described = node.doc().blocks().stream().anyMatch(block -> !(block instanceof Bare));
        return new Field(name, node, choices.oneIn(2), node instanceof Scalar && described && choices.oneIn(6));
    }

    private Node node(int depth, Within within) {
        if (depth <= 0) {
            return leaf();
        }
        return switch (choices.below(12)) {
            case 0, 1, 2, 3, 4 -> leaf();
            case 5, 6 -> new ListOf(node(depth - 1, within.aList()), docs.any());
            case 7 -> new MapOf(new Scalar(Kind.STRING, docs.any()), node(depth - 1, within), docs.any());
            case 8, 9 -> new Structure(members(depth, within.aStructure(), 0), false, docs.any());
            case 10 -> new Structure(members(depth, within, 1), true, docs.blocks());
            default -> within.structure() ? new Recursive(within.list() && choices.oneIn(3), docs.any()) : leaf();
        };
    }

    private Leaf leaf() {
        return choices.oneIn(4)
                ? new Enumeration(names.values(), docs.any())
                : new Scalar(choices.of(List.of(Kind.values())), docs.any());
    }
}
