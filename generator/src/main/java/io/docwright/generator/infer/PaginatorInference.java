package io.docwright.generator.infer;

import io.docwright.generator.model.Member;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Paginator;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import io.docwright.generator.reference.DocumentedType;
import io.docwright.generator.reference.Reference;
import io.docwright.generator.reference.Side;
import io.docwright.generator.word.NameWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tokens, the page size and the list of items of a paginator.
 *
 * <p>The paginator's page shows the operation's parameters without the tokens and the page size, and its response without
 * the tokens at its top; instead it has {@code PaginationConfig} and {@code NextToken}. So the tokens are the members that are
 * missing. Types and names decide which output belongs to which input and which list has the items.
 */
final class PaginatorInference {
    private static final String CONFIG = "PaginationConfig";
    private static final String PAGE_SIZE = "PageSize";
    private static final String NEXT_TOKEN = "NextToken";

    /** {@code IsTruncated}, {@code HasMoreStreams}, {@code moreResults}. */
    private static final Pattern MORE = Pattern.compile("(?i)(is)?truncated|(has)?more\\w*");

    private final SortedMap<String, Shape> shapes;

    PaginatorInference(SortedMap<String, Shape> shapes) {
        this.shapes = shapes;
    }

    /** The paginator of {@code operation}; the shapes of its input and output exist. */
    Paginator infer(Reference.PaginatorPage page, Operation operation) {
        List<Member> hiddenInputs = missing(members(operation.input()), page.input());
        OutputMembers outputs = new OutputMembers(shapes, operation.output());
        List<Member> tops = members(operation.output());
        List<Member> hiddenOutputs = missing(tops, page.output());
        if (hiddenOutputs.isEmpty()) {
            // the page always has a NextToken of its own, which hides the operation's
            hiddenOutputs =
                    tops.stream().filter(top -> top.name().equals(NEXT_TOKEN)).toList();
        }
        List<Member> candidates = new ArrayList<>(hiddenInputs);
        List<Paginator.Token> tokens =
                hiddenOutputs.isEmpty() ? below(outputs, candidates) : pair(hiddenOutputs, candidates);
        String holder = tokens.isEmpty() ? "" : holder(tokens.get(0).output());
        Set<String> used = new HashSet<>();
        tokens.forEach(token -> used.add(token.output()));
        List<String> results = outputs.lists(holder).stream()
                .filter(path -> !used.contains(path))
                .toList();
        return new Paginator(
                page.name(),
                operation.name(),
                tokens,
                pageSize(page.input(), candidates),
                more(outputs, holder),
                results,
                items(results, operation.name()));
    }

    private List<Member> members(@Nullable String structure) {
        return structure != null && shapes.get(structure) instanceof Shape.Structure found
                ? found.members()
                : List.of();
    }

    /** Members of the operation that the paginator's page does not show. */
    private static List<Member> missing(List<Member> members, @Nullable Side side) {
        if (side == null || side.members().isEmpty()) {
            return List.of();
        }
        Set<String> shown = new HashSet<>();
        side.members().forEach(field -> shown.add(field.name()));
        return members.stream().filter(member -> !shown.contains(member.name())).toList();
    }

    /** Pairs each output with the input of the same type and the most similar name, and removes that from {@code inputs}. */
    private static List<Paginator.Token> pair(List<Member> outputs, List<Member> inputs) {
        List<Paginator.Token> tokens = new ArrayList<>();
        for (Member output : outputs) {
            inputs.stream()
                    .filter(input -> input.target().equals(output.target()))
                    .max(Comparator.<Member>comparingInt(
                                    input -> NameWords.likeness(output.name(), input.name(), false))
                            .thenComparing(input -> input.target() != Type.Primitive.INTEGER))
                    .ifPresent(input -> {
                        tokens.add(new Paginator.Token(input.name(), output.name()));
                        inputs.remove(input);
                    });
        }
        return tokens.size() == outputs.size() ? tokens : List.of();
    }

    /** Pages hide only tokens at the top of a response. One further down has the name of the input: {@code List.NextMarker}. */
    private static List<Paginator.Token> below(OutputMembers outputs, List<Member> inputs) {
        for (Member input : inputs) {
            List<String> paths = outputs.tokensFor(input);
            if (paths.size() == 1) {
                inputs.remove(input);
                return List.of(new Paginator.Token(input.name(), paths.get(0)));
            }
        }
        return List.of();
    }

    /** The only hidden input that is no token, if the page has a {@code PageSize} setting; else null. */
    private static @Nullable String pageSize(@Nullable Side side, List<Member> left) {
        boolean configurable = side != null
                && side.members().stream()
                        .filter(field -> field.name().equals(CONFIG))
                        .anyMatch(field -> field.place().type() instanceof DocumentedType.Structure config
                                && config.members().stream()
                                        .anyMatch(member -> member.name().equals(PAGE_SIZE)));
        return configurable && left.size() == 1 ? left.get(0).name() : null;
    }

    private static @Nullable String more(OutputMembers outputs, String holder) {
        List<String> flags = outputs.flags(holder).stream()
                .filter(path ->
                        MORE.matcher(path.substring(path.lastIndexOf('.') + 1)).matches())
                .toList();
        return flags.size() == 1 ? flags.get(0) : null;
    }

    /** The only list, or the one with the name of the operation's subject: {@code Metrics} for {@code ListMetrics}. */
    private static @Nullable String items(List<String> results, String operation) {
        if (results.size() == 1) {
            return results.get(0);
        }
        List<String> words = NameWords.split(operation);
        String noun = words.size() < 2 ? "" : String.join("", words.subList(1, words.size()));
        List<String> named = results.stream()
                .filter(path -> path.substring(path.lastIndexOf('.') + 1).equalsIgnoreCase(noun))
                .toList();
        return named.size() == 1 ? named.get(0) : null;
    }

    private static String holder(String path) {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? "" : path.substring(0, dot);
    }
}
