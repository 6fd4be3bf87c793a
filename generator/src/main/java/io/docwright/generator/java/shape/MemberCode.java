package io.docwright.generator.java.shape;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.docwright.generator.java.javadoc.Docs;
import io.docwright.generator.java.name.RuntimeTypes;
import io.docwright.generator.java.resolved.JavaMember;
import io.docwright.generator.java.resolved.JavaService;
import io.docwright.generator.java.resolved.OpenStructures;
import io.docwright.generator.java.source.JavaStrings;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The code of a member in its class: a constant that describes it, and accessors. */
final class MemberCode {
    private final JavaService service;
    private final TypeNames types;
    private final SchemaCode schemas;

    MemberCode(JavaService service) {
        this.service = service;
        this.types = new TypeNames(service);
        this.schemas = new SchemaCode(service);
    }

    /**
     * {@code private static final Member<String> DOMAIN = Member.required(0, "domain", Scalar.STRING);}; not private if a
     * paginator uses it.
     */
    FieldSpec constant(JavaMember member, String owner) {
        FieldSpec.Builder constant = FieldSpec.builder(
                RuntimeTypes.of(RuntimeTypes.MEMBER, types.of(member.type())),
                member.constant(),
                Modifier.STATIC,
                Modifier.FINAL);
        if (service.pages(owner, member.model().name())) {
            constant.addJavadoc("Read by a paginator.\n");
        } else {
            constant.addModifiers(Modifier.PRIVATE);
        }
        CodeBlock created = created(member, owner);
        return constant.initializer(
                        member.model().sensitive()
                                ? CodeBlock.of("$T.sensitive($L)", RuntimeTypes.MEMBER, created)
                                : created)
                .build();
    }

    private CodeBlock created(JavaMember member, String owner) {
        return OpenStructures.isRest(member.model())
                ? CodeBlock.of("$T.rest($L, $L)", RuntimeTypes.MEMBER, member.index(), JavaStrings.code(member.name()))
                : CodeBlock.of(
                        "$T.$L($L, $L, $L)",
                        RuntimeTypes.MEMBER,
                        kind(member),
                        member.index(),
                        JavaStrings.code(member.model().name()),
                        schemas.of(member.type(), owner));
    }

    private static String kind(JavaMember member) {
        if (member.model().autopopulated()) {
            return "token";
        }
        return member.required() ? "required" : "optional";
    }

    /** {@code , A, B, C}: the members' constants as the last arguments of a call. */
    static CodeBlock arguments(List<JavaMember> members) {
        CodeBlock.Builder arguments = CodeBlock.builder().indent().indent();
        members.forEach(member -> arguments.add(",$W$L", member.constant()));
        return arguments.unindent().unindent().build();
    }

    /** The accessor, and for a collection a method that distinguishes absent from empty. */
    List<MethodSpec> accessors(JavaMember member) {
        List<MethodSpec> accessors = new ArrayList<>();
        accessors.add(accessor(member));
        if (!member.presence().isEmpty()) {
            accessors.add(presence(member));
        }
        return accessors;
    }

    private MethodSpec accessor(JavaMember member) {
        Access access = access(member);
        TypeName type = types.of(member.type());
        return MethodSpec.methodBuilder(member.name())
                .addJavadoc(MemberDocs.described(
                                Docs.of(member.model().documentation(), "The member {@code " + member.name() + "}."),
                                member.model())
                        .tag("return", "the " + MemberDocs.words(member) + access.promise)
                        .deprecated(member.model().deprecation())
                        .build())
                .addAnnotations(Docs.annotations(member.model().deprecation()))
                .addModifiers(Modifier.PUBLIC)
                .returns(access == Access.GET ? RuntimeTypes.nullable(type) : type)
                .addStatement("return $L($L)", access.method, member.constant())
                .build();
    }

    private static MethodSpec presence(JavaMember member) {
        return MethodSpec.methodBuilder(member.presence())
                .addJavadoc("{@return whether {@link #$L()} is present, even if it is empty}\n", member.name())
                .addAnnotations(Docs.annotations(member.model().deprecation()))
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addStatement("return has($L)", member.constant())
                .build();
    }

    private static Access access(JavaMember member) {
        Access single = member.required() ? Access.REQUIRE : Access.GET;
        return member.type()
                .match(
                        primitive -> single,
                        list -> Access.LIST,
                        map -> Access.MAP,
                        shape -> single,
                        blobs -> single,
                        events -> single);
    }

    /** The method that reads a member's value, and its documentation. */
    private enum Access {
        GET("get", ", or {@code null} if absent"),
        REQUIRE("require", ""),
        LIST("list", "; unmodifiable, empty if absent"),
        MAP("map", "; unmodifiable, empty if absent");

        private final String method;
        private final String promise;

        Access(String method, String promise) {
            this.method = method;
            this.promise = promise;
        }
    }
}
