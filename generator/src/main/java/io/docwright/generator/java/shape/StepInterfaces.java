package io.docwright.generator.java.shape;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.docwright.generator.java.javadoc.Docs;
import io.docwright.generator.java.name.RuntimeTypes;
import io.docwright.generator.java.resolved.JavaService;
import io.docwright.generator.java.resolved.StepChain;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the types of single requests whose builders have steps that may be left out; see {@link StepChain}. */
final class StepInterfaces {
    private final JavaService service;

    StepInterfaces(JavaService service) {
        this.service = service;
    }

    List<TypeSpec> all() {
        List<TypeSpec> types = new ArrayList<>();
        service.stages().chains().forEach((request, chain) -> {
            ClassName type = service.type(request);
            chain.optionalSteps().forEach(step -> types.add(optional(step, type)));
            List<ClassName> bases = service.stages().bases(request);
            for (int i = 0; i < bases.size(); i++) {
                TypeName superclass = i == 0 ? RuntimeTypes.STRUCTURE : bases.get(i - 1);
                types.add(base(bases.get(i), superclass, chain.earlier().get(i), type));
            }
        });
        return types;
    }

    /** The superclass of a structure: the runtime's, or a class that keeps the results that {@code builder()} had earlier. */
    static TypeName superclass(JavaService service, String structure) {
        List<ClassName> bases = service.stages().bases(structure);
        return bases.isEmpty() ? RuntimeTypes.STRUCTURE : bases.get(bases.size() - 1);
    }

    private static TypeSpec optional(StepChain.OptionalStep step, ClassName request) {
        return TypeSpec.interfaceBuilder(step.name().simpleName())
                .addJavadoc(Docs.ofCode(CodeBlock.of(
                                "Sets {@link $T#$L()}, which is no longer required, or leaves it out and goes on.",
                                request,
                                step.member().name()))
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterfaces(step.extended())
                .build();
    }

    private static TypeSpec base(ClassName name, TypeName superclass, TypeName result, ClassName request) {
        return TypeSpec.classBuilder(name.simpleName())
                .addJavadoc(Docs.ofCode(CodeBlock.of(
                                "Has {@code builder()} as classes call it that were compiled when all steps of $T were required.",
                                request))
                        .build())
                .addModifiers(Modifier.ABSTRACT, Modifier.STATIC)
                .superclass(superclass)
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc(Docs.ofText("Creates the structure.")
                                .tag("param", CodeBlock.of("values"), "the values of its members")
                                .build())
                        .addParameter(ClassName.get("", "Values"), "values")
                        .addStatement("super(values)")
                        .build())
                .addMethod(MethodSpec.methodBuilder("builder")
                        .addJavadoc("{@return the first step}\n")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(result)
                        .addStatement("return $T.builder()", request)
                        .build())
                .build();
    }
}
