package io.docwright.generator.java.shape;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.docwright.generator.java.javadoc.DescriptionHtml;
import io.docwright.generator.java.javadoc.Docs;
import io.docwright.generator.java.javadoc.HtmlText;
import io.docwright.generator.java.name.RuntimeTypes;
import io.docwright.generator.java.resolved.JavaEnum;
import io.docwright.generator.java.resolved.JavaService;
import io.docwright.generator.java.source.JavaStrings;
import io.docwright.generator.model.Shape;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Emits an open enum: a final class with a constant for each value, and a nested Java enum for {@code switch}. */
public final class EnumEmitter {
    private final JavaService service;
    private final ShapeDocs docs;
    private final ValueDocs values;

    public EnumEmitter(JavaService service) {
        this.service = service;
        this.docs = new ShapeDocs(service);
        this.values = new ValueDocs(service);
    }

    public TypeSpec emit(Shape.Enumeration enumeration) {
        JavaEnum names = service.enumeration(enumeration.name());
        ClassName type = names.type();
        Map<String, String> constants = names.constants();
        TypeSpec.Builder spec = TypeSpec.classBuilder(type)
                .addJavadoc(comment(enumeration, constants.size()))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(RuntimeTypes.of(RuntimeTypes.OPEN_ENUM, known(type)));
        Map<String, String> docs = values.of(enumeration);
        constants.forEach((value, constant) ->
                spec.addField(constant(type, value, constant, describe(value, docs.getOrDefault(value, "")))));
        spec.addField(schema(enumeration, type, constants))
                .addMethod(constructor(type))
                .addMethod(of(type))
                .addMethod(values(type));
        if (service.exhaustive()) {
            spec.addType(known(type, constants));
        }
        return spec.build();
    }

    /** The type of {@code known()}: it has a constant for each value, or one for all listed values. */
    private ClassName known(ClassName type) {
        return service.exhaustive() ? type.nestedClass("Known") : RuntimeTypes.LISTING;
    }

    /** The constant of {@link #known(ClassName)} for a value with a constant. */
    private CodeBlock known(ClassName type, String constant) {
        return service.exhaustive() || constant.equals(JavaEnum.UNLISTED)
                ? CodeBlock.of("$T.$L", nearby(type), constant)
                : CodeBlock.of("$T.LISTED", RuntimeTypes.LISTING);
    }

    /** The simple name of the nested type, for use within the enum. */
    private ClassName nearby(ClassName type) {
        return service.exhaustive() ? ClassName.get("", "Known") : known(type);
    }

    private CodeBlock comment(Shape.Enumeration enumeration, int constants) {
        Docs comment = docs.of(enumeration);
        if (constants == JavaEnum.MAX_CONSTANTS) {
            comment.paragraph(
                    "The documentation lists more values than there are constants here; {@link #of} creates the others.");
        }
        return comment.build();
    }

    private FieldSpec constant(ClassName type, String value, String constant, Docs comment) {
        return FieldSpec.builder(type, constant, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(comment.build())
                .initializer("new $T($L, $L)", type, JavaStrings.code(value), known(type, constant))
                .build();
    }

    private static Docs describe(String value, String text) {
        if (value.isBlank()) {
            return Docs.ofText("The empty value.");
        }
        return text.isEmpty()
                ? Docs.ofText("The value " + HtmlText.code(value) + ".")
                : Docs.ofText(
                        HtmlText.code(value) + ": " + DescriptionHtml.of(text).replace('\n', ' '));
    }

    private FieldSpec schema(Shape.Enumeration enumeration, ClassName type, Map<String, String> constants) {
        CodeBlock.Builder values = CodeBlock.builder();
        constants.values().forEach(constant -> values.add(",$W$L", constant));
        return FieldSpec.builder(
                        RuntimeTypes.of(RuntimeTypes.ENUM_SCHEMA, type),
                        "SCHEMA",
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("The schema of this enum.\n")
                .initializer(
                        "$T.of($L, $T::new, $L$L)",
                        RuntimeTypes.ENUM_SCHEMA,
                        JavaStrings.code(enumeration.name()),
                        type,
                        known(type, JavaEnum.UNLISTED),
                        values.build())
                .build();
    }

    private MethodSpec constructor(ClassName type) {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(String.class, "value")
                .addParameter(nearby(type), "known")
                .addStatement("super(value, known, known != $L)", known(type, JavaEnum.UNLISTED))
                .build();
    }

    private static MethodSpec of(ClassName type) {
        return MethodSpec.methodBuilder("of")
                .addJavadoc(Docs.ofText("Returns the enum of a value, listed or not.")
                        .tag("param", CodeBlock.of("value"), "as it travels")
                        .tag("return", "the constant if there is one, else a new object")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addParameter(String.class, "value")
                .addStatement("return SCHEMA.of(value)")
                .build();
    }

    private static MethodSpec values(ClassName type) {
        return MethodSpec.methodBuilder("values")
                .addJavadoc("{@return the constants, in the order of the documentation}\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(RuntimeTypes.of(ClassName.get(List.class), type))
                .addStatement("return SCHEMA.values()")
                .build();
    }

    private static TypeSpec known(ClassName type, Map<String, String> constants) {
        TypeSpec.Builder known = TypeSpec.enumBuilder("Known")
                .addJavadoc("The listed values, for {@code switch}.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC);
        constants
                .values()
                .forEach(constant ->
                        known.addEnumConstant(constant, described(CodeBlock.of("{@link $T#$L}.\n", type, constant))));
        return known.addEnumConstant(
                        JavaEnum.UNLISTED, described(CodeBlock.of("A value that the documentation does not list.\n")))
                .build();
    }

    private static TypeSpec described(CodeBlock comment) {
        return TypeSpec.anonymousClassBuilder("").addJavadoc(comment).build();
    }
}
