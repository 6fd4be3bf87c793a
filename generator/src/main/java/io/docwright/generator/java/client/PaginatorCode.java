package io.docwright.generator.java.client;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.docwright.generator.java.javadoc.Docs;
import io.docwright.generator.java.name.RuntimeTypes;
import io.docwright.generator.java.resolved.JavaOperation;
import io.docwright.generator.java.resolved.JavaPaginator;
import io.docwright.generator.java.resolved.JavaService;
import io.docwright.generator.java.shape.PaginationConstant;
import java.util.ArrayList;
import java.util.List;

/** Writes the methods of a paginator in each client. */
public final class PaginatorCode {
    private final PaginationConstant pages;

    public PaginatorCode(JavaService service) {
        this.pages = new PaginationConstant(service);
    }

    /** The client's methods. */
    List<MethodSpec> methods(JavaPaginator paginator, ClientFlavor flavor) {
        MethodSpec plain = method(paginator, flavor);
        List<MethodSpec> methods = new ArrayList<>(List.of(plain));
        methods.addAll(new RequestOverloads(flavor).of(paginator.operation(), plain, promise(paginator)));
        return methods;
    }

    private MethodSpec method(JavaPaginator paginator, ClientFlavor flavor) {
        JavaOperation operation = paginator.operation();
        TypeName item = pages.itemType(paginator);
        TypeName type = item == null
                ? RuntimeTypes.of(flavor.paginator(), operation.output())
                : RuntimeTypes.of(flavor.itemPaginator(), operation.output(), item);
        CodeBlock what = CodeBlock.of(
                "Returns all pages of {@link #$L($T)}.\nEach page is requested when the one before it has been read.",
                operation.method(),
                operation.request());
        Docs docs = Docs.ofCode(what)
                .tag("param", CodeBlock.of("request"), "the request for the first page")
                .tag(
                        "return",
                        promise(paginator)
                                + (flavor.async()
                                        ? "; subscribers receive the exceptions of that method"
                                        : "; iterating throws the exceptions of that method"));
        return flavor.method(paginator.method(), operation, docs, type)
                .addParameter(operation.request(), "request")
                .addStatement(
                        "return $T.$L.$L(this::$L, request)",
                        operation.request(),
                        paginator.constant(),
                        flavor.paginatorMethod(),
                        operation.method())
                .build();
    }

    private String promise(JavaPaginator paginator) {
        return pages.itemType(paginator) == null ? "the pages" : "the pages and their items";
    }
}
