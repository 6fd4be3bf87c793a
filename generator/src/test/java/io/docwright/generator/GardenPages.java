package io.docwright.generator;

import io.docwright.generator.testing.Field;
import io.docwright.generator.testing.Node;
import io.docwright.generator.testing.PageTree;
import io.docwright.generator.testing.PageTree.OperationSpec;

/** Parts of the pages of a small service. */
public final class GardenPages {
    public static final PageTree.Client GARDEN = PageTree.Client.of("Garden", "garden", "2021-05-04");
    public static final PageTree.Client SHED = PageTree.Client.of("Shed", "shed", "2021-05-04");

    private GardenPages() {}

    public static Field tree() {
        return Field.optional(
                "tree",
                Node.structure(
                        Field.optional("height", Node.scalar(Node.Kind.DOUBLE, "In metres.")),
                        Field.optional("name", Node.scalar(Node.Kind.STRING, "Its name.")),
                        Field.optional("status", Node.oneOf("PLANTED", "GROWN", "FELLED", "LOST"))));
    }

    public static Node other(String member) {
        return Node.structure(described(member), described("age"), described("crown"));
    }

    public static Node pond(String member) {
        return Node.structure(described(member), described("fish"));
    }

    public static Field described(String member) {
        return Field.optional(member, Node.scalar(Node.Kind.INTEGER, "How " + member + " is."));
    }

    public static OperationSpec operation(String method, Field member) {
        return OperationSpec.of(GARDEN, method)
                .takes(Field.required("id", Node.string()))
                .gives(member);
    }
}
