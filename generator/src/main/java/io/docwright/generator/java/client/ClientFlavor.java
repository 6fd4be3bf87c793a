package io.docwright.generator.java.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.docwright.generator.java.javadoc.Docs;
import io.docwright.generator.java.name.RuntimeTypes;
import io.docwright.generator.java.resolved.JavaOperation;
import io.docwright.generator.java.resolved.JavaService;
import javax.lang.model.element.Modifier;

/**
 * In what synchronous and asynchronous clients differ.
 *
 * @param client the interface
 * @param implementation the class over a transport
 * @param superinterface what it extends
 * @param transport what it stands on
 * @param paginator what goes through pages
 * @param itemPaginator what goes through items too
 * @param paginatorMethod the method of a pagination that makes either
 * @param waiter what waits
 * @param async whether methods give futures
 */
public record ClientFlavor(
        ClassName client,
        ClassName implementation,
        ClassName superinterface,
        ClassName transport,
        ClassName paginator,
        ClassName itemPaginator,
        String paginatorMethod,
        ClassName waiter,
        boolean async) {

    public static ClientFlavor sync(JavaService service) {
        return new ClientFlavor(
                service.client(),
                service.clientImplementation(),
                RuntimeTypes.API_CLIENT,
                RuntimeTypes.TRANSPORT,
                RuntimeTypes.PAGINATOR,
                RuntimeTypes.ITEM_PAGINATOR,
                "paginator",
                RuntimeTypes.WAITER,
                false);
    }

    public static ClientFlavor async(JavaService service) {
        return new ClientFlavor(
                service.asyncClient(),
                service.asyncClientImplementation(),
                RuntimeTypes.ASYNC_API_CLIENT,
                RuntimeTypes.ASYNC_TRANSPORT,
                RuntimeTypes.ASYNC_PAGINATOR,
                RuntimeTypes.ASYNC_ITEM_PAGINATOR,
                "asyncPaginator",
                RuntimeTypes.ASYNC_WAITER,
                true);
    }

    /** The interface, without operations. */
    TypeSpec.Builder begin(Docs docs) {
        return TypeSpec.interfaceBuilder(client)
                .addJavadoc(docs.paragraph("A client from {@link #create} is thread-safe if its transport is.")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(RuntimeTypes.of(superinterface, client))
                .addMethod(create())
                .addMethod(over());
    }

    private MethodSpec create() {
        return MethodSpec.methodBuilder("create")
                .addJavadoc(Docs.ofText("Creates a client that sends its calls over a transport.")
                        .tag("param", CodeBlock.of("transport"), "the transport; closed with the client")
                        .tag("return", "the client")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(client)
                .addParameter(transport, "transport")
                .addStatement("return new $T(transport)", implementation)
                .build();
    }

    private MethodSpec over() {
        return MethodSpec.methodBuilder("over")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .returns(client)
                .addParameter(transport, "transport")
                .addStatement("return create(transport)")
                .build();
    }

    /** A method of the interface that belongs to an operation, without parameters and body. */
    MethodSpec.Builder method(String name, JavaOperation operation, Docs docs, TypeName returns) {
        String deprecation = operation.model().deprecation();
        return MethodSpec.methodBuilder(name)
                .addJavadoc(docs.deprecated(deprecation).build())
                .addAnnotations(Docs.annotations(deprecation))
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .returns(returns);
    }

    /** What the operation's method returns. */
    TypeName answer(JavaOperation operation) {
        if (async) {
            return RuntimeTypes.futureOf(operation.output());
        }
        return operation.response() == null ? TypeName.VOID : operation.output();
    }

    /** Hands {@code request} over, and back what comes. */
    CodeBlock call(JavaOperation operation) {
        return CodeBlock.of(
                "$Lcall($T.$L).with(request)", returning(operation), operation.request(), operation.constant());
    }

    /** {@code return}, where the operation's method returns anything. */
    String returning(JavaOperation operation) {
        return async || operation.response() != null ? "return " : "";
    }

    /** What {@code @return} says of the operation's method; empty where it returns nothing. */
    String promise(JavaOperation operation) {
        if (async) {
            return "a future of the response, which fails with the exceptions of that method";
        }
        return operation.response() == null ? "" : "the response";
    }
}
