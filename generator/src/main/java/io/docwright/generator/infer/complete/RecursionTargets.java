package io.docwright.generator.infer.complete;

import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.infer.place.Root;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The types that recursive members refer to, as far as a source other than the pages has them. Thread-safe. */
@FunctionalInterface
public interface RecursionTargets {
    /** No targets: the pages decide alone. */
    RecursionTargets NONE = (root, member, enclosing) -> null;

    /**
     * Returns what the source has about a recursive member.
     *
     * @param root the tree with the member
     * @param member the path of the member below the root: {@code rules[].filter.not}
     * @param enclosing the paths of the structures, lists and maps that enclose the member, below the root, innermost first.
     *     The first is the structure that has the member. The root is none of them.
     * @return null if the source has nothing about the member
     */
    @Nullable
    Target of(Root root, String member, List<String> enclosing);

    /**
     * The target of a member.
     *
     * @param index the target's index in the list of enclosing places; -1 if it is none of them
     * @param written the target as in the source
     * @param span the position in the source
     */
    record Target(int index, String written, SourceSpan span) {}
}
