package io.docwright.generator.infer;

import io.docwright.generator.reference.ScalarKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A type as it stands at a place, before shapes have names. */
sealed interface Term {

    /** A scalar. */
    record Scalar(ScalarKind kind) implements Term {}

    /** A list. */
    record Many(Term element) implements Term {}

    /** A map. */
    record Keyed(Term key, Term value) implements Term {}

    /** A structure, union or enum that stands here, or, through a recursive mark, further up. */
    record To(Node node) implements Term {}

    /** A stream of events. */
    record Events(Node node) implements Term {}

    /**
     * A recursive mark that is not resolved yet.
     *
     * @param told whether the page says anything of it beside the mark
     */
    record Again(@Nullable String word, List<String> unionKeys, boolean told) implements Term {}
}
