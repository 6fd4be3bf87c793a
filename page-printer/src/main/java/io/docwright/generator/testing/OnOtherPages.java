package io.docwright.generator.testing;

import io.docwright.generator.testing.Node.Structure;
import io.docwright.generator.testing.PageTree.OperationSpec;
import io.docwright.generator.testing.PageTree.PaginatorSpec;
import io.docwright.generator.testing.PageTree.WaiterSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An operation as the pages of its paginator and its waiters show it. */
final class OnOtherPages {

    private OnOtherPages() {}

    /** Without the tokens of the request, with settings of the iteration and a token of its own. */
    static OperationSpec paginated(PaginatorSpec paginator) {
        OperationSpec operation = paginator.operation();
        Structure output = operation.output();
        return new OperationSpec(
                operation.client(),
                operation.method(),
                operation.name(),
                operation.doc(),
                operation.deprecated(),
                with(operation.input(), paginator.hiddenInput(), FormText.paginationConfig(paginator.pageSize())),
                output == null ? null : with(output, Set.of(), FormText.NEXT_TOKEN),
                List.of(),
                List.of(),
                operation.tooLarge());
    }

    /** Without a response, with settings of the waiting. */
    static OperationSpec waited(WaiterSpec waiter) {
        OperationSpec operation = waiter.operation();
        Field config = FormText.waiterConfig(waiter.delay(), waiter.maxAttempts());
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

    /** A structure without some of its members. */
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
