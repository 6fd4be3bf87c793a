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
 * The differences between synchronous and asynchronous clients.
 *
 * @param client the interface
 * @param implementation the class that calls a transport
 * @param superinterface the superinterface of the client
 * @param transport the transport's class
 * @param paginator the class that iterates over pages
 * @param itemPaginator the class that also iterates over items
 * @param paginatorMethod the method of {@code Pagination} that creates either
 * @param waiter the class of waiters
 * @param async whether methods return futures
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
                .addMethod(shared())
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

    private MethodSpec shared() {
        return MethodSpec.methodBuilder("shared")
                .addJavadoc(Docs.ofText("Creates a client that does not own its transport.")
                        .tag("param", CodeBlock.of("transport"), "the transport; stays open when the client is closed")
                        .tag("return", "the client")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(client)
                .addParameter(transport, "transport")
                .addStatement("return create($T.shared(transport))", transport)
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

    /** The return type of the operation's method. */
    TypeName answer(JavaOperation operation) {
        if (async) {
            return RuntimeTypes.futureOf(operation.output());
        }
        return operation.response() == null ? TypeName.VOID : operation.output();
    }

    /** Calls the transport with {@code request}. */
    CodeBlock call(JavaOperation operation) {
        return CodeBlock.of(
                "$Lcall($T.$L).with(request)", returning(operation), operation.request(), operation.constant());
    }

    /** The operation's method as a {@code Caller}, so that a client that overrides the method is called. */
    CodeBlock caller(JavaOperation operation) {
        return async || operation.response() != null
                ? CodeBlock.of("this::$L", operation.method())
                : CodeBlock.of("$T.ofVoid(this::$L)", RuntimeTypes.CALLER, operation.method());
    }

    /** {@code return} if the operation's method returns a value, otherwise empty. */
    String returning(JavaOperation operation) {
        return async || operation.response() != null ? "return " : "";
    }

    /** The text of {@code @return} for the operation's method; empty if it returns nothing. */
    String promise(JavaOperation operation) {
        if (async) {
            return "a future of the response, which fails with the exceptions of that method";
        }
        return operation.response() == null ? "" : "the response";
    }
}
