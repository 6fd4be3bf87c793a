package io.docwright.generator.infer;

import io.docwright.generator.model.Member;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import io.docwright.generator.model.Waiter;
import io.docwright.generator.reference.Reference;
import io.docwright.generator.word.NameWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the condition of a waiter, if the pages define it.
 *
 * <p>The page has only the waiter's name and its operation, so the condition follows from the name and the response:
 *
 * <ul>
 *   <li>{@code RoleExists} waits for a response, if that describes one thing and has no state. A thing with a state may exist
 *       and not be ready; a list is a response even if it is empty.
 *   <li>{@code TableNotExists} and {@code ComponentDeleted} wait for a not-found error, if no state in the response matches.
 *   <li>{@code FunctionActive} waits until the only state in the response is {@code Active}.
 * </ul>
 */
final class WaiterInference {
    private static final Pattern NOT_FOUND =
            Pattern.compile("(?i).*(not_?found|no_?such|not_?exists?|doesnotexist|notfoundfault).*");
    private static final Pattern STATE = Pattern.compile("(?i).*(status|state)");

    private final SortedMap<String, Shape> shapes;

    WaiterInference(SortedMap<String, Shape> shapes) {
        this.shapes = shapes;
    }

    /** The waiter of {@code operation}; the shapes of its output exist. */
    Waiter infer(Reference.WaiterPage page, Operation operation) {
        return new Waiter(
                page.name(),
                operation.name(),
                page.delaySeconds(),
                page.maxAttempts(),
                condition(page.name(), operation));
    }

    private Waiter.@Nullable Condition condition(String name, Operation operation) {
        List<String> notFound = operation.errors().stream()
                .filter(error -> NOT_FOUND.matcher(error).matches())
                .toList();
        List<State> states = new ArrayList<>();
        boolean many = look(operation.output(), List.of(), states, 0);
        if (name.endsWith("NotExists")) {
            return new Waiter.Gone(notFound);
        }
        if (name.endsWith("Exists")) {
            return states.isEmpty() && !many ? new Waiter.Found(notFound) : null;
        }
        Waiter.Condition reads = states.size() == 1 && !many ? reads(name, states.get(0)) : null;
        boolean gone = name.endsWith("Deleted") && !notFound.isEmpty() && !many;
        boolean listed = states.stream()
                .anyMatch(state ->
                        state.value("Deleted") != null || state.values().isEmpty());
        return reads == null && gone && !listed ? new Waiter.Gone(notFound) : reads;
    }

    /** Waits for the longest value of the state with which the waiter's name ends; null if there is none. */
    private static Waiter.@Nullable Condition reads(String name, State state) {
        List<String> words = NameWords.split(name);
        for (int from = 1; from < words.size(); from++) {
            String value = state.value(String.join("", words.subList(from, words.size())));
            if (value != null) {
                return new Waiter.Reads(state.path(), value);
            }
        }
        return null;
    }

    /**
     * Collects the states in a structure and in structures inside of it, but not in lists.
     *
     * @return whether the top has a list of structures
     */
    private boolean look(@Nullable String structure, List<String> path, List<State> states, int depth) {
        boolean many = false;
        if (structure != null && depth < 3 && shapes.get(structure) instanceof Shape.Structure found) {
            for (Member member : found.members()) {
                List<String> to = new ArrayList<>(path);
                to.add(member.name());
                many |= depth == 0 && member.target() instanceof Type.ListOf list && list.element() instanceof Type.Ref;
                if (member.target() instanceof Type.Ref ref && shapes.get(ref.name()) instanceof Shape.Structure) {
                    look(ref.name(), to, states, depth + 1);
                } else if (STATE.matcher(member.name()).matches()) {
                    states.add(new State(to, values(member.target())));
                }
            }
        }
        return many;
    }

    private List<String> values(Type type) {
        return type instanceof Type.Ref ref && shapes.get(ref.name()) instanceof Shape.Enumeration enumeration
                ? enumeration.values()
                : List.of();
    }

    /** A member for a status or state; {@code values} is empty if the pages list none. */
    private record State(List<String> path, List<String> values) {
        @Nullable
        String value(String words) {
            String wanted = plain(words);
            return values.stream()
                    .filter(value -> plain(value).equals(wanted))
                    .findFirst()
                    .orElse(null);
        }

        private static String plain(String text) {
            return text.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
        }
    }
}
