package io.docwright.generator.java.shape;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.docwright.generator.java.javadoc.Docs;
import io.docwright.generator.java.name.RuntimeTypes;
import io.docwright.generator.java.resolved.JavaService;
import io.docwright.generator.java.resolved.JavaUnion;
import io.docwright.generator.java.resolved.JavaUnion.Variant;
import io.docwright.generator.java.source.JavaStrings;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Emits a union: a sealed interface with a record for each member, a record for unknown members, and factories. */
public final class UnionEmitter {
    private static final Modifier[] SEALED = {Modifier.PUBLIC, Modifier.SEALED};
    private static final Modifier[] OPEN = {Modifier.PUBLIC};

    private final JavaService service;
    private final TypeNames types;
    private final SchemaCode schemas;
    private final ShapeDocs docs;

    public UnionEmitter(JavaService service) {
        this.service = service;
        this.types = new TypeNames(service);
        this.schemas = new SchemaCode(service);
        this.docs = new ShapeDocs(service);
    }

    public TypeSpec emit(Shape.Union union) {
        JavaUnion names = service.union(union.name());
        ClassName type = names.type();
        List<Variant> variants = names.variants();
        TypeSpec.Builder spec = TypeSpec.interfaceBuilder(type)
                .addJavadoc(docs.of(union).build())
                .addModifiers(service.exhaustive() ? SEALED : OPEN)
                .addSuperinterface(RuntimeTypes.SCHEMA_VALUE)
                .addField(schema(union, type, variants));
        for (Variant variant : variants) {
            spec.addMethod(factory(type, variant, types.of(variant.member().target())));
            if (variant.member().target() == Type.Primitive.INTEGER) {
                spec.addMethod(factory(type, variant, TypeName.LONG));
            }
            ClassName builder = service.builderOf(variant.member().target());
            if (builder != null) {
                spec.addMethod(buildingFactory(type, variant, builder));
            }
        }
        variants.forEach(variant -> spec.addType(record(type, variant)));
        return spec.addType(unknown(type)).build();
    }

    private FieldSpec schema(Shape.Union union, ClassName type, List<Variant> variants) {
        CodeBlock limits =
                ConstraintCode.of(variants.stream().map(Variant::member).toList());
        CodeBlock.Builder arguments = CodeBlock.builder().indent().indent();
        for (Variant variant : variants) {
            arguments.add(
                    ",\n$T.$L($L, $L, $T.class, $T::new, $T::value)",
                    RuntimeTypes.UNION_SCHEMA.nestedClass("Variant"),
                    variant.member().sensitive() ? "sensitive" : "of",
                    JavaStrings.code(variant.member().name()),
                    schemas.of(variant.member().target(), union.name()),
                    variant.type(),
                    variant.type(),
                    variant.type());
        }
        return FieldSpec.builder(
                        RuntimeTypes.of(RuntimeTypes.UNION_SCHEMA, type),
                        "SCHEMA",
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("The schema of this union.\n")
                .initializer(
                        "$T.$Lof($L, Unknown::new$L)$L",
                        RuntimeTypes.UNION_SCHEMA,
                        // the type of a call whose result is used by another call is not inferred
                        limits.isEmpty() ? CodeBlock.of("") : CodeBlock.of("<$T>", type),
                        JavaStrings.code(union.name()),
                        arguments.unindent().unindent().build(),
                        limits)
                .build();
    }

    private static MethodSpec factory(ClassName union, Variant variant, TypeName parameter) {
        return factory(union, variant, "the value")
                .addParameter(parameter, variant.factory())
                .addStatement("return new $T($L)", variant.type(), variant.factory())
                .build();
    }

    private MethodSpec buildingFactory(ClassName union, Variant variant, ClassName builder) {
        return factory(union, variant, "fills the builder")
                .addParameter(RuntimeTypes.consumerOf(builder), variant.factory())
                .addStatement(
                        "return new $T($T.builder().with($L).build())",
                        variant.type(),
                        builder.enclosingClassName(),
                        variant.factory())
                .build();
    }

    private static MethodSpec.Builder factory(ClassName union, Variant variant, String parameter) {
        Member member = variant.member();
        return MethodSpec.methodBuilder(variant.factory())
                .addJavadoc(Docs.ofText("Creates a {@link " + variant.type().simpleName() + "}.")
                        .tag("param", CodeBlock.of("$L", variant.factory()), parameter)
                        .tag("return", "a union with this member")
                        .deprecated(member.deprecation())
                        .build())
                .addAnnotations(Docs.annotations(member.deprecation()))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(union);
    }

    private TypeSpec record(ClassName union, Variant variant) {
        Member member = variant.member();
        TypeName type = types.of(member.target());
        TypeSpec.Builder record = TypeSpec.recordBuilder(variant.type());
        if (member.sensitive()) {
            record.addMethod(redacted(variant.type().simpleName()));
        }
        return record.addJavadoc(MemberDocs.described(
                                Docs.of(member.documentation(), "The member {@code " + variant.factory() + "}."),
                                member)
                        .tag("param", CodeBlock.of("value"), "never null")
                        .deprecated(member.deprecation())
                        .build())
                .addAnnotations(Docs.annotations(member.deprecation()))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(union)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addJavadoc(Docs.ofText("Wraps a value.")
                                .tag("param", CodeBlock.of("value"), "never null")
                                .build())
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(type, "value")
                        .addStatement("this.value = $L", taken(member.target()))
                        .build())
                .build();
    }

    /** {@code toString()} without the value. */
    private static MethodSpec redacted(String name) {
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $L", JavaStrings.code(name + "[value=***]"))
                .build();
    }

    /** The value that the record stores. */
    private static CodeBlock taken(Type type) {
        CodeBlock value = CodeBlock.of("$T.requireNonNull(value)", Objects.class);
        return type.match(
                primitive -> value,
                list -> CodeBlock.of("$T.list(value)", RuntimeTypes.IMMUTABLE),
                map -> CodeBlock.of("$T.map(value)", RuntimeTypes.IMMUTABLE),
                shape -> value,
                blobs -> value,
                events -> value);
    }

    private static TypeSpec unknown(ClassName union) {
        return TypeSpec.recordBuilder("Unknown")
                .addJavadoc(Docs.ofText("A member that the documentation does not list. Its value is not kept.")
                        .tag("param", CodeBlock.of("name"), "its name on the wire")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(union)
                .addSuperinterface(RuntimeTypes.UNKNOWN_MEMBER)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addJavadoc(Docs.ofText("Names a member.")
                                .tag("param", CodeBlock.of("name"), "never null")
                                .build())
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(String.class, "name")
                        .addStatement("this.name = $T.requireNonNull(name)", Objects.class)
                        .build())
                .build();
    }
}
