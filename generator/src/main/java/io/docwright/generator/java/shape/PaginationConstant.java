package io.docwright.generator.java.shape;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import io.docwright.generator.java.javadoc.HtmlText;
import io.docwright.generator.java.name.RuntimeTypes;
import io.docwright.generator.java.resolved.JavaOperation;
import io.docwright.generator.java.resolved.JavaPaginator;
import io.docwright.generator.java.resolved.JavaService;
import io.docwright.generator.model.MemberTrail;
import io.docwright.generator.model.Paginator;
import io.docwright.generator.model.Type;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The constant in an operation's request that describes its paginator. */
public final class PaginationConstant {
    private final JavaService service;
    private final TypeNames types;

    public PaginationConstant(JavaService service) {
        this.service = service;
        this.types = new TypeNames(service);
    }

    /** {@code PAGES = Pagination.of(OPERATION).token(Response.NEXT_TOKEN, NEXT_TOKEN).items(Response.DOMAINS)}. */
    public FieldSpec constant(JavaPaginator paginator) {
        JavaOperation operation = paginator.operation();
        Paginator model = paginator.model();
        TypeName item = itemType(paginator);
        CodeBlock.Builder code = CodeBlock.builder().add("$T.of($L)", RuntimeTypes.PAGINATION, operation.constant());
        for (Paginator.Token token : model.tokens()) {
            code.add(
                    "$Z.token($L, $L)",
                    output(operation, token),
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

    /** {@code Response.NEXT_MARKER.or(MemberPath.last(Response.CONTENTS).then(Content.KEY))}. */
    private CodeBlock output(JavaOperation operation, Paginator.Token token) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (String path : token.outputs()) {
            code.add(code.isEmpty() ? "$L" : ".or($L)", path(operation, path));
        }
        return code.build();
    }

    /** {@code Response.DISTRIBUTION_LIST.then(DistributionList.NEXT_MARKER)}. */
    private CodeBlock path(JavaOperation operation, String path) {
        CodeBlock code = CodeBlock.of("");
        for (MemberTrail.Step step : service.trail(operation.model().output(), path)) {
            CodeBlock member = CodeBlock.of(
                    "$T.$L",
                    service.type(step.structure()),
                    service.member(step.structure(), step.member().name()).constant());
            code = code.isEmpty() ? member : CodeBlock.of("$L.then($L)", code, member);
            code = step.last() ? CodeBlock.of("$T.last($L)", RuntimeTypes.MEMBER_PATH, code) : code;
        }
        return code;
    }

    /** The Java type of the items; null if the pages do not determine it. */
    public @Nullable TypeName itemType(JavaPaginator paginator) {
        String items = paginator.model().items();
        List<MemberTrail.Step> steps = items == null
                ? List.of()
                : service.trail(paginator.operation().model().output(), items);
        return steps.isEmpty()
                ? null
                : element(steps.get(steps.size() - 1).member().target());
    }

    private @Nullable TypeName element(Type type) {
        return type.match(
                primitive -> null,
                list -> types.of(list.element()),
                map -> null,
                shape -> null,
                blobs -> null,
                events -> null);
    }
}
