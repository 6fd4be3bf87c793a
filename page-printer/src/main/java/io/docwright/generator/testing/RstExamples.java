package io.docwright.generator.testing;

import io.docwright.generator.testing.ExampleSpec.Entries;
import io.docwright.generator.testing.ExampleSpec.Entry;
import io.docwright.generator.testing.ExampleSpec.Items;
import io.docwright.generator.testing.ExampleSpec.Literal;
import io.docwright.generator.testing.ExampleSpec.Text;
import io.docwright.generator.testing.ExampleSpec.Value;
import java.util.ArrayList;
import java.util.List;

/** Prints the examples of an operation's page. */
final class RstExamples {

    private final Sheet sheet;

    RstExamples(Sheet sheet) {
        this.sheet = sheet;
    }

    void print(List<ExampleSpec> examples, String prefix) {
        if (examples.isEmpty()) {
            return;
        }
        sheet.gap(1).write("**Examples**");
        for (ExampleSpec example : examples) {
            sheet.gap(1).write(example.description()).line(1);
            sheet.write("::").gap(2);
            call(example, prefix, 2);
            sheet.gap(1).line(1).write("Expected Output:").line(1);
            sheet.write("::").gap(2);
            answer(example, 2);
            sheet.gap(1);
        }
    }

    /** {@code response = client.get_thing(…)} and {@code print(response)}. */
    void call(ExampleSpec example, String prefix, int level) {
        sheet.write(prefix + "(");
        for (Entry entry : example.request()) {
            entry(entry, level + 2, "", "=");
        }
        sheet.line(level).write(")").line(level).line(level).write("print(response)");
    }

    /** The response, with the member that every response has. */
    void answer(ExampleSpec example, int level) {
        List<Entry> entries = new ArrayList<>(example.response());
        entries.add(Entry.of("ResponseMetadata", new Entries(List.of(Entry.of("...", new Text("..."))))));
        sheet.write("{");
        entries.forEach(entry -> entry(entry, level + 2, "'", "': "));
        sheet.line(level).write("}");
    }

    private void entry(Entry entry, int level, String before, String after) {
        sheet.line(level);
        if (!entry.comment().isEmpty()) {
            sheet.write("# " + entry.comment()).line(level);
        }
        sheet.write(before + entry.name() + after);
        value(entry.value(), level);
    }

    private void value(Value value, int level) {
        if (value instanceof Text text) {
            sheet.write("'" + text.text().replace("\n", "\\n").replace("\t", "\\t") + "',");
        } else if (value instanceof Literal literal) {
            sheet.write(literal.text() + ",");
        } else if (value instanceof Items items) {
            sheet.write("[");
            for (Value item : items.values()) {
                sheet.line(level + 2);
                value(item, level + 2);
            }
            sheet.line(level).write("],");
        } else if (value instanceof Entries entries) {
            sheet.write("{");
            entries.entries().forEach(entry -> entry(entry, level + 2, "'", "': "));
            sheet.line(level).write("},");
        }
    }
}
