package io.docwright.generator.java.shape;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.docwright.generator.java.javadoc.Docs;
import io.docwright.generator.java.name.RuntimeTypes;
import io.docwright.generator.java.resolved.JavaMember;
import io.docwright.generator.java.resolved.JavaService;
import io.docwright.generator.model.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The code of a member in a builder: setters for each kind of argument. */
final class SetterCode {
    private final JavaService service;
    private final TypeNames types;

    SetterCode(JavaService service) {
        this.service = service;
        this.types = new TypeNames(service);
    }

    /** The setters of a member of {@code owner}. */
    List<MethodSpec> of(JavaMember member, ClassName owner) {
        Setters setters = new Setters(member, owner);
        return member.type()
                .match(setters::value, setters::list, setters::map, setters::value, setters::value, setters::value);
    }

    /** The parameter type of a collection; it accepts subtypes if the element has any, as the variants of a union. */
    private TypeName collectionOf(Class<?> collection, Type element) {
        TypeName type = types.of(element);
        String name = element.shapeName();
        boolean open = name != null && service.shape(name).isUnion();
        return RuntimeTypes.of(ClassName.get(collection), open ? WildcardTypeName.subtypeOf(type) : type);
    }

    private final class Setters {
        private final JavaMember member;
        private final ClassName owner;
        private final List<MethodSpec> methods = new ArrayList<>();

        Setters(JavaMember member, ClassName owner) {
            this.member = member;
            this.owner = owner;
        }

        List<MethodSpec> value(Type type) {
            CodeBlock set = CodeBlock.of("set($L, $L)", member.constant(), member.name());
            methods.add(setter(optional(types.of(type)), set));
            if (type == Type.Primitive.INTEGER) {
                methods.add(method(member.name(), documented(""))
                        .addParameter(TypeName.LONG, member.name())
                        .addStatement("return $L", set)
                        .build());
            }
            ClassName builder = service.builderOf(type);
            if (builder != null) {
                methods.add(building(
                        member.name(),
                        member.name(),
                        "set",
                        builder,
                        "Builds and sets {@link " + owner.simpleName() + "#" + member.name() + "()}."));
            }
            return methods;
        }

        List<MethodSpec> list(Type.ListOf list) {
            TypeName element = types.of(list.element());
            CodeBlock set = CodeBlock.of("setList($L, $L)", member.constant(), member.name());
            methods.add(setter(optional(collectionOf(Collection.class, list.element())), set));
            if (!(element instanceof ParameterizedTypeName)) {
                methods.add(method(member.name(), documented(""))
                        .addParameter(ArrayTypeName.of(element), member.name())
                        .varargs()
                        .addStatement("return $L", set)
                        .build());
            }
            methods.add(method(member.adder(), added())
                    .addParameter(element, member.element())
                    .addStatement("return add($L, $L)", member.constant(), member.element())
                    .build());
            ClassName builder = service.builderOf(list.element());
            if (builder != null) {
                methods.add(building(member.adder(), member.element(), "add", builder, adds()));
            }
            return methods;
        }

        List<MethodSpec> map(Type.MapOf map) {
            CodeBlock set = CodeBlock.of("setMap($L, $L)", member.constant(), member.name());
            methods.add(setter(optional(types.of(member.type())), set));
            methods.add(method(
                            member.adder(),
                            Docs.ofText(adds())
                                    .tag(
                                            "param",
                                            CodeBlock.of("key"),
                                            "the key; an entry with an equal key is replaced")
                                    .tag("param", CodeBlock.of("value"), "the value of the key"))
                    .addParameter(types.of(map.key()), "key")
                    .addParameter(types.of(map.value()), "value")
                    .addStatement("return put($L, key, value)", member.constant())
                    .build());
            return methods;
        }

        private TypeName optional(TypeName type) {
            return member.required() ? type : RuntimeTypes.nullable(type);
        }

        private MethodSpec setter(TypeName type, CodeBlock set) {
            return method(member.name(), documented(member.required() ? "" : " {@code null} removes it."))
                    .addParameter(type, member.name())
                    .addStatement("return $L", set)
                    .build();
        }

        private MethodSpec building(String name, String parameter, String method, ClassName builder, String summary) {
            return method(name, Docs.ofText(summary).tag("param", CodeBlock.of("$L", parameter), "fills the builder"))
                    .addParameter(RuntimeTypes.consumerOf(builder), parameter)
                    .addStatement(
                            "return $L($L, built($T.builder(), $L))",
                            method,
                            member.constant(),
                            builder.enclosingClassName(),
                            parameter)
                    .build();
        }

        private MethodSpec.Builder method(String name, Docs docs) {
            return MethodSpec.methodBuilder(name)
                    .addJavadoc(docs.tag("return", "this builder")
                            .deprecated(member.model().deprecation())
                            .build())
                    .addAnnotations(Docs.annotations(member.model().deprecation()))
                    .addModifiers(Modifier.PUBLIC)
                    .returns(owner.nestedClass("Builder"));
        }

        private Docs documented(String more) {
            return Docs.ofText("Sets {@link " + owner.simpleName() + "#" + member.name() + "()}.")
                    .tag("param", about(), MemberDocs.parameter(member) + more);
        }

        private Docs added() {
            return Docs.ofText(adds()).tag("param", CodeBlock.of("$L", member.element()), "the element to add");
        }

        private String adds() {
            return "Adds to {@link " + owner.simpleName() + "#" + member.name() + "()}.";
        }

        private CodeBlock about() {
            return CodeBlock.of("$L", member.name());
        }
    }
}
