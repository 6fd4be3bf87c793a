package io.docwright.generator.infer.naming;

import io.docwright.generator.infer.place.Node;
import io.docwright.generator.infer.place.Root;
import io.docwright.generator.text.MostFrequent;
import io.docwright.generator.word.GenericWords;
import io.docwright.generator.word.NameWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The name that the members of a group suggest.
 *
 * @param name in {@code UpperCamelCase}
 * @param places the places that suggest the name; all places of the group if the name is what several names have in common
 * @param rank how well the operations support the name
 */
record Suggestion(String name, List<Node> places, Rank rank) {

    /** How well the operations support a name, the best first. */
    enum Rank {
        /** {@code GetLexicon} returns one in the member {@code Lexicon}. */
        RESULT,
        /** {@code ListLexicons} returns a list of them in the member {@code Lexicons}. */
        LISTED,
        /** No operation has the name. */
        NONE
    }

    /** @param nodes the places of a group; at least one */
    static Suggestion of(List<Node> nodes) {
        Map<String, List<Node>> byName = byName(nodes);
        for (Rank rank : List.of(Rank.RESULT, Rank.LISTED)) {
            Map<String, List<Node>> supported = new TreeMap<>();
            byName.forEach((name, places) -> {
                if (places.stream().anyMatch(node -> rank(node) == rank)) {
                    supported.put(name, places);
                }
            });
            if (!supported.isEmpty()) {
                String name = most(supported);
                return new Suggestion(name, byName.getOrDefault(name, nodes), rank);
            }
        }
        String common = byName.size() > 1 ? commonEnd(byName) : "";
        String name = common.isEmpty() ? most(byName) : common;
        return new Suggestion(name, byName.getOrDefault(name, nodes), Rank.NONE);
    }

    /** How many places suggest the name. */
    int claim() {
        return places.size();
    }

    /** The places by the name that each suggests. A singular counts as its plural if a member that is no list has the plural. */
    private static Map<String, List<Node>> byName(List<Node> nodes) {
        Map<String, String> plurals = new TreeMap<>();
        for (Node node : nodes) {
            if (node.via == Node.Via.MEMBER && NameWords.isPlural(node.suggestedName)) {
                plurals.put(NameWords.singular(node.suggestedName), node.suggestedName);
            }
        }
        Map<String, List<Node>> byName = new TreeMap<>();
        for (Node node : nodes) {
            String name = plurals.getOrDefault(node.suggestedName, node.suggestedName);
            byName.computeIfAbsent(name, unseen -> new ArrayList<>()).add(node);
        }
        return byName;
    }

    private static String most(Map<String, List<Node>> byName) {
        return Objects.requireNonNullElse(
                MostFrequent.of(byName.entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream().map(node -> entry.getKey()))),
                "");
    }

    /** The last words that all names have, if they are one of the names or more than one word; else empty. */
    private static String commonEnd(Map<String, List<Node>> byName) {
        List<String> common = List.of();
        boolean first = true;
        for (String name : byName.keySet()) {
            List<String> words = NameWords.split(name);
            if (first) {
                common = words;
                first = false;
            } else {
                int same = 0;
                while (same < Math.min(common.size(), words.size())
                        && common.get(common.size() - 1 - same).equals(words.get(words.size() - 1 - same))) {
                    same++;
                }
                common = common.subList(common.size() - same, common.size());
            }
        }
        String end = String.join("", common);
        boolean usable = byName.containsKey(end) || common.size() > 1;
        return usable && !GenericWords.isGeneric(end, false) ? end : "";
    }

    private static Rank rank(Node node) {
        if (node.kind == Node.Kind.ENUM
                || node.parent == null
                || !node.parent.isRoot()
                || node.root.kind != Root.Kind.OUTPUT) {
            return Rank.NONE;
        }
        String noun = OperationNoun.of(node.root);
        if (node.via == Node.Via.MEMBER) {
            return noun.equalsIgnoreCase(node.suggestedName)
                            || noun.equalsIgnoreCase(NameWords.singular(node.suggestedName))
                    ? Rank.RESULT
                    : Rank.NONE;
        }
        return node.via == Node.Via.ELEMENT && noun.equalsIgnoreCase(node.suggestedName) ? Rank.LISTED : Rank.NONE;
    }
}
