package io.docwright.generator.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.docwright.generator.model.Paginator;
import io.docwright.generator.model.Type;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** A paginator: a constant in its operation's request, and methods of each client. */
final class PaginatorCode {
    private final JavaService service;
    private final TypeNames types;

    PaginatorCode(JavaService service) {
        this.service = service;
        this.types = new TypeNames(service);
    }

    /** {@code PAGES = Pagination.of(OPERATION).token(Response.NEXT_TOKEN, NEXT_TOKEN).items(Response.DOMAINS)}. */
    FieldSpec constant(JavaPaginator paginator) {
        JavaOperation operation = paginator.operation();
        Paginator model = paginator.model();
        TypeName item = item(paginator);
        CodeBlock.Builder code = CodeBlock.builder().add("$T.of($L)", RuntimeTypes.PAGINATION, operation.constant());
        for (Paginator.Token token : model.tokens()) {
            code.add(
                    "$Z.token($L, $L)",
                    path(operation, token.output()),
                    service.member(operation.input(), token.input()).constant());
        }
        if (model.more() != null) {
            code.add("$Z.more($L)", path(operation, model.more()));
        }
        if (item != null && model.items() != null) {
            code.add("$Z.items($L)", path(operation, model.items()));
        }
        TypeName type = item == null
                ? RuntimeTypes.of(RuntimeTypes.PAGINATION, operation.request(), operation.output())
                : RuntimeTypes.of(RuntimeTypes.ITEM_PAGINATION, operation.request(), operation.output(), item);
        return FieldSpec.builder(type, paginator.constant(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(
                        "Describes how one page of $L leads to the next.\n",
                        HtmlText.code(operation.model().name()))
                .initializer(code.build())
                .build();
    }

    /** {@code Response.DISTRIBUTION_LIST.then(DistributionList.NEXT_MARKER)}. */
    private CodeBlock path(JavaOperation operation, String path) {
        CodeBlock.Builder code = CodeBlock.builder();
        List<MemberTrail.Step> steps = service.trail(operation.model().output(), path);
        for (int i = 0; i < steps.size(); i++) {
            ClassName owner = service.type(steps.get(i).structure());
            String constant = service.member(
                            steps.get(i).structure(), steps.get(i).member().name())
                    .constant();
            code.add(i == 0 ? "$T.$L" : ".then($T.$L)", owner, constant);
        }
        return code.build();
    }

    /** The items' Java type; null where the pages leave a choice. */
    private @Nullable TypeName item(JavaPaginator paginator) {
        String items = paginator.model().items();
        List<MemberTrail.Step> steps = items == null
                ? List.of()
                : service.trail(paginator.operation().model().output(), items);
        return !steps.isEmpty() && steps.get(steps.size() - 1).member().target() instanceof Type.ListOf list
                ? types.of(list.element())
                : null;
    }

    /** The client's methods. */
    List<MethodSpec> methods(JavaPaginator paginator, ClientForm form) {
        MethodSpec plain = method(paginator, form);
        List<MethodSpec> methods = new ArrayList<>(List.of(plain));
        methods.addAll(new RequestOverloads(form).of(paginator.operation(), plain, promise(paginator)));
        return methods;
    }

    private MethodSpec method(JavaPaginator paginator, ClientForm form) {
        JavaOperation operation = paginator.operation();
        TypeName item = item(paginator);
        TypeName type = item == null
                ? RuntimeTypes.of(form.paginator(), operation.output())
                : RuntimeTypes.of(form.itemPaginator(), operation.output(), item);
        CodeBlock what = CodeBlock.of(
                "All pages of {@link #$L($T)},\neach asked for when the one before it is through.",
                operation.method(),
                operation.request());
        Docs docs = Docs.ofCode(what)
                .tag("param", CodeBlock.of("request"), "asks for the first page")
                .tag(
                        "return",
                        promise(paginator)
                                + (form.async()
                                        ? "; a subscriber is given what that method fails with"
                                        : "; an iterator throws what that method throws"));
        return form.method(paginator.method(), operation, docs, type)
                .addParameter(operation.request(), "request")
                .addStatement(
                        "return $T.$L.$L(this, request)",
                        operation.request(),
                        paginator.constant(),
                        form.paginatorMethod())
                .build();
    }

    private String promise(JavaPaginator paginator) {
        return item(paginator) == null ? "the pages" : "the pages and their items";
    }
}
