package io.docwright.generator.bindings;

import io.docwright.generator.bindings.ServiceBindings.ErrorBinding;
import io.docwright.generator.bindings.ServiceBindings.OperationBinding;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.BiFunction;
import tools.jackson.core.io.JsonStringEncoder;

/** Writes a bindings file: sorted, a line for each member. The same bindings give the same bytes. */
public final class BindingsJson {
    private BindingsJson() {}

    /** The text of a bindings file; ends with a line feed. */
    public static String write(ServiceBindings bindings) {
        List<String> fields = new ArrayList<>();
        fields.add("\"format\": " + quoted(ServiceBindings.FORMAT));
        fields.add("\"service\": " + quoted(bindings.service()));
        fields.addAll(facts(bindings.facts()));
        block(fields, "input", bindings.input(), (indent, facts) -> line(facts(facts)), "  ");
        block(fields, "output", bindings.output(), (indent, facts) -> line(facts(facts)), "  ");
        block(fields, "operations", bindings.operations(), BindingsJson::operation, "  ");
        block(fields, "errors", bindings.errors(), BindingsJson::error, "  ");
        return lines(fields, "") + "\n";
    }

    private static String operation(String indent, OperationBinding operation) {
        List<String> fields = facts(operation.facts());
        block(fields, "input", operation.input(), (inner, facts) -> line(facts(facts)), indent);
        block(fields, "output", operation.output(), (inner, facts) -> line(facts(facts)), indent);
        return fields.isEmpty() ? "{}" : lines(fields, indent.substring(2));
    }

    private static String error(String indent, ErrorBinding error) {
        List<String> fields = facts(error.facts());
        if (error.members().isEmpty()) {
            return line(fields);
        }
        block(fields, "members", error.members(), (inner, facts) -> line(facts(facts)), indent);
        return lines(fields, indent.substring(2));
    }

    /** Adds <code>"name": {…}</code> with a line for each entry, unless there is none. */
    private static <T> void block(
            List<String> fields,
            String name,
            SortedMap<String, T> entries,
            BiFunction<String, T, String> writer,
            String indent) {
        if (!entries.isEmpty()) {
            List<String> inner = new ArrayList<>();
            entries.forEach((key, value) -> inner.add(quoted(key) + ": " + writer.apply(indent + "    ", value)));
            fields.add(quoted(name) + ": " + lines(inner, indent));
        }
    }

    private static List<String> facts(BindingTraits facts) {
        List<String> fields = new ArrayList<>();
        facts.values()
                .forEach((fact, value) ->
                        fields.add(quoted(fact.word()) + ": " + (fact.isFlag() ? value : quoted(value))));
        return fields;
    }

    private static String line(List<String> fields) {
        return "{" + String.join(", ", fields) + "}";
    }

    private static String lines(List<String> fields, String indent) {
        return "{\n" + indent + "  " + String.join(",\n" + indent + "  ", fields) + "\n" + indent + "}";
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }
}
