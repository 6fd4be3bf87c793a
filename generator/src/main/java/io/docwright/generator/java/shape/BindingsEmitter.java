package io.docwright.generator.java.shape;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.docwright.generator.java.name.RuntimeTypes;
import io.docwright.generator.java.resolved.JavaService;
import io.docwright.generator.java.source.JavaStrings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import javax.lang.model.element.Modifier;

/**
 * Emits the class with the service's bindings: texts for transports, so that generated code is independent of protocols.
 * The class is loaded at the first call.
 */
public final class BindingsEmitter {
    /** The most texts in one {@code switch}; each takes a few bytes of code, and the text itself is a constant. */
    private static final int CASES = 1_000;

    private final JavaService service;
    private final SortedMap<String, String> texts;

    public BindingsEmitter(JavaService service, SortedMap<String, String> texts) {
        this.service = service;
        this.texts = texts;
    }

    public TypeSpec emit() {
        TypeSpec.Builder spec = TypeSpec.classBuilder(service.bindings())
                .addJavadoc("The bindings of the service: its protocol, paths and encodings, as text for transports.\n")
                .addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        List<Map.Entry<String, String>> all = new ArrayList<>(texts.entrySet());
        for (int from = 0, number = 0; from < all.size(); from += CASES, number++) {
            int to = Math.min(from + CASES, all.size());
            CodeBlock otherwise = to == all.size() ? CodeBlock.of("null") : CodeBlock.of("of$L(name)", number + 1);
            spec.addMethod(method(number == 0 ? "of" : "of" + number, all.subList(from, to), otherwise));
        }
        return spec.build();
    }

    private static MethodSpec method(String name, List<Map.Entry<String, String>> texts, CodeBlock otherwise) {
        boolean first = name.equals("of");
        Modifier[] modifiers =
                first ? new Modifier[] {Modifier.STATIC} : new Modifier[] {Modifier.PRIVATE, Modifier.STATIC};
        CodeBlock.Builder cases =
                CodeBlock.builder().add("return switch (name) {\n").indent();
        texts.forEach(text ->
                cases.add("case $L -> $L;\n", JavaStrings.code(text.getKey()), JavaStrings.longCode(text.getValue())));
        cases.add("default -> $L;\n", otherwise).unindent().add("};\n");
        return MethodSpec.methodBuilder(name)
                .addJavadoc(
                        "Returns the bindings of one name.\n\n@param name the name of an operation, a shape or a setting\n@return the bindings as text; null if there are none\n")
                .addModifiers(modifiers)
                .returns(RuntimeTypes.nullable(ClassName.get(String.class)))
                .addParameter(String.class, "name")
                .addCode(cases.build())
                .build();
    }
}
