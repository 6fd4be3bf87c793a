package io.docwright.generator.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import javax.lang.model.element.Modifier;

/** The client's implementation: hands calls to a transport. */
final class ClientImplementationEmitter {
    private final JavaService service;

    ClientImplementationEmitter(JavaService service) {
        this.service = service;
    }

    TypeSpec emit() {
        return TypeSpec.recordBuilder(service.clientImplementation())
                .addJavadoc(Docs.ofText("Hands calls to a transport.")
                        .tag("param", CodeBlock.of("transport"), "closed with the client")
                        .build())
                .addSuperinterface(service.client())
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(RuntimeTypes.TRANSPORT, "transport")
                        .build())
                .addMethod(call())
                .addMethod(overriding("close").addStatement("transport.close()").build())
                .build();
    }

    private static MethodSpec call() {
        TypeVariableName input = TypeVariableName.get("I", RuntimeTypes.STRUCTURE);
        TypeVariableName output = TypeVariableName.get("O", RuntimeTypes.STRUCTURE);
        TypeName operation = RuntimeTypes.of(RuntimeTypes.OPERATION, input, output);
        return overriding("call")
                .addTypeVariable(input)
                .addTypeVariable(output)
                .returns(output)
                .addParameter(operation, "operation")
                .addParameter(input, "input")
                .addStatement("return transport.call(operation, input)")
                .build();
    }

    private static MethodSpec.Builder overriding(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
