package io.docwright.fake.memory;

import io.docwright.fake.description.DescribedMember;
import io.docwright.fake.description.DescribedOperation;
import io.docwright.fake.description.DescribedPaginator;
import io.docwright.fake.description.DescribedType;
import io.docwright.fake.description.ServiceDescription;
import io.docwright.fake.memory.store.Resource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an operation returns pages of a list.
 *
 * @param token the input's member that continues after a page; null if there are no pages
 * @param next the path in the output to the token of the next page; empty if there are no pages
 * @param size the input's member with the number of items in a page; null if there is none
 * @param more the path to the flag for more pages; empty if there is none
 */
record Listing(
        @Nullable DescribedMember token,
        List<String> next,
        @Nullable String size,
        List<String> more) {
    private static final Set<String> TOKENS = Set.of("nexttoken", "marker", "nextmarker", "pagetoken", "nextpagetoken");
    private static final Set<String> SIZES = Set.of("maxresults", "maxitems", "limit", "maxrecords", "pagesize");
    private static final String PREFIX = "after-";

    /** Finds the tokens of an operation by its paginator, or by their names. */
    static Listing of(ServiceDescription service, DescribedOperation operation) {
        List<DescribedMember> input = service.input(operation);
        DescribedPaginator paginator = service.paginators().get(operation.name());
        if (paginator != null
                && paginator.inputTokens().size() == 1
                && paginator.outputTokens().size() == 1) {
            return new Listing(
                    member(input, paginator.inputTokens().get(0)),
                    path(paginator.outputTokens().get(0)),
                    paginator.pageSize(),
                    paginator.more() == null ? List.of() : path(paginator.more()));
        }
        DescribedMember token = named(input, TOKENS);
        DescribedMember next = named(service.output(operation), TOKENS);
        DescribedMember size = named(input, SIZES);
        return token == null || next == null
                ? new Listing(null, List.of(), null, List.of())
                : new Listing(token, List.of(next.name()), size == null ? null : size.name(), List.of());
    }

    private static @Nullable DescribedMember member(List<DescribedMember> members, String name) {
        return members.stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable DescribedMember named(List<DescribedMember> members, Set<String> names) {
        return members.stream()
                .filter(member -> names.contains(member.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    private static List<String> path(String dotted) {
        return List.of(dotted.split("\\."));
    }

    /** Whether a member of the input is for pages. */
    boolean isPaging(String member) {
        return (token != null && token.name().equals(member))
                || member.equals(size)
                || TOKENS.contains(member.toLowerCase(Locale.ROOT))
                || SIZES.contains(member.toLowerCase(Locale.ROOT));
    }

    /** Whether tokens can be made: they are texts or numbers. */
    boolean hasPages() {
        return token != null
                && (token.type() == DescribedType.Plain.STRING || token.type() == DescribedType.Plain.INTEGER);
    }

    /** The number of the last resource on the page before; 0 if the first page is asked for. */
    long after(Map<String, ?> input) {
        Object value = token == null ? null : input.get(token.name());
        if (value instanceof Long number) {
            return number;
        }
        return value instanceof String text && text.matches(PREFIX + "\\d{1,18}")
                ? Long.parseLong(text.substring(PREFIX.length()))
                : 0;
    }

    /** The token that continues after a resource. */
    Object token(Resource last) {
        if (token != null && token.type() == DescribedType.Plain.INTEGER) {
            return last.number();
        }
        Long least = token == null ? null : token.constraints().minimumLength();
        String digits = Long.toString(last.number());
        int zeros = least == null ? 0 : (int) Math.min(18, Math.max(0, least - PREFIX.length())) - digits.length();
        return PREFIX + "0".repeat(Math.max(0, zeros)) + digits;
    }

    /** The number of items in a page. */
    int size(Map<String, ?> input, int unless) {
        Object value = size == null ? null : input.get(size);
        if (value instanceof String text && text.matches("\\d{1,9}")) {
            return Math.max(1, Integer.parseInt(text));
        }
        return value instanceof Long number && number > 0 ? (int) Math.min(number, Integer.MAX_VALUE) : unless;
    }
}
