package io.docwright.generator.testing;

import io.docwright.generator.testing.ExampleSpec.Entries;
import io.docwright.generator.testing.ExampleSpec.Entry;
import io.docwright.generator.testing.ExampleSpec.Items;
import io.docwright.generator.testing.ExampleSpec.Literal;
import io.docwright.generator.testing.ExampleSpec.Text;
import io.docwright.generator.testing.ExampleSpec.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes arbitrary examples. */
final class AnyExample {

    private final Choices choices;
    private final AnyName names;

    AnyExample(Choices choices) {
        this.choices = choices;
        this.names = new AnyName(choices);
    }

    /** Mostly none. */
    List<ExampleSpec> some() {
        List<ExampleSpec> examples = new ArrayList<>();
        for (int more = choices.below(6) - 3; more > 0; more--) {
            String description = choices.of("The following gets a thing.", "This one fails: it's gone.");
            examples.add(new ExampleSpec(description, entries(2), entries(2)));
        }
        return examples;
    }

    private List<Entry> entries(int depth) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (int more = choices.below(4); more > 0; more--) {
            String comment = choices.oneIn(5) ? "Which thing it is; 2 of them." : "";
            Entry entry = new Entry(names.member(), value(depth), comment);
            entries.putIfAbsent(entry.name(), entry);
        }
        return List.copyOf(entries.values());
    }

    private Value value(int depth) {
        return switch (choices.below(depth == 0 ? 3 : 6)) {
            case 0, 1 -> new Text(choices.of("a", "", "arn:aws:x", "two\nlines", "tab\there", "{\"k\": [1, 2]}", "ü"));
            case 2 -> new Literal(choices.of("1", "-2.5", "True", "False", "datetime(2023, 11, 14, 0, 0, 0)"));
            case 3 -> items(depth);
            default -> new Entries(entries(depth - 1));
        };
    }

    private Value items(int depth) {
        List<Value> values = new ArrayList<>();
        for (int more = choices.below(4); more > 0; more--) {
            values.add(value(depth - 1));
        }
        return new Items(values);
    }
}
