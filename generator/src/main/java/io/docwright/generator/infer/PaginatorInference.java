package io.docwright.generator.infer;

import io.docwright.generator.word.NameWords;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Paginator;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import io.docwright.generator.reference.DocumentedType;
import io.docwright.generator.reference.Reference;
import io.docwright.generator.reference.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how one page of an operation's answers leads to the next.
 *
 * <p>The paginator's page shows the operation's parameters without the tokens and the page size, and its response without
 * the tokens at its top; in their stead it has {@code PaginationConfig} and {@code NextToken}. So what is missing are the
 * tokens. Which of several goes where, and which list the paginator is for, is told by types and names.
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

    /** A paginator of {@code operation}, whose shapes are made. */
    Paginator infer(Reference.PaginatorPage page, Operation operation) {
        List<Member> taken = missing(members(operation.input()), page.input());
        OutputMembers outputs = new OutputMembers(shapes, operation.output());
        List<Member> tops = members(operation.output());
        List<Member> given = missing(tops, page.output());
        if (given.isEmpty()) {
            // the page always has a NextToken of its own, which hides the operation's
            given = tops.stream().filter(top -> top.name().equals(NEXT_TOKEN)).toList();
        }
        List<Member> candidates = new ArrayList<>(taken);
        List<Paginator.Token> tokens = given.isEmpty() ? below(outputs, candidates) : pair(given, candidates);
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

    /** What the operation has and the paginator's page does not show. */
    private static List<Member> missing(List<Member> members, @Nullable Side side) {
        if (side == null || side.members().isEmpty()) {
            return List.of();
        }
        Set<String> shown = new HashSet<>();
        side.members().forEach(field -> shown.add(field.name()));
        return members.stream().filter(member -> !shown.contains(member.name())).toList();
    }

    /** Gives each token of the output the input of its type that is called most like it, and takes that away. */
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

    /** The page hides only tokens at the top. One further down is called like the input: {@code List.NextMarker}. */
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

    /** What is left over once the tokens are taken away, where the page says that a page's size can be given. */
    private static @Nullable String pageSize(@Nullable Side side, List<Member> left) {
        boolean told = side != null
                && side.members().stream()
                        .filter(field -> field.name().equals(CONFIG))
                        .anyMatch(field -> field.place().type() instanceof DocumentedType.Structure config
                                && config.members().stream()
                                        .anyMatch(member -> member.name().equals(PAGE_SIZE)));
        return told && left.size() == 1 ? left.get(0).name() : null;
    }

    private static @Nullable String more(OutputMembers outputs, String holder) {
        List<String> flags = outputs.flags(holder).stream()
                .filter(path ->
                        MORE.matcher(path.substring(path.lastIndexOf('.') + 1)).matches())
                .toList();
        return flags.size() == 1 ? flags.get(0) : null;
    }

    /** The only list; of several, the one that the operation is called after: {@code ListMetrics}, {@code Metrics}. */
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
