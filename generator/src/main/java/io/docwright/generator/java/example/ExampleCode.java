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
 * Writes the call of an example in Java:
 * {@code client.lendBook(request -> request.id("1").addNotes(note -> note.text("Mind the cover.")));}.
 *
 * <p>Omits an example if it cannot be represented: if the call is not understood, if the operation does not have one of
 * its members or values, or if a required member is missing.
 */
final class ExampleCode {
    private static final String CLIENT = "client";
    private static final Literal.Fields NO_FIELDS = new Literal.Fields(List.of());

    private final JavaService service;
    private final ExampleValues values;

    ExampleCode(JavaService service) {
        this.service = service;
        this.values = new ExampleValues(service);
    }

    /** The statement, in lines; empty if it cannot be written in Java. */
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
        return type.match(
                primitive -> values.primitive(primitive, value),
                list -> values.list(items(value).stream()
                        .map(item -> value(list.element(), item, parameters))
                        .toList()),
                map -> map(map, fields(value), parameters),
                ref -> shape(service.shape(ref.name()), value, parameters),
                blobs -> values.stream(value),
                events -> misfit());
    }

    private Expression map(Type.MapOf map, Literal.Fields fields, Set<String> parameters) {
        List<Expression> entries = new ArrayList<>();
        for (Literal.Field field : fields.values()) {
            entries.add(value(map.key(), new Literal.Text(field.name()), parameters));
            entries.add(value(map.value(), field.value(), parameters));
        }
        return values.map(entries);
    }

    private Expression shape(Shape shape, Literal value, Set<String> parameters) {
        return shape.match(
                structure -> built(structure.name(), fields(value), parameters),
                union -> union(union, fields(value), parameters),
                enumeration -> values.enumeration(enumeration, value),
                error -> misfit());
    }

    private static Expression misfit() {
        throw new Misfit();
    }

    /** {@code Choice.name("a")}. */
    private Expression union(Shape.Union union, Literal.Fields fields, Set<String> parameters) {
        JavaUnion names = service.union(union.name());
        if (fields.values().size() != 1) {
            throw new Misfit();
        }
        Literal.Field field = fields.values().get(0);
        JavaUnion.Variant variant = names.variant(field.name()).orElseThrow(Misfit::new);
        return Call.of(
                values.name(names.type()) + "." + variant.factory(),
                given(variant.factory(), variant.member().target(), field.value(), parameters));
    }

    /** {@code Thing.builder().name("a").build()}. */
    private Chain built(String structure, Literal.Fields fields, Set<String> parameters) {
        List<Step> steps = new ArrayList<>(steps(structure, fields, parameters));
        steps.add(step(Call.of("build")));
        return new Chain(values.name(service.type(structure)) + ".builder()", steps);
    }

    /** The argument of a setter: a lambda if the value is built, otherwise the value. */
    private Expression given(String name, Type type, Literal value, Set<String> parameters) {
        String shape = service.builderOf(type) == null ? null : type.shapeName();
        Literal.Fields fields = value.asFields().orElse(NO_FIELDS);
        return shape == null || fields.values().isEmpty()
                ? value(type, value, parameters)
                : lambda(name, shape, fields, parameters);
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
            if (!field.value().isNothing()) {
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

    /** The calls that set a member; at least one. */
    private List<Call> calls(JavaMember member, Literal value, Set<String> parameters) {
        return member.type()
                .match(
                        primitive -> setter(member, value, parameters),
                        list -> items(value).isEmpty()
                                ? setter(member, value, parameters)
                                : elements(member, list.element(), items(value), parameters),
                        map -> fields(value).values().isEmpty()
                                ? setter(member, value, parameters)
                                : entries(member, map, fields(value), parameters),
                        shape -> setter(member, value, parameters),
                        blobs -> setter(member, value, parameters),
                        events -> setter(member, value, parameters));
    }

    private List<Call> setter(JavaMember member, Literal value, Set<String> parameters) {
        return List.of(Call.of(member.name(), given(member.name(), member.type(), value, parameters)));
    }

    private List<Call> entries(JavaMember member, Type.MapOf map, Literal.Fields fields, Set<String> parameters) {
        return fields.values().stream()
                .map(field -> Call.of(
                        member.adder(),
                        value(map.key(), new Literal.Text(field.name()), parameters),
                        value(map.value(), field.value(), parameters)))
                .toList();
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
        boolean nested = element.isCollection();
        return List.of(nested ? Call.of(member.name(), values.list(elements)) : new Call(member.name(), elements));
    }

    private static Step step(Call call) {
        return new Step("", call);
    }

    private static List<Literal> items(Literal value) {
        return value.asItems().orElseThrow(Misfit::new).values();
    }

    private static Literal.Fields fields(Literal value) {
        return value.asFields().orElseThrow(Misfit::new);
    }
}
