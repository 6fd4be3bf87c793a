package io.docwright.generator.java.client;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.docwright.generator.java.javadoc.Docs;
import io.docwright.generator.java.name.RuntimeTypes;
import io.docwright.generator.java.resolved.JavaOperation;
import java.util.List;

/** Overloads of a method with a request, for callers without a request object. */
final class RequestOverloads {
    private final ClientFlavor flavor;

    RequestOverloads(ClientFlavor flavor) {
        this.flavor = flavor;
    }

    /** Overloads of {@code op(Request)}. */
    List<MethodSpec> of(JavaOperation operation, MethodSpec plain) {
        return of(operation, plain, flavor.async() ? "the result of that method" : flavor.promise(operation));
    }

    /**
     * Overloads of a method whose first parameter is the request.
     *
     * @param promise the text of {@code @return}; empty if nothing is returned
     */
    List<MethodSpec> of(JavaOperation operation, MethodSpec plain, String promise) {
        return operation.demanding()
                ? List.of(building(operation, plain, promise))
                : List.of(building(operation, plain, promise), bare(operation, plain, promise));
    }

    /** {@code op(Consumer<Request.Builder>)}. */
    private MethodSpec building(JavaOperation operation, MethodSpec plain, String promise) {
        Docs docs = Docs.ofCode(CodeBlock.of("Builds a request and calls $L.", link(plain)))
                .tag("param", CodeBlock.of("request"), "fills the builder");
        describeOthers(plain, docs);
        if (!promise.isEmpty()) {
            docs.tag("return", promise);
        }
        ParameterSpec consumer = ParameterSpec.builder(
                        RuntimeTypes.consumerOf(operation.request().nestedClass("Builder")), "request")
                .build();
        return delegating(operation, plain, docs, CodeBlock.of("$T.of(request)", operation.request()), consumer);
    }

    /** {@code op()}. */
    private MethodSpec bare(JavaOperation operation, MethodSpec plain, String promise) {
        CodeBlock there = link(plain);
        Docs docs = Docs.ofCode(
                promise.isEmpty()
                        ? CodeBlock.of("Calls $L with an empty request.", there)
                        : CodeBlock.of("{@return the result of $L with an empty request}", there));
        describeOthers(plain, docs);
        return delegating(operation, plain, docs, CodeBlock.of("$T.builder().build()", operation.request()));
    }

    private MethodSpec delegating(
            JavaOperation operation, MethodSpec plain, Docs docs, CodeBlock request, ParameterSpec... parameters) {
        List<ParameterSpec> others = others(plain);
        CodeBlock.Builder arguments = request.toBuilder();
        others.forEach(other -> arguments.add(", $L", other.name()));
        return flavor.method(plain.name(), operation, docs, plain.returnType())
                .addParameters(List.of(parameters))
                .addParameters(others)
                .addStatement(
                        "$L$L($L)",
                        plain.returnType().equals(TypeName.VOID) ? "" : "return ",
                        plain.name(),
                        arguments.build())
                .build();
    }

    private static List<ParameterSpec> others(MethodSpec plain) {
        return plain.parameters().subList(1, plain.parameters().size());
    }

    private static void describeOthers(MethodSpec plain, Docs docs) {
        others(plain).forEach(other -> docs.tag("param", CodeBlock.of("$L", other.name()), "the same as there"));
    }

    private static CodeBlock link(MethodSpec plain) {
        CodeBlock parameters = plain.parameters().stream()
                .map(parameter -> CodeBlock.of("$T", erased(parameter.type())))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("{@link #$L($L)}", plain.name(), parameters);
    }

    private static TypeName erased(TypeName type) {
        return type instanceof ParameterizedTypeName parameterized ? parameterized.rawType() : type;
    }
}
