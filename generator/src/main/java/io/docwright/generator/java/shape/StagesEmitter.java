package io.docwright.generator.java.shape;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.docwright.generator.java.javadoc.Docs;
import io.docwright.generator.java.resolved.JavaMember;
import io.docwright.generator.java.resolved.JavaService;
import io.docwright.generator.java.resolved.Stages.Stage;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the steps of staged builders: an interface for each, all in one class. */
public final class StagesEmitter {
    private static final TypeVariableName NEXT = TypeVariableName.get("N");
    private static final int EXAMPLES = 3;

    private final JavaService service;
    private final SetterCode setters;

    public StagesEmitter(JavaService service) {
        this.service = service;
        this.setters = new SetterCode(service);
    }

    public TypeSpec emit() {
        TypeSpec.Builder holder = TypeSpec.classBuilder(service.stages().holder())
                .addJavadoc(
                        Docs.ofText("The steps of builders with required members. Each interface sets one member and "
                                        + "returns the next step; {@code build()} is available after the last.")
                                .build())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        service.stages().byName().forEach((name, asking) -> holder.addType(stage(name, asking)));
        new StepInterfaces(service).all().forEach(holder::addType);
        return holder.build();
    }

    private TypeSpec stage(String name, List<Stage> asking) {
        Stage first = asking.get(0);
        TypeSpec.Builder stage = TypeSpec.interfaceBuilder(name)
                .addJavadoc(asks(asking)
                        .tag("param", CodeBlock.of("<N>"), "the next step, or the builder after the last")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addTypeVariable(NEXT);
        for (MethodSpec setter : setters.of(first.member().demanded(), service.type(first.request()))) {
            stage.addMethod(step(setter, first.member()));
        }
        return stage.build();
    }

    /** {@code Sets CreateDomainRequest.domain(), … and 3 more.}, with a link for each. */
    private Docs asks(List<Stage> asking) {
        CodeBlock.Builder text = CodeBlock.builder().add("Sets");
        int shown = Math.min(EXAMPLES, asking.size());
        for (int i = 0; i < shown; i++) {
            ClassName request = service.type(asking.get(i).request());
            text.add(
                    "$L\n{@link $T#$L()}",
                    i == 0 ? "" : ",",
                    request,
                    asking.get(i).member().name());
        }
        text.add(
                asking.size() > shown ? " and $L more." : ".",
                asking.size() > shown ? new Object[] {asking.size() - shown} : new Object[0]);
        return Docs.ofCode(text.build());
    }

    private static MethodSpec step(MethodSpec setter, JavaMember member) {
        Docs docs = Docs.ofText(
                setter.name().equals(member.name())
                        ? "Sets {@code " + member.name() + "}."
                        : "Adds to {@code " + member.name() + "}.");
        for (ParameterSpec parameter : setter.parameters()) {
            docs.tag("param", CodeBlock.of("$L", parameter.name()), MemberDocs.parameter(member));
        }
        return MethodSpec.methodBuilder(setter.name())
                .addJavadoc(docs.tag("return", "the next step").build())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(NEXT)
                .addParameters(setter.parameters())
                .varargs(setter.varargs())
                .build();
    }
}
