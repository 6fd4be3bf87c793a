package io.docwright.generator.java.client;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.docwright.generator.java.javadoc.Docs;
import io.docwright.generator.java.name.RuntimeTypes;
import javax.lang.model.element.Modifier;

/** Emits the client's implementation, which delegates calls to a transport. */
public final class ClientImplementationEmitter {
    private final ClientFlavor flavor;

    public ClientImplementationEmitter(ClientFlavor flavor) {
        this.flavor = flavor;
    }

    public TypeSpec emit() {
        return TypeSpec.recordBuilder(flavor.implementation())
                .addJavadoc(Docs.ofText("Sends calls over a transport.")
                        .tag("param", CodeBlock.of("transport"), "the transport; closed with the client")
                        .build())
                .addSuperinterface(flavor.client())
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(flavor.transport(), "transport")
                        .build())
                .addMethod(call())
                .addMethod(overriding("close").addStatement("transport.close()").build())
                .build();
    }

    private MethodSpec call() {
        TypeVariableName input = TypeVariableName.get("I", RuntimeTypes.STRUCTURE);
        TypeVariableName output = TypeVariableName.get("O", RuntimeTypes.STRUCTURE);
        TypeName operation = RuntimeTypes.of(RuntimeTypes.OPERATION, input, output);
        return overriding("call")
                .addTypeVariable(input)
                .addTypeVariable(output)
                .returns(flavor.async() ? RuntimeTypes.futureOf(output) : output)
                .addParameter(operation, "operation")
                .addParameter(input, "input")
                .addParameter(RuntimeTypes.CALL_OPTIONS, "options")
                .addStatement("return transport.call(operation, operation.complete(input), options)")
                .build();
    }

    private static MethodSpec.Builder overriding(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
