package io.docwright.generator.testing;

import io.docwright.generator.testing.Node.Structure;
import io.docwright.generator.testing.PageTree.OperationSpec;

/** The two spacings of plain-text pages. */
public enum TextStyle {
    /** No empty line below a title or a bullet: pages whose call has at most one argument. */
    COMPACT,
    /** An empty line below a title or a bullet: pages whose call has several arguments. */
    OPEN;

    /** The spacing of the page of {@code operation}. */
    public static TextStyle of(OperationSpec operation) {
        Structure input = operation.input();
        return input == null || input.fields().size() < 2 ? COMPACT : OPEN;
    }
}
