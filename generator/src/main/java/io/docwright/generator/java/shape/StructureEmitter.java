package io.docwright.generator.java.shape;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.docwright.generator.java.javadoc.Docs;
import io.docwright.generator.java.javadoc.HtmlText;
import io.docwright.generator.java.name.RuntimeTypes;
import io.docwright.generator.java.resolved.JavaMember;
import io.docwright.generator.java.resolved.JavaOperation;
import io.docwright.generator.java.resolved.JavaService;
import io.docwright.generator.java.resolved.StepChain;
import io.docwright.generator.java.source.JavaStrings;
import io.docwright.generator.model.Shape;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Emits a structure: a final subclass of the runtime's {@code Structure}, with a nested builder. */
public final class StructureEmitter {
    private final JavaService service;
    private final MemberCode memberCode;
    private final SetterCode setterCode;
    private final PaginationConstant pagination;
    private final RelationCode relations;
    private final ShapeDocs docs;

    public StructureEmitter(JavaService service) {
        this.service = service;
        this.memberCode = new MemberCode(service);
        this.setterCode = new SetterCode(service);
        this.pagination = new PaginationConstant(service);
        this.relations = new RelationCode(service);
        this.docs = new ShapeDocs(service);
    }

    public TypeSpec emit(Shape.Structure structure) {
        ClassName type = service.type(structure.name());
        List<JavaMember> members = service.members(structure.name());
        TypeSpec.Builder spec = TypeSpec.classBuilder(type)
                .addJavadoc(docs.of(structure).build())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(StepInterfaces.superclass(service, structure.name()));
        members.forEach(member -> spec.addField(memberCode.constant(member, structure.name())));
        spec.addField(schema(structure, type, members));
        service.operationsOf(structure.name()).forEach(operation -> spec.addField(operation(operation)));
        service.paginatorsOf(structure.name()).forEach(paginator -> spec.addField(pagination.constant(paginator)));
        spec.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(ClassName.get("", "Values"), "values")
                .addStatement("super(values)")
                .build());
        members.forEach(member -> spec.addMethods(memberCode.accessors(member)));
        StepChain chain = service.stages().chain(structure.name(), type);
        spec.addMethod(builder(chain));
        if (!service.operationsOf(structure.name()).isEmpty()) {
            spec.addMethod(of(type));
        }
        return spec.addMethod(toBuilder(type))
                .addType(builderType(type, members, chain))
                .build();
    }

    private FieldSpec schema(Shape.Structure structure, ClassName type, List<JavaMember> members) {
        return FieldSpec.builder(
                        RuntimeTypes.of(RuntimeTypes.STRUCTURE_SCHEMA, type),
                        "SCHEMA",
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("The schema of this structure.\n")
                .initializer(
                        "$T.of($L, $T::new$L)$L$L",
                        RuntimeTypes.STRUCTURE_SCHEMA,
                        JavaStrings.code(structure.name()),
                        type,
                        MemberCode.arguments(members),
                        ConstraintCode.of(
                                members.stream().map(JavaMember::model).toList()),
                        relations.of(
                                structure,
                                members.stream()
                                        .map(member -> member.model().name())
                                        .toList()))
                .build();
    }

    private FieldSpec operation(JavaOperation operation) {
        ClassName response = operation.output();
        return FieldSpec.builder(
                        RuntimeTypes.of(RuntimeTypes.OPERATION, operation.request(), response),
                        operation.constant(),
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc(
                        "Describes $L to a transport.\n",
                        HtmlText.code(operation.model().name()))
                .initializer(
                        "new $T<>($T.SERVICE, $L, SCHEMA, $T.SCHEMA)",
                        RuntimeTypes.OPERATION,
                        service.api(),
                        JavaStrings.code(operation.model().name()),
                        response)
                .build();
    }

    /** {@code builder()}: returns a builder, or the first step. */
    private static MethodSpec builder(StepChain chain) {
        return MethodSpec.methodBuilder("builder")
                .addJavadoc(Docs.ofText(steps(chain)).build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(chain.first())
                .addStatement("return new Builder(null)")
                .build();
    }

    private static String steps(StepChain chain) {
        if (chain.members().isEmpty()) {
            return "{@return an empty builder}";
        }
        String steps = "{@return a builder whose next steps set " + names(chain.members());
        List<JavaMember> optional =
                chain.members().stream().filter(member -> !member.required()).toList();
        return optional.isEmpty()
                ? steps + "}"
                : steps + "; " + names(optional) + (optional.size() == 1 ? " is" : " are")
                        + " no longer required, and may be left out}";
    }

    private static String names(List<JavaMember> members) {
        return members.stream().map(member -> "{@code " + member.name() + "}").collect(Collectors.joining(", "));
    }

    /** {@code of(Consumer<Builder>)}: builds a request. */
    private static MethodSpec of(ClassName type) {
        return MethodSpec.methodBuilder("of")
                .addJavadoc(Docs.ofText("Builds a request.")
                        .tag("param", CodeBlock.of("request"), "fills the builder")
                        .tag("return", "the request")
                        .tag(
                                "throws",
                                CodeBlock.of("$T", IllegalStateException.class),
                                "if required members are missing")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addParameter(RuntimeTypes.consumerOf(type.nestedClass("Builder")), "request")
                .addStatement("return new Builder(null).with(request).build()")
                .build();
    }

    private static MethodSpec toBuilder(ClassName type) {
        return MethodSpec.methodBuilder("toBuilder")
                .addJavadoc("{@return a builder with the members of this object}\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(type.nestedClass("Builder"))
                .addStatement("return new Builder(this)")
                .build();
    }

    private TypeSpec builderType(ClassName type, List<JavaMember> members, StepChain chain) {
        ClassName builder = type.nestedClass("Builder");
        TypeName nullable = RuntimeTypes.nullable(type);
        TypeSpec.Builder spec = TypeSpec.classBuilder(builder)
                .addJavadoc("Builds {@link $T}.\n", type)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(RuntimeTypes.of(RuntimeTypes.STRUCTURE_BUILDER, builder, type))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(ParameterSpec.builder(nullable, "from").build())
                        .addStatement("super(SCHEMA, from)")
                        .build());
        spec.addSuperinterfaces(chain.implemented());
        for (JavaMember member : members) {
            boolean step = chain.has(member);
            for (MethodSpec setter : setterCode.of(member, type)) {
                spec.addMethod(
                        step ? setter.toBuilder().addAnnotation(Override.class).build() : setter);
            }
        }
        return spec.build();
    }
}
