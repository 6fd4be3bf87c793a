package io.docwright.generator.bindings;

import io.docwright.generator.bindings.HelperBindings.PaginatorBinding;
import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.model.MemberTrail;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Paginator;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins the paginators of bindings to the operations of the pages. */
final class BoundPaginators {
    private final Service service;
    private final Diagnostics diagnostics;

    BoundPaginators(Service service, Diagnostics diagnostics) {
        this.service = service;
        this.diagnostics = diagnostics;
    }

    /** The paginator that {@code binding} describes; {@code shown}, and a diagnostic, if a page lacks a path of it. */
    Paginator of(Operation operation, PaginatorBinding binding, Paginator shown) {
        List<Paginator.Token> tokens = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        binding.tokens().forEach((input, output) -> {
            Type taken = type(operation.input(), input);
            Paginator.Token token = new Paginator.Token(input, output);
            Type given = MemberTrail.type(service.shapes(), operation.output(), token);
            if (taken == null) {
                missing.add(operation.name() + ".input." + input);
            } else if (!taken.equals(given)) {
                missing.add(operation.name() + ".output." + output);
            }
            tokens.add(token);
        });
        if (binding.pageSize() != null && type(operation.input(), binding.pageSize()) == null) {
            missing.add(operation.name() + ".input." + binding.pageSize());
        }
        if (binding.more() != null && type(operation.output(), binding.more()) != Type.Primitive.BOOLEAN) {
            missing.add(operation.name() + ".output." + binding.more());
        }
        if (!missing.isEmpty()) {
            missing.forEach(path -> report(binding, operation, path));
            return shown;
        }
        List<String> lists = binding.items().stream()
                .filter(path -> type(operation.output(), path) instanceof Type.ListOf)
                .toList();
        return new Paginator(
                shown.name(),
                operation.name(),
                tokens,
                binding.pageSize() == null ? shown.pageSize() : binding.pageSize(),
                binding.more() == null ? shown.more() : binding.more(),
                lists.isEmpty() ? shown.results() : lists,
                lists.size() == 1 ? lists.get(0) : shown.items());
    }

    private void report(PaginatorBinding binding, Operation operation, String path) {
        diagnostics.add(new Diagnostic(
                Severity.WARNING,
                DiagnosticCode.BINDING_WITHOUT_MEMBER,
                binding.span(),
                "no page has the member " + path + ", with the type that the paginator of " + operation.name()
                        + " needs",
                "correct its path, or remove the line"));
    }

    private @Nullable Type type(@Nullable String structure, String path) {
        return MemberTrail.type(service.shapes(), structure, path);
    }
}
