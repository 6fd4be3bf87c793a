package io.docwright.fake.memory.infer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The nouns of a service that are resources: those that some operations make and others return, change or remove.
 *
 * @param texts the nouns as written, by their words joined
 * @param words the words of each
 * @param made the nouns that an operation makes
 */
record Nouns(Map<String, String> texts, Map<String, Words> words, Set<String> made) {
    private static final Set<String> PREPOSITIONS =
            Set.of("from", "by", "in", "for", "to", "with", "of", "on", "at", "into", "using", "via");

    static Nouns of(Collection<OperationName> names) {
        Map<String, Set<Verb>> verbs = new LinkedHashMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, Words> words = new LinkedHashMap<>();
        for (OperationName name : names) {
            if (name.verb() != null && !name.noun().isEmpty()) {
                Words noun = head(name.noun());
                String key = noun.joined();
                verbs.computeIfAbsent(key, none -> EnumSet.noneOf(Verb.class)).add(name.verb());
                words.putIfAbsent(key, noun);
                texts.merge(key, text(name, noun), Nouns::shorter);
            }
        }
        Map<String, String> resources = new LinkedHashMap<>();
        Map<String, Words> nouns = new LinkedHashMap<>();
        Set<String> made = new LinkedHashSet<>();
        verbs.forEach((noun, uses) -> {
            if (isResource(uses)) {
                resources.put(noun, Objects.requireNonNull(texts.get(noun)));
                nouns.put(noun, Objects.requireNonNull(words.get(noun)));
                if (uses.contains(Verb.CREATE)) {
                    made.add(noun);
                }
            }
        });
        return new Nouns(resources, nouns, made);
    }

    /** The singular of two texts of a noun. */
    private static String shorter(String one, String other) {
        return other.length() < one.length() ? other : one;
    }

    private static boolean isResource(Set<Verb> verbs) {
        boolean read = verbs.contains(Verb.GET) || verbs.contains(Verb.LIST);
        boolean kept = read || verbs.contains(Verb.DELETE) || verbs.contains(Verb.UPDATE);
        boolean made = verbs.contains(Verb.CREATE) || verbs.contains(Verb.PUT);
        return (made && kept)
                || (verbs.contains(Verb.BEGIN) && (read || verbs.contains(Verb.END) || verbs.contains(Verb.DELETE)))
                || (read && (verbs.contains(Verb.DELETE) || verbs.contains(Verb.UPDATE)));
    }

    /** {@code TagsFromResource} without {@code FromResource}. */
    static Words head(Words noun) {
        for (int i = 1; i < noun.size(); i++) {
            if (PREPOSITIONS.contains(noun.stems().get(i)) && i < noun.size() - 1) {
                return noun.to(i);
            }
        }
        return noun;
    }

    private static String text(OperationName name, Words noun) {
        List<String> written = Words.split(name.text());
        return String.join("", written.subList(0, noun.size()));
    }

    /** Whether the noun is exactly a resource. */
    boolean has(Words noun) {
        return texts.containsKey(noun.joined());
    }

    /** Returns the longest other resource with which the noun begins; null if there is none. */
    @Nullable
    String beginning(Words noun) {
        for (int size = noun.size() - 1; size > 0; size--) {
            String key = noun.to(size).joined();
            if (texts.containsKey(key)) {
                return key;
            }
        }
        return null;
    }

    /** Returns the longest other resource with which the noun ends; null if there is none. */
    @Nullable
    String end(Words noun) {
        for (int from = 1; from < noun.size(); from++) {
            String key = noun.from(from).joined();
            if (texts.containsKey(key)) {
                return key;
            }
        }
        return null;
    }

    /** All nouns that may be meant, best first. */
    List<String> candidates(Words noun) {
        List<String> found = new ArrayList<>();
        Words head = head(noun);
        if (has(head)) {
            found.add(head.joined());
        }
        String beginning = beginning(noun);
        String end = end(head);
        if (beginning != null && !found.contains(beginning)) {
            found.add(beginning);
        }
        if (end != null && !found.contains(end)) {
            found.add(end);
        }
        return found;
    }
}
