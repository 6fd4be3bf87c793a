package io.docwright.generator.testing;

import io.docwright.generator.testing.Node.Structure;
import io.docwright.generator.testing.PageTree.OperationSpec;
import io.docwright.generator.testing.PageTree.PaginatorSpec;
import io.docwright.generator.testing.PageTree.WaiterSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An operation as shown on the pages of its paginator and its waiters. */
final class OnOtherPages {

    private OnOtherPages() {}

    /** The operation on a paginator's page: without its tokens, with the paginator's settings and token. */
    static OperationSpec paginated(PaginatorSpec paginator) {
        OperationSpec operation = paginator.operation();
        Structure output = operation.output();
        return new OperationSpec(
                operation.client(),
                operation.method(),
                operation.name(),
                operation.doc(),
                operation.deprecated(),
                with(operation.input(), paginator.hiddenInput(), FixedText.paginationConfig(paginator.pageSize())),
                output == null ? null : with(output, Set.of(), FixedText.NEXT_TOKEN),
                List.of(),
                List.of(),
                operation.tooLarge());
    }

    /** The operation on a waiter's page: without a response, with the waiter's settings. */
    static OperationSpec waited(WaiterSpec waiter) {
        OperationSpec operation = waiter.operation();
        Field config = FixedText.waiterConfig(waiter.delay(), waiter.maxAttempts());
        return new OperationSpec(
                operation.client(),
                operation.method(),
                operation.name(),
                operation.doc(),
                operation.deprecated(),
                with(operation.input(), Set.of(), config),
                null,
                List.of(),
                List.of(),
                operation.tooLarge());
    }

    /** Removes members from a structure. */
    static Structure without(Structure structure, Set<String> hidden) {
        List<Field> shown = structure.fields().stream()
                .filter(field -> !hidden.contains(field.name()))
                .toList();
        return new Structure(shown, structure.union(), structure.doc());
    }

    private static Structure with(@Nullable Structure structure, Set<String> hidden, Field last) {
        List<Field> fields = new ArrayList<>();
        if (structure != null) {
            fields.addAll(structure.fields());
        }
        fields.removeIf(field -> hidden.contains(field.name()));
        if (fields.stream().noneMatch(field -> field.name().equals(last.name()))) {
            fields.add(last);
        }
        return new Structure(fields, false, structure == null ? Doc.NONE : structure.doc());
    }
}
