package io.docwright.generator.infer.naming;

import io.docwright.generator.infer.place.Node;
import io.docwright.generator.infer.place.Places;
import io.docwright.generator.infer.place.Root;
import io.docwright.generator.infer.place.Slot;
import io.docwright.generator.word.GenericWords;
import io.docwright.generator.word.NameWords;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names types after the types that enclose them. */
final class EnclosingNames {
    /** Members that say what a status is, not what it is a status of. */
    private static final Set<String> PARTS_OF_STATUS = Set.of("Code", "Reason", "Name");

    /** What a name that the JDK has gets in front. */
    private final String prefix;

    private final Map<Integer, Suggestion> suggestions;
    private final @Nullable Candidate[] names;
    private final Map<Root, String> nouns;

    /**
     * @param service the service's name
     * @param suggestions what the members of each group suggest; used for groups without a name
     * @param names the names of groups as far as they have one
     */
    EnclosingNames(String service, Map<Integer, Suggestion> suggestions, @Nullable Candidate[] names) {
        this(NameWords.type(service), suggestions, names, new IdentityHashMap<>());
    }

    private EnclosingNames(
            String prefix, Map<Integer, Suggestion> suggestions, @Nullable Candidate[] names, Map<Root, String> nouns) {
        this.prefix = prefix;
        this.suggestions = suggestions;
        this.names = names;
        this.nouns = nouns;
    }

    /** The same if groups have other names. */
    EnclosingNames with(Candidate[] others) {
        return new EnclosingNames(prefix, suggestions, others, nouns);
    }

    /** The name of a structure or, for a request or response, the subject of its operation. */
    String of(Node structure) {
        if (structure.isRoot()) {
            return nouns.computeIfAbsent(structure.root, OperationNoun::of);
        }
        Candidate name = names[structure.group];
        if (name != null) {
            return CandidateList.withoutPrefix(name.name(), prefix);
        }
        Suggestion suggestion = suggestions.get(structure.group);
        return suggestion == null ? structure.suggestedName : suggestion.name();
    }

    /** The name of the structure around a place, in front of a suggested name: the subject of the structure first, then all of it. */
    Set<String> before(Node node, String suggested) {
        String enclosing = of(parent(node));
        Set<String> names = new LinkedHashSet<>();
        names.add(NameWords.join(subject(enclosing, suggested), suggested));
        names.add(NameWords.join(enclosing, suggested));
        return names;
    }

    /**
     * A suggested name in front of the last word of the structure around a place: {@code S3} in a {@code Location} is an
     * {@code S3Location}. Then one in front of all of the structure's name.
     *
     * @return empty if the place is in a request or response, or the suggested name ends with that word
     */
    Set<String> after(Node node, String suggested) {
        Node parent = parent(node);
        if (parent.isRoot()) {
            return Set.of();
        }
        String enclosing = of(parent);
        List<String> words = NameWords.split(enclosing);
        String last = words.get(words.size() - 1);
        if (NameWords.ends(suggested, last)) {
            return Set.of();
        }
        Set<String> names = new LinkedHashSet<>();
        names.add(suggested + last);
        names.add(suggested + enclosing);
        return names;
    }

    /** The singular of the structure around an element whose member has a name such as {@code Items}; null if there is none. */
    @Nullable
    String element(Node node) {
        String enclosing = of(parent(node));
        String element = NameWords.element(enclosing);
        return parent(node).isRoot() || !element.equals(enclosing) ? element : null;
    }

    /** Whether a structure is a choice between structures: a union, or one that has only members with structures. */
    static boolean isChoice(Node structure) {
        if (structure.union) {
            return true;
        }
        for (Slot slot : structure.slots) {
            Node node = slot.type.node();
            if (node == null || node.kind != Node.Kind.STRUCTURE) {
                return false;
            }
        }
        return structure.slots.size() > 1;
    }

    static Node parent(Node node) {
        if (node.parent == null) {
            throw new IllegalArgumentException(Places.path(node) + " has no enclosing structure");
        }
        return node.parent;
    }

    /** A type's name without a last word that says what kind of data it has, or that the suggested name ends with. */
    private static String subject(String name, String suggested) {
        List<String> words = NameWords.split(name);
        if (words.size() < 2) {
            return name;
        }
        String last = words.get(words.size() - 1);
        boolean part = last.equals("Status") && PARTS_OF_STATUS.contains(suggested);
        boolean dropped = (GenericWords.isKindOfData(last) && !part) || NameWords.ends(suggested, last);
        return dropped ? String.join("", words.subList(0, words.size() - 1)) : name;
    }
}
