package io.docwright.fake.memory.infer;

import io.docwright.fake.description.DescribedMember;
import io.docwright.fake.description.DescribedOperation;
import io.docwright.fake.description.DescribedPaginator;
import io.docwright.fake.description.DescribedShape;
import io.docwright.fake.description.DescribedType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds where resources are in outputs: in the structure, or the list of structures, with the name of the resource or with most of
 * its members. Not thread-safe.
 */
public final class Carriers {
    private final Shapes shapes;
    private final Map<List<Object>, List<Scored>> known = new HashMap<>();

    Carriers(Shapes shapes) {
        this.shapes = shapes;
    }

    private static final int DEEPEST = 2;
    private static final int NAMED = 6;
    private static final int ONLY = 2;

    /** A place, and how much speaks for it. */
    public record Scored(Carrier carrier, int score, boolean named, boolean structures) {}

    /** Returns the best place of one resource in an output. */
    public Scored one(DescribedOperation operation, Words noun, Set<String> given) {
        Scored best = best(scored(operation, noun, given, false));
        return best == null ? new Scored(Carrier.ROOT, 0, false, true) : best;
    }

    /** Returns the best list of resources in an output; null if it has no list. */
    public @Nullable Scored several(DescribedOperation operation, Words noun, Set<String> given) {
        return best(scored(operation, noun, given, true));
    }

    private static @Nullable Scored best(List<Scored> all) {
        Scored best = null;
        for (Scored scored : all) {
            best = best == null || scored.score > best.score ? scored : best;
        }
        return best;
    }

    private List<Scored> scored(DescribedOperation operation, Words noun, Set<String> given, boolean several) {
        List<Object> key = List.of(operation.name(), noun, several);
        List<Scored> found = known.get(key);
        if (found == null) {
            found = search(operation, noun, given, several);
            known.put(key, found);
        }
        return found;
    }

    private List<Scored> search(DescribedOperation operation, Words noun, Set<String> given, boolean several) {
        List<Scored> found = new ArrayList<>();
        if (operation.output() != null) {
            DescribedShape root = shapes.service().shape(operation.output());
            if (!several) {
                found.add(new Scored(Carrier.ROOT, members(root, noun, given), false, true));
            }
            search(root, List.of(), noun, given, several, results(operation), found);
        }
        return found;
    }

    private List<String> results(DescribedOperation operation) {
        DescribedPaginator paginator = shapes.service().paginators().get(operation.name());
        return paginator == null ? List.of() : paginator.results();
    }

    private void search(
            DescribedShape shape,
            List<String> path,
            Words noun,
            Set<String> given,
            boolean several,
            List<String> results,
            List<Scored> found) {
        long lists = shape.members().stream()
                .filter(member -> Shapes.element(member.type()) != null)
                .count();
        for (DescribedMember member : shape.members()) {
            List<String> inner = new ArrayList<>(path);
            inner.add(member.name());
            DescribedType element = Shapes.element(member.type());
            DescribedShape structure = shapes.structure(element == null ? member.type() : element);
            boolean named = isNamed(member, structure, noun);
            if (several && element != null) {
                int score = (named ? NAMED : 0)
                        + (lists == 1 ? ONLY : 0)
                        + (results.contains(String.join(".", inner)) ? NAMED : 0)
                        + (structure == null ? 0 : members(structure, noun, given));
                if (structure != null || shapes.isText(element)) {
                    found.add(new Scored(new Carrier(inner, true), score - path.size(), named, structure != null));
                }
            } else if (structure != null && element == null) {
                if (!several) {
                    found.add(new Scored(
                            new Carrier(inner, false),
                            (named ? NAMED : 0) + members(structure, noun, given) - path.size(),
                            named,
                            true));
                }
                if (inner.size() < DEEPEST && (several || !named)) {
                    search(structure, inner, noun, given, several, results, found);
                }
            }
        }
    }

    /** Whether a member or its structure is named after the resource. */
    public static boolean isNamed(DescribedMember member, @Nullable DescribedShape structure, Words noun) {
        return isNamed(member.name(), noun) || (structure != null && isNamed(structure.name(), noun));
    }

    private static boolean isNamed(String name, Words noun) {
        Words words = Words.of(name);
        while (!isNamed(words, noun)) {
            if (words.size() < 2 || !GENERAL.contains(words.last())) {
                return false;
            }
            words = words.withoutLast();
        }
        return true;
    }

    private static boolean isNamed(Words words, Words noun) {
        return words.joined().equals(noun.joined())
                || noun.endsWith(words)
                || words.endsWith(noun)
                || (noun.size() > 1 && words.joined().endsWith(noun.joined()));
    }

    private static final Set<String> GENERAL = Set.of(
            "detail",
            "description",
            "summary",
            "info",
            "information",
            "list",
            "item",
            "data",
            "typ",
            "set",
            "output",
            "metadata",
            "entry",
            "record",
            "property",
            "id",
            "arn",
            "nam",
            "config",
            "configuration",
            "object");

    /** How many members of the resource a structure has. */
    int members(DescribedShape structure, Words noun, Set<String> given) {
        int score = 0;
        for (DescribedMember member : structure.members()) {
            String key = Keys.of(noun, member.name());
            if (Keys.isOwn(key)) {
                score += shapes.isScalar(member.type()) ? 2 : 0;
            } else if (given.contains(key)) {
                score++;
            }
        }
        return score;
    }
}
