package io.docwright.generator.java.example;

import com.palantir.javapoet.ClassName;
import io.docwright.generator.java.example.ExampleValues.Misfit;
import io.docwright.generator.java.name.Identifiers;
import io.docwright.generator.java.resolved.JavaMember;
import io.docwright.generator.java.resolved.JavaOperation;
import io.docwright.generator.java.resolved.JavaService;
import io.docwright.generator.java.resolved.JavaUnion;
import io.docwright.generator.java.source.Expression;
import io.docwright.generator.java.source.Expression.Call;
import io.docwright.generator.java.source.Expression.Chain;
import io.docwright.generator.java.source.Expression.Lambda;
import io.docwright.generator.java.source.Expression.Step;
import io.docwright.generator.java.source.ExpressionLayout;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import io.docwright.generator.model.python.Literal;
import io.docwright.generator.model.python.PythonReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * The call of an example as a user of the client writes it:
 * {@code client.lendBook(request -> request.id("1").addNotes(note -> note.text("Mind the cover.")));}.
 *
 * <p>What cannot be told truthfully is not told: a call that is not understood, a member or a value that the operation
 * does not have, a call that lacks what is required.
 */
final class ExampleCode {
    private static final String CLIENT = "client";

    private final JavaService service;
    private final ExampleValues values;

    ExampleCode(JavaService service) {
        this.service = service;
        this.values = new ExampleValues(service);
    }

    /** The statement, in lines; empty where it cannot be told. */
    String of(JavaOperation operation, String example) {
        Literal.Fields arguments = PythonReader.arguments(example);
        if (arguments == null) {
            return "";
        }
        try {
            return ExpressionLayout.statement(new Chain(CLIENT, List.of(step(call(operation, arguments)))));
        } catch (Misfit e) {
            return "";
        }
    }

    private Call call(JavaOperation operation, Literal.Fields arguments) {
        String input = operation.model().input();
        if (arguments.values().isEmpty() && !operation.demanding()) {
            return Call.of(operation.method());
        }
        if (input == null) {
            throw new Misfit();
        }
        return Call.of(operation.method(), lambda("request", input, arguments, Set.of(CLIENT)));
    }

    private Expression value(Type type, Literal value, Set<String> parameters) {
        if (type instanceof Type.Primitive primitive) {
            return values.primitive(primitive, value);
        }
        if (type instanceof Type.BlobStream) {
            return values.stream(value);
        }
        if (type instanceof Type.ListOf list) {
            return values.list(items(value).stream()
                    .map(item -> value(list.element(), item, parameters))
                    .toList());
        }
        if (type instanceof Type.MapOf map) {
            List<Expression> entries = new ArrayList<>();
            for (Literal.Field field : fields(value).values()) {
                entries.add(value(map.key(), new Literal.Text(field.name()), parameters));
                entries.add(value(map.value(), field.value(), parameters));
            }
            return values.map(entries);
        }
        if (type instanceof Type.Ref ref) {
            return shape(service.shape(ref.name()), value, parameters);
        }
        throw new Misfit();
    }

    private Expression shape(Shape shape, Literal value, Set<String> parameters) {
        if (shape instanceof Shape.Enumeration enumeration) {
            return values.enumeration(enumeration, value);
        }
        if (shape instanceof Shape.Union union) {
            return union(union, fields(value), parameters);
        }
        if (shape instanceof Shape.Structure structure) {
            return built(structure.name(), fields(value), parameters);
        }
        throw new Misfit();
    }

    /** {@code Choice.name("a")}. */
    private Expression union(Shape.Union union, Literal.Fields fields, Set<String> parameters) {
        ClassName type = service.type(union.name());
        if (fields.values().size() != 1) {
            throw new Misfit();
        }
        Literal.Field field = fields.values().get(0);
        JavaUnion.Variant variant = JavaUnion.variants(union, type).stream()
                .filter(each -> each.member().name().equals(field.name()))
                .findFirst()
                .orElseThrow(Misfit::new);
        return Call.of(
                values.name(type) + "." + variant.factory(),
                given(variant.factory(), variant.member().target(), field.value(), parameters));
    }

    /** {@code Thing.builder().name("a").build()}. */
    private Chain built(String structure, Literal.Fields fields, Set<String> parameters) {
        List<Step> steps = new ArrayList<>(steps(structure, fields, parameters));
        steps.add(step(Call.of("build")));
        return new Chain(values.name(service.type(structure)) + ".builder()", steps);
    }

    /** What a setter is given: a lambda that builds where there is anything to build, otherwise the value. */
    private Expression given(String name, Type type, Literal value, Set<String> parameters) {
        return type instanceof Type.Ref ref
                        && service.builderOf(type) != null
                        && value instanceof Literal.Fields fields
                        && !fields.values().isEmpty()
                ? lambda(name, ref.name(), fields, parameters)
                : value(type, value, parameters);
    }

    /** {@code thing -> thing.name("a")}. */
    private Expression lambda(String wish, String structure, Literal.Fields fields, Set<String> parameters) {
        String parameter = SourceVersion.isKeyword(wish) ? wish + "_" : wish;
        for (int i = 2; parameters.contains(parameter); i++) {
            parameter = wish + i;
        }
        Set<String> inner = new HashSet<>(parameters);
        inner.add(parameter);
        List<Step> steps = steps(structure, fields, inner);
        if (steps.isEmpty()) {
            throw new Misfit();
        }
        return new Lambda(parameter, new Chain(parameter, steps));
    }

    private List<Step> steps(String structure, Literal.Fields fields, Set<String> parameters) {
        List<JavaMember> missing = new ArrayList<>(service.members(structure));
        List<Step> steps = new ArrayList<>();
        for (Literal.Field field : fields.values()) {
            JavaMember member = missing.stream()
                    .filter(each -> each.model().name().equals(field.name()))
                    .findFirst()
                    .orElseThrow(Misfit::new);
            if (!(field.value() instanceof Literal.Nothing)) {
                missing.remove(member);
                List<Call> calls = calls(member, field.value(), parameters);
                steps.add(new Step(field.comment(), calls.get(0)));
                calls.subList(1, calls.size()).forEach(call -> steps.add(step(call)));
            }
        }
        if (missing.stream().anyMatch(JavaMember::required)) {
            throw new Misfit();
        }
        return steps;
    }

    /** At least one call. */
    private List<Call> calls(JavaMember member, Literal value, Set<String> parameters) {
        if (member.type() instanceof Type.ListOf list && !items(value).isEmpty()) {
            return elements(member, list.element(), items(value), parameters);
        }
        if (member.type() instanceof Type.MapOf map && !fields(value).values().isEmpty()) {
            return fields(value).values().stream()
                    .map(field -> Call.of(
                            member.adder(),
                            value(map.key(), new Literal.Text(field.name()), parameters),
                            value(map.value(), field.value(), parameters)))
                    .toList();
        }
        return List.of(Call.of(member.name(), given(member.name(), member.type(), value, parameters)));
    }

    private List<Call> elements(JavaMember member, Type element, List<Literal> items, Set<String> parameters) {
        ClassName builder = service.builderOf(element);
        if (builder != null) {
            String name = Identifiers.member(builder.enclosingClassName().simpleName());
            return items.stream()
                    .map(item -> Call.of(member.adder(), given(name, element, item, parameters)))
                    .toList();
        }
        List<Expression> elements =
                items.stream().map(item -> value(element, item, parameters)).toList();
        boolean nested = element instanceof Type.ListOf || element instanceof Type.MapOf;
        return List.of(nested ? Call.of(member.name(), values.list(elements)) : new Call(member.name(), elements));
    }

    private static Step step(Call call) {
        return new Step("", call);
    }

    private static List<Literal> items(Literal value) {
        if (value instanceof Literal.Items items) {
            return items.values();
        }
        throw new Misfit();
    }

    private static Literal.Fields fields(Literal value) {
        if (value instanceof Literal.Fields fields) {
            return fields;
        }
        throw new Misfit();
    }
}
