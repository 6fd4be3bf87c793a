package io.docwright.generator.bindings.importing;

import io.docwright.generator.bindings.HelperBindings;
import io.docwright.generator.bindings.HelperBindings.PaginatorBinding;
import io.docwright.generator.bindings.HelperBindings.WaiterBinding;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Converts {@code waiters-2.json} and {@code paginators-1.json} to bindings. */
final class ModelHelpers {
    private ModelHelpers() {}

    /**
     * Converts waiters and paginators.
     *
     * @param operations those to import; empty for all
     */
    static HelperBindings of(Json.Fields waiters, Json.Fields paginators, Set<String> operations) {
        SortedMap<String, WaiterBinding> boundWaiters = new TreeMap<>();
        waiters.fields("waiters").objects().forEach((name, waiter) -> {
            String operation = String.valueOf(waiter.text("operation"));
            if (operations.isEmpty() || operations.contains(operation)) {
                boundWaiters.put(
                        name,
                        new WaiterBinding(
                                operation,
                                number(waiter, "delay"),
                                number(waiter, "maxAttempts"),
                                waiter.objects("acceptors").stream()
                                        .map(ModelHelpers::line)
                                        .toList(),
                                SourceSpan.of("")));
            }
        });
        SortedMap<String, PaginatorBinding> boundPaginators = new TreeMap<>();
        paginators.fields("pagination").objects().forEach((operation, paginator) -> {
            Map<String, String> tokens = tokens(paginator);
            if ((operations.isEmpty() || operations.contains(operation)) && !tokens.isEmpty()) {
                boundPaginators.put(
                        operation,
                        new PaginatorBinding(
                                tokens,
                                paginator.text("limit_key"),
                                paginator.text("more_results"),
                                texts(paginator, "result_key"),
                                SourceSpan.of("")));
            }
        });
        return new HelperBindings(boundWaiters, boundPaginators);
    }

    /** The outputs by their inputs; empty if their numbers differ. */
    private static Map<String, String> tokens(Json.Fields paginator) {
        List<String> inputs = texts(paginator, "input_token");
        List<String> outputs = texts(paginator, "output_token");
        Map<String, String> tokens = new LinkedHashMap<>();
        for (int i = 0; i < inputs.size() && inputs.size() == outputs.size(); i++) {
            tokens.put(inputs.get(i), outputs.get(i));
        }
        return tokens;
    }

    /** {@code failure: cluster.status is FAILED}. */
    private static String line(Json.Fields acceptor) {
        return acceptor.text("state") + ": " + condition(acceptor);
    }

    private static String condition(Json.Fields acceptor) {
        String expected = text(acceptor.get("expected"));
        String path = String.join(" ", String.valueOf(acceptor.text("argument")).split("\\s+"));
        boolean isTrue = expected.equals("true");
        return switch (String.valueOf(acceptor.text("matcher"))) {
            case "status" -> "status " + expected;
            case "error" -> isTrue ? "error" : expected.equals("false") ? "response" : "error " + expected;
            case "pathAll" -> "all " + path + " is " + expected;
            case "pathAny" -> "any " + path + " is " + expected;
            default -> isTrue && !path.matches("[\\w.]+") ? path : path + " is " + expected;
        };
    }

    private static String text(@Nullable Json json) {
        Json.Text text = json == null ? null : json.asText();
        return text != null ? text.value() : json == null ? "" : json.shown();
    }

    private static @Nullable Integer number(Json.Fields fields, String name) {
        Json json = fields.get(name);
        return json == null ? null : json.asInteger();
    }

    /** A text, or the texts of an array. */
    private static List<String> texts(Json.Fields fields, String name) {
        Json json = fields.get(name);
        List<String> texts = new ArrayList<>();
        if (json != null && json.asElements() != null) {
            json.asElements().values().forEach(element -> texts.add(text(element)));
        } else if (json != null) {
            texts.add(text(json));
        }
        return texts;
    }
}
