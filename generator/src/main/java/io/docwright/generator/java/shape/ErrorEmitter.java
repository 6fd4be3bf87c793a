package io.docwright.generator.java.shape;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.docwright.generator.java.javadoc.Docs;
import io.docwright.generator.java.name.RuntimeTypes;
import io.docwright.generator.java.resolved.JavaMember;
import io.docwright.generator.java.resolved.JavaService;
import io.docwright.generator.model.Shape;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits an exception of the pages, a subclass of the service's own. Without members it uses the runtime's builder. */
public final class ErrorEmitter {
    private final JavaService service;
    private final MemberCode memberCode;
    private final SetterCode setterCode;
    private final ShapeDocs docs;

    public ErrorEmitter(JavaService service) {
        this.service = service;
        this.memberCode = new MemberCode(service);
        this.setterCode = new SetterCode(service);
        this.docs = new ShapeDocs(service);
    }

    public TypeSpec emit(Shape.ErrorShape error) {
        ClassName type = service.type(error.name());
        List<JavaMember> members = service.members(error.name());
        TypeSpec.Builder spec = TypeSpec.classBuilder(type)
                .addJavadoc(described(error).build())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(service.exception())
                .addField(ErrorFragments.serialVersion());
        members.forEach(member -> spec.addField(memberCode.constant(member, error.name())));
        spec.addField(ErrorFragments.schema(error.name(), type, members, service.hasSensitiveMessage(error)));
        spec.addMethod(ErrorFragments.constructor(Modifier.PRIVATE));
        members.forEach(member -> spec.addMethods(memberCode.accessors(member)));
        if (members.isEmpty()) {
            return spec.addMethod(ErrorFragments.plainBuilder(type)).build();
        }
        return spec.addMethod(builder(type)).addType(builderType(type, members)).build();
    }

    private Docs described(Shape.ErrorShape error) {
        Docs described = docs.of(error);
        return service.hasSensitiveMessage(error)
                ? described.paragraph(
                        "Its message is sensitive: {@link #getMessage} returns {@code ***}, {@link #serviceMessage} the message.")
                : described;
    }

    private static MethodSpec builder(ClassName type) {
        return MethodSpec.methodBuilder("builder")
                .addJavadoc("{@return an empty builder}\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type.nestedClass("Builder"))
                .addStatement("return new Builder()")
                .build();
    }

    private TypeSpec builderType(ClassName type, List<JavaMember> members) {
        ClassName builder = type.nestedClass("Builder");
        TypeName superclass = RuntimeTypes.of(RuntimeTypes.ERROR_BUILDER, builder, type);
        TypeSpec.Builder spec = TypeSpec.classBuilder(builder)
                .addJavadoc("Builds {@link $T}.\n", type)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(superclass)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super(SCHEMA)")
                        .build());
        members.forEach(member -> spec.addMethods(setterCode.of(member, type)));
        return spec.build();
    }
}
