package io.docwright.generator.testing;

import java.util.List;

/** An example of an operation's page: a request and its response. */
public record ExampleSpec(String description, List<Entry> request, List<Entry> response) {

    public ExampleSpec {
        request = List.copyOf(request);
        response = List.copyOf(response);
    }

    /** A member with its value; {@code comment} is empty if there is none. */
    public record Entry(String name, Value value, String comment) {

        /** A member without a comment. */
        public static Entry of(String name, Value value) {
            return new Entry(name, value, "");
        }
    }

    /** A value. */
    public sealed interface Value {}

    /** A string. */
    public record Text(String text) implements Value {}

    /** A number, {@code True} or {@code datetime(…)}, as printed. */
    public record Literal(String text) implements Value {}

    /** A list. */
    public record Items(List<Value> values) implements Value {
        public Items {
            values = List.copyOf(values);
        }
    }

    /** A structure or a map. */
    public record Entries(List<Entry> entries) implements Value {
        public Entries {
            entries = List.copyOf(entries);
        }
    }
}
