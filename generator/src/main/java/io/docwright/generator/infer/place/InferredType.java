package io.docwright.generator.infer.place;

import io.docwright.generator.reference.syntax.ScalarKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A type as it stands at a place, before shapes have names. */
public sealed interface InferredType {

    /** A scalar. */
    record Scalar(ScalarKind kind) implements InferredType {}

    /** A list. */
    record Many(InferredType element) implements InferredType {}

    /** A map. */
    record Keyed(InferredType key, InferredType value) implements InferredType {}

    /** A structure, union or enum that stands here, or, through a recursive mark, further up. */
    record To(Node node) implements InferredType {}

    /** A stream of events. */
    record Events(Node node) implements InferredType {}

    /**
     * A recursive mark that is not resolved yet.
     *
     * @param told whether the page says anything of it beside the mark
     */
    record Again(@Nullable String word, List<String> unionKeys, boolean told) implements InferredType {}
}
