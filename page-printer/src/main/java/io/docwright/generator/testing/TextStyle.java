package io.docwright.generator.testing;

import io.docwright.generator.testing.Node.Structure;
import io.docwright.generator.testing.PageTree.OperationSpec;

/** The two spacings of plain-text pages. */
public enum TextStyle {
    /** The first line below a title or a bullet follows at once: pages whose call takes one argument, or none. */
    COMPACT,
    /** An empty line stands between them: pages whose call takes more. */
    OPEN;

    /** The spacing that the page of {@code operation} has. */
    public static TextStyle of(OperationSpec operation) {
        Structure input = operation.input();
        return input == null || input.fields().size() < 2 ? COMPACT : OPEN;
    }
}
