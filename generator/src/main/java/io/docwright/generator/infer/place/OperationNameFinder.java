package io.docwright.generator.infer.place;

import io.docwright.generator.reference.DocumentedType;
import io.docwright.generator.reference.Reference.ApiLink;
import io.docwright.generator.reference.Reference.OperationPage;
import io.docwright.generator.reference.Reference.PaginatorPage;
import io.docwright.generator.reference.Reference.WaiterPage;
import io.docwright.generator.reference.Side;
import io.docwright.generator.word.NameWords;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the operations' names in the API. The first of these decides: the link of the operation's page; the name or link of a
 * page of a paginator or waiter of the same operation; descriptions that mention the operation in its own spelling; the name
 * of the method.
 */
final class OperationNameFinder {
    private final ServiceReferences pages;
    private final Map<String, String> names = new HashMap<>();
    /** The words of descriptions by their form in lower case, and how often each occurs. */
    private final Map<String, Map<String, Integer>> spellings = new HashMap<>();

    private final Inside inside = new Inside();

    private OperationNameFinder(ServiceReferences pages) {
        this.pages = pages;
    }

    /** The name of each operation that has a page, by method. */
    static Map<String, String> find(ServiceReferences pages) {
        OperationNameFinder finder = new OperationNameFinder(pages);
        pages.waiters().values().forEach(finder::waiter);
        pages.paginators().values().forEach(finder::paginator);
        pages.operations().values().forEach(finder::linked);
        List<OperationPage> unnamed = pages.operations().values().stream()
                .filter(operation -> !finder.names.containsKey(operation.method()))
                .toList();
        if (!unnamed.isEmpty()) {
            finder.mentioned(unnamed);
        }
        finder.names.keySet().retainAll(pages.operations().keySet());
        return finder.names;
    }

    private void linked(OperationPage operation) {
        link(operation.method(), operation.link());
    }

    private void link(String method, @Nullable ApiLink link) {
        if (link != null) {
            names.put(method, link.operation());
        }
    }

    private void waiter(WaiterPage waiter) {
        link(waiter.method(), waiter.link());
    }

    /** A paginator has the name of its operation. */
    private void paginator(PaginatorPage paginator) {
        if (paginator.name().equalsIgnoreCase(bare(paginator.method()))) {
            names.put(paginator.method(), paginator.name());
        }
    }

    private static String bare(String method) {
        return method.replace("_", "").toLowerCase(Locale.ROOT);
    }

    private void mentioned(List<OperationPage> unnamed) {
        for (OperationPage operation : pages.operations().values()) {
            read(operation.documentation());
            read(operation.input().members());
            Side output = operation.output();
            if (output != null) {
                read(output.members());
            }
        }
        pages.exceptions().values().forEach(exception -> read(exception.documentation()));
        unnamed.forEach(operation -> names.put(operation.method(), made(operation.method())));
    }

    /** {@code CreateIPSet} for {@code create_ip_set} if the pages write {@code IPSet}; the longest run of words is tried first. */
    private String made(String method) {
        List<String> words = List.of(method.split("_", -1));
        StringBuilder name = new StringBuilder();
        int from = 0;
        while (from < words.size()) {
            int to = words.size();
            String spelled = null;
            while (spelled == null && to > from + 1) {
                spelled = spelled(String.join("", words.subList(from, to--)));
            }
            name.append(spelled == null ? NameWords.camel(words.get(from)) : spelled);
            from = spelled == null ? from + 1 : to + 1;
        }
        return name.toString();
    }

    /** The most frequent spelling, or that of the singular with an {@code s}; null if the pages do not mention it. */
    private @Nullable String spelled(String bare) {
        String found = mostly(spellings.get(bare));
        if (found == null && bare.endsWith("s")) {
            String one = mostly(spellings.get(bare.substring(0, bare.length() - 1)));
            return one == null ? null : one + "s";
        }
        return found;
    }

    private static @Nullable String mostly(@Nullable Map<String, Integer> counts) {
        return counts == null
                ? null
                : counts.entrySet().stream()
                        .max(Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.<String, Integer>comparingByKey()
                                        .reversed()))
                        .map(Map.Entry::getKey)
                        .orElse(null);
    }

    private void read(Collection<DocumentedType.Field> fields) {
        for (DocumentedType.Field field : fields) {
            read(field.name());
            read(field.place());
        }
    }

    private void read(DocumentedType.Place place) {
        read(place.documentation());
        place.type().accept(inside);
    }

    /** Reads the descriptions inside of a type. */
    private final class Inside implements DocumentedType.Visitor<Inside> {
        @Override
        public Inside scalar(DocumentedType.Scalar scalar) {
            return this;
        }

        @Override
        public Inside enumeration(DocumentedType.Enumeration enumeration) {
            return this;
        }

        @Override
        public Inside listOf(DocumentedType.ListOf list) {
            read(list.element());
            return this;
        }

        @Override
        public Inside mapOf(DocumentedType.MapOf map) {
            read(map.key());
            read(map.value());
            return this;
        }

        @Override
        public Inside structure(DocumentedType.Structure structure) {
            read(structure.members());
            return this;
        }

        @Override
        public Inside eventStream(DocumentedType.EventStream events) {
            read(events.members());
            return this;
        }

        @Override
        public Inside recursive(DocumentedType.Recursive recursive) {
            return this;
        }
    }

    private void read(String text) {
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                continue;
            }
            if (at > from + 2 && Character.isUpperCase(text.charAt(from))) {
                word(text.substring(from, at));
            }
            from = at + 1;
        }
    }

    /** Counts a word that has a capital after its first letter; other words add nothing to the method. */
    private void word(String word) {
        if (!word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT))) {
            spellings
                    .computeIfAbsent(word.toLowerCase(Locale.ROOT), unseen -> new TreeMap<>())
                    .merge(word, 1, Integer::sum);
        }
    }
}
