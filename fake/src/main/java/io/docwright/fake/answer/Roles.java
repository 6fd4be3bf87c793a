package io.docwright.fake.answer;

import io.docwright.fake.description.DescribedMember;
import io.docwright.fake.description.DescribedOperation;
import io.docwright.fake.description.DescribedPaginator;
import io.docwright.fake.description.DescribedType;
import io.docwright.fake.description.ServiceDescription;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Members of an output that a service leaves out when all went well and all was returned, found by their names. */
final class Roles {
    private static final List<String> TOKENS = List.of("token", "marker", "page", "index", "cursor");
    private static final List<String> PROBLEMS = List.of(
            "error",
            "errors",
            "failure",
            "failures",
            "failed",
            "unprocessed",
            "unsuccessful",
            "exception",
            "exceptions",
            "rejected",
            "invalid",
            "warning",
            "warnings",
            "fault",
            "faults",
            "denied");
    private static final List<String> MORE = List.of("truncated", "more");

    private final Words operation;
    private final Set<String> tokens = new HashSet<>();
    private final Set<String> inputs = new HashSet<>();
    private final String more;

    Roles(ServiceDescription description, DescribedOperation operation) {
        this.operation = Words.of(operation.name());
        DescribedPaginator paginator = description.paginators().get(operation.name());
        if (paginator != null) {
            tokens.addAll(paginator.outputTokens());
        }
        this.more = paginator == null || paginator.more() == null ? "" : paginator.more();
        description.input(operation).forEach(member -> inputs.add(member.name().toLowerCase(java.util.Locale.ROOT)));
    }

    /**
     * Whether a member asks for the next page.
     *
     * @param path the names of the members to it, separated by dots
     */
    boolean token(DescribedMember member, String path) {
        if (tokens.contains(path)) {
            return true;
        }
        Words words = Words.of(member.name());
        boolean same = inputs.contains(member.name().toLowerCase(java.util.Locale.ROOT));
        return member.type() == DescribedType.Plain.STRING
                && TOKENS.contains(words.last())
                && (words.has("next") || words.has("continuation") || same);
    }

    /** Whether a member says that there are more pages. */
    boolean more(DescribedMember member, String path) {
        return path.equals(more)
                || member.type() == DescribedType.Plain.BOOLEAN
                        && Words.of(member.name()).hasAny(MORE);
    }

    /** Whether a member tells what went wrong. */
    boolean problem(DescribedMember member) {
        Words words = Words.of(member.name());
        return words.list().stream().anyMatch(word -> PROBLEMS.contains(word) && !operation.has(word))
                || words.list().size() > 1 && words.endsWith("reason");
    }
}
