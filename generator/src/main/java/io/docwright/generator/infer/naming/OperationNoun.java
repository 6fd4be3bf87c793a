package io.docwright.generator.infer.naming;

import io.docwright.generator.infer.place.Root;
import io.docwright.generator.word.NameWords;
import java.util.List;
import java.util.Set;

/** The subject of an operation: {@code Domain} for {@code ListDomains} and {@code CreateDomain}. */
final class OperationNoun {
    private static final Set<String> OF_MANY = Set.of("List", "Describe", "Get", "Search", "Batch", "Query");

    private OperationNoun() {}

    static String of(Root root) {
        List<String> words = NameWords.split(root.name);
        if (root.kind == Root.Kind.EXCEPTION || words.size() < 2) {
            return root.name;
        }
        boolean many = OF_MANY.contains(words.get(0));
        int from = words.get(0).equals("Batch") && words.size() > 2 ? 2 : 1;
        String noun = String.join("", words.subList(from, words.size()));
        return many ? NameWords.singular(noun) : noun;
    }
}
