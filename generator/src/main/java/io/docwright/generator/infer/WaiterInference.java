package io.docwright.generator.infer;

import io.docwright.generator.word.NameWords;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import io.docwright.generator.model.Waiter;
import io.docwright.generator.reference.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what a waiter waits for, as far as the pages tell.
 *
 * <p>The page names only the waiter, so the name must do, together with what the operation answers:
 *
 * <ul>
 *   <li>{@code RoleExists} waits for an answer where the answer is about one thing that has no state of its own. A table
 *       that exists may still be in the making, and a list is an answer even when it is empty.
 *   <li>{@code TableNotExists}, {@code ComponentDeleted} wait for an error that says so, where no state says it.
 *   <li>{@code FunctionActive} waits for the one state in the answer to read {@code Active}.
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

    /** A waiter that calls {@code operation}, whose shapes are made. */
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

    /** The longest value in which the waiter's name ends. */
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
     * Gathers the states in a structure and those in it, not those in lists.
     *
     * @return whether there is a list of structures at the top
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

    /** A member that says how something is; no values where the pages list none. */
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
