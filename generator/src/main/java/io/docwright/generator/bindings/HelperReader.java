package io.docwright.generator.bindings;

import io.docwright.generator.bindings.HelperBindings.PaginatorBinding;
import io.docwright.generator.bindings.HelperBindings.WaiterBinding;
import io.docwright.generator.json.Json;
import io.docwright.generator.model.condition.Acceptor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads the waiters and paginators of a bindings file. */
final class HelperReader {
    private static final Set<String> OF_WAITER = Set.of("operation", "delay", "attempts", "acceptors");
    private static final Set<String> OF_PAGINATOR = Set.of("tokens", "pageSize", "more", "items");
    private static final String PATH = "[^\\s.|]+(\\.[^\\s.|]+)*";

    private final Faults faults;

    /** Takes errors. */
    @FunctionalInterface
    interface Faults {
        void add(Json at, String message, String fix);
    }

    HelperReader(Faults faults) {
        this.faults = faults;
    }

    HelperBindings read(Json.Fields file) {
        return new HelperBindings(each(file, "waiters", this::waiter), each(file, "paginators", this::paginator));
    }

    /** <code>"ClusterActive": {"operation": "DescribeCluster", "acceptors": ["success: cluster.status is ACTIVE"]}</code>. */
    private WaiterBinding waiter(String name, Json.Fields fields) {
        known(fields, OF_WAITER);
        String operation = fields.text("operation");
        if (operation == null) {
            faults.add(fields, "the waiter " + name + " has no \"operation\"", "add the name of its operation");
        }
        List<String> acceptors = new ArrayList<>();
        for (Json element : elements(fields, "acceptors")) {
            Json.Text line = element.asText();
            if (line == null || !Acceptor.isLine(line.value())) {
                faults.add(
                        element,
                        "found the condition " + element.shown() + "; expected an outcome and what leads to it",
                        "write it like \"failure: cluster.status is FAILED\"");
            } else {
                acceptors.add(line.value());
            }
        }
        return new WaiterBinding(
                operation == null ? "" : operation,
                positive(fields, "delay"),
                positive(fields, "attempts"),
                acceptors,
                fields.span());
    }

    /** <code>"ListDomains": {"tokens": {"nextToken": "nextToken"}, "items": ["domains"]}</code>. */
    private PaginatorBinding paginator(String operation, Json.Fields fields) {
        known(fields, OF_PAGINATOR);
        Map<String, String> tokens = new LinkedHashMap<>();
        fields.fields("tokens").values().forEach((input, value) -> tokens.put(input, path(value)));
        if (tokens.isEmpty()) {
            faults.add(
                    fields,
                    "the paginator of " + operation + " has no \"tokens\"",
                    "write them like {\"nextToken\": \"nextToken\"}: a member of the request, and one of the response");
        }
        List<String> items = new ArrayList<>();
        elements(fields, "items").forEach(element -> items.add(path(element)));
        Json more = fields.get("more");
        return new PaginatorBinding(
                tokens, fields.text("pageSize"), more == null ? null : path(more), items, fields.span());
    }

    private String path(Json json) {
        Json.Text text = json.asText();
        if (text == null || !text.value().matches(PATH + "( \\|\\| " + PATH + ")*")) {
            faults.add(json, "found the path " + json.shown(), "write names of members, separated by dots");
            return "";
        }
        return text.value();
    }

    private @Nullable Integer positive(Json.Fields fields, String name) {
        Json json = fields.get(name);
        Integer number = json == null ? null : json.asInteger();
        if (json != null && (number == null || number < 1)) {
            faults.add(json, "\"" + name + "\" must be a whole number from 1", "write a number without quotes");
        }
        return number;
    }

    private List<Json> elements(Json.Fields fields, String name) {
        Json json = fields.get(name);
        Json.Elements elements = json == null ? null : json.asElements();
        if (json != null && elements == null) {
            faults.add(json, "\"" + name + "\" must be an array of strings", "write it in brackets");
        }
        return elements == null ? List.of() : elements.values();
    }

    private void known(Json.Fields fields, Set<String> words) {
        fields.values().forEach((word, value) -> {
            if (!words.contains(word)) {
                faults.add(value, "\"" + word + "\" is not defined here", "use one of " + sorted(words));
            }
        });
    }

    private static String sorted(Set<String> words) {
        return String.join(
                ", ", words.stream().sorted().map(word -> "\"" + word + "\"").toList());
    }

    private <T> SortedMap<String, T> each(Json.Fields file, String field, BiFunction<String, Json.Fields, T> what) {
        SortedMap<String, T> found = new TreeMap<>();
        Json json = file.get(field);
        if (json != null) {
            Json.Fields entries = json.asFields();
            if (entries == null) {
                faults.add(json, "\"" + field + "\" must be an object", "write it in braces");
                return found;
            }
            entries.values().forEach((name, value) -> {
                Json.Fields fields = value.asFields();
                if (fields == null) {
                    faults.add(value, "the bindings of " + name + " must be an object", "write it in braces");
                } else {
                    found.put(name, what.apply(name, fields));
                }
            });
        }
        return found;
    }
}
