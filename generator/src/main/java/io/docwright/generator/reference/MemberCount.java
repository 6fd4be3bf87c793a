package io.docwright.generator.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many members a page tells of, those within others included. */
final class MemberCount {
    private MemberCount() {}

    static long of(Reference reference) {
        if (reference instanceof Reference.OperationPage page) {
            return of(page.input()) + of(page.output());
        }
        if (reference instanceof Reference.PaginatorPage page) {
            return of(page.input()) + of(page.output());
        }
        return reference instanceof Reference.ExceptionPage page ? of(page.members()) : 0;
    }

    private static long of(@Nullable Side side) {
        return side == null ? 0 : of(side.members());
    }

    private static long of(List<Tree.Field> fields) {
        long count = fields.size();
        for (Tree.Field field : fields) {
            count += of(field.place().tree());
        }
        return count;
    }

    private static long of(Tree tree) {
        if (tree instanceof Tree.Many many) {
            return of(many.element().tree());
        }
        if (tree instanceof Tree.Keyed keyed) {
            return of(keyed.value().tree());
        }
        if (tree instanceof Tree.Group group) {
            return of(group.members());
        }
        return tree instanceof Tree.Events events ? of(events.members()) : 0;
    }
}
