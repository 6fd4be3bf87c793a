package io.docwright.generator.java.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.docwright.generator.java.javadoc.Docs;
import io.docwright.generator.java.javadoc.HtmlText;
import io.docwright.generator.java.name.RuntimeTypes;
import io.docwright.generator.java.resolved.JavaOperation;
import io.docwright.generator.java.resolved.JavaService;
import io.docwright.generator.java.resolved.JavaWaiter;
import io.docwright.generator.java.source.JavaStrings;
import io.docwright.generator.model.Waiter;
import io.docwright.generator.model.condition.Acceptor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Writes the methods of a waiter in each client. */
final class WaiterCode {
    private final AcceptorCode acceptors;

    WaiterCode(JavaService service) {
        this.acceptors = new AcceptorCode(service);
    }

    /** The client's methods. */
    List<MethodSpec> methods(JavaWaiter waiter, ClientFlavor flavor) {
        MethodSpec plain = method(waiter, flavor);
        List<MethodSpec> methods = new ArrayList<>(List.of(plain));
        methods.addAll(new RequestOverloads(flavor).of(waiter.operation(), plain, "the waiter"));
        return methods;
    }

    private MethodSpec method(JavaWaiter waiter, ClientFlavor flavor) {
        JavaOperation operation = waiter.operation();
        Waiter.Condition until = waiter.model().until();
        Docs docs = Docs.ofCode(what(waiter, until));
        if (until != null) {
            addEnds(docs, until);
        }
        docs.tag("param", CodeBlock.of("request"), "the request of each call");
        if (until == null) {
            docs.tag("param", CodeBlock.of("condition"), "whether a response ends the wait");
        }
        docs.tag(
                "return",
                flavor.async()
                        ? "the waiter; its {@code start} documents the exceptions"
                        : "the waiter; its {@code await} documents the exceptions");
        MethodSpec.Builder method = flavor.method(
                        waiter.method(), operation, docs, RuntimeTypes.of(flavor.waiter(), operation.output()))
                .addParameter(operation.request(), "request");
        if (until == null) {
            method.addParameter(predicateOf(operation.output()), "condition");
        }
        return method.addStatement(
                        "return $T.of($L, $T.$L, request, $L, $L)$L",
                        flavor.waiter(),
                        flavor.caller(operation),
                        operation.request(),
                        operation.constant(),
                        waiter.model().delaySeconds(),
                        waiter.model().maxAttempts(),
                        code(until, operation.model().output()))
                .build();
    }

    private static CodeBlock what(JavaWaiter waiter, Waiter.@Nullable Condition until) {
        JavaOperation operation = waiter.operation();
        return CodeBlock.of(
                "Calls {@link #$L($T)} every $L, at most $L times$L.",
                operation.method(),
                operation.request(),
                waiter.model().delaySeconds() == 1 ? "second" : waiter.model().delaySeconds() + " seconds",
                waiter.model().maxAttempts(),
                until == null
                        ? ",\nuntil the condition holds. The documentation\ndoes not define "
                                + HtmlText.code(waiter.model().name())
                        : words(until));
    }

    /** {@code , until it returns a response}; empty if paragraphs say what ends the wait. */
    private static String words(Waiter.Condition until) {
        return until.match(
                found -> ",\nuntil it returns a response",
                gone -> ",\nuntil the service reports that there is nothing to return",
                reads -> ",\nuntil " + HtmlText.code(String.join(".", reads.path())) + " is "
                        + HtmlText.code(reads.value()),
                accepts -> "");
    }

    /** Adds a paragraph for each way in which the wait ends. */
    private static void addEnds(Docs docs, Waiter.Condition until) {
        List<Acceptor> acceptors =
                until.match(found -> List.of(), gone -> List.of(), reads -> List.of(), Waiter.Accepts::acceptors);
        addEnd(docs, "It succeeds if ", AcceptorWords.of(acceptors, Acceptor.Outcome.SUCCESS));
        addEnd(docs, "It fails at once if ", AcceptorWords.of(acceptors, Acceptor.Outcome.FAILURE));
        addEnd(docs, "It continues if ", AcceptorWords.of(acceptors, Acceptor.Outcome.RETRY));
    }

    private static void addEnd(Docs docs, String begin, String conditions) {
        if (!conditions.isEmpty()) {
            docs.paragraph(begin + conditions + ".");
        }
    }

    private CodeBlock code(Waiter.@Nullable Condition until, @Nullable String output) {
        return until == null
                ? CodeBlock.of(".until(condition)")
                : until.match(
                        found -> CodeBlock.of(".untilFound($L)", strings(found.notFound())),
                        gone -> CodeBlock.of(".untilGone($L)", strings(gone.notFound())),
                        reads -> CodeBlock.of(
                                ".untilReads($L, $L)", JavaStrings.code(reads.value()), strings(reads.path())),
                        accepts -> acceptors.code(accepts, output));
    }

    private static CodeBlock strings(List<String> texts) {
        return texts.stream()
                .map(text -> CodeBlock.of("$L", JavaStrings.code(text)))
                .collect(CodeBlock.joining(", "));
    }

    private static TypeName predicateOf(TypeName type) {
        return ParameterizedTypeName.get(ClassName.get(Predicate.class), WildcardTypeName.supertypeOf(type));
    }
}
