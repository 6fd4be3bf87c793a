package io.docwright.generator.infer.naming;

import io.docwright.generator.infer.place.ApiName;
import io.docwright.generator.infer.place.Groups;
import io.docwright.generator.infer.place.Node;
import io.docwright.generator.infer.place.Places;
import io.docwright.generator.word.GenericWords;
import io.docwright.generator.word.NameWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the names that a group could have, the best first. */
public final class Candidates {
    /** A name in a description that is not a link decides only if the member is not found at more than so many times as many places. */
    private static final int PLACES_OF_MENTION = 8;

    /** A type in so many enclosing types may have a generic name, if no other type's members suggest it. */
    private static final int COMMON = 3;

    /** Words that descriptions use after a name for another extent of the same subject. */
    private static final List<String> EXTENTS = List.of("Summary", "Details", "Info", "Item");

    private final Groups groups;
    private final String service;
    private final MentionedNames mentions;
    private final Map<Integer, Suggestion> suggestions;
    private final Map<String, Integer> groupsByName;
    private final EnclosingNames enclosing;

    /** The last candidates of each group. Most enclosing types keep their name from round to round, so most are still right. */
    private final @Nullable Listed[] listed;

    private Candidates(
            Groups groups,
            String service,
            MentionedNames mentions,
            Map<Integer, Suggestion> suggestions,
            Map<String, Integer> groupsByName,
            EnclosingNames enclosing,
            @Nullable Listed[] listed) {
        this.groups = groups;
        this.service = service;
        this.mentions = mentions;
        this.suggestions = suggestions;
        this.groupsByName = groupsByName;
        this.enclosing = enclosing;
        this.listed = listed;
    }

    /**
     * The candidates of a group.
     *
     * @param examples one place for each enclosing structure
     * @param around the names of these structures, on which the candidates depend
     */
    private record Listed(List<Node> examples, List<String> around, List<Candidate> candidates) {}

    /**
     * Candidates that assume that enclosing types are named after their members.
     *
     * @param service the service's name, which a type gets in front of a name that the JDK has
     */
    static Candidates of(Groups groups, String service) {
        Set<String> suggested = new HashSet<>();
        Map<Integer, Suggestion> suggestions = new HashMap<>();
        Map<String, Integer> groupsByName = new HashMap<>();
        for (int group = 0; group < groups.count(); group++) {
            List<Node> nodes = groups.nodes(group);
            nodes.forEach(node -> suggested.add(node.isRoot() ? node.root.name : node.suggestedName));
            if (!nodes.isEmpty() && !nodes.get(0).isRoot()) {
                Suggestion suggestion = Suggestion.of(nodes);
                suggestions.put(group, suggestion);
                groupsByName.merge(suggestion.name(), 1, Integer::sum);
            }
        }
        EnclosingNames enclosing = new EnclosingNames(service, suggestions, new @Nullable Candidate[groups.count()]);
        return new Candidates(
                groups,
                service,
                new MentionedNames(suggested, groups),
                suggestions,
                groupsByName,
                enclosing,
                new @Nullable Listed[groups.count()]);
    }

    /** The candidates if groups have these names. */
    Candidates with(Candidate[] names) {
        return new Candidates(groups, service, mentions, suggestions, groupsByName, enclosing.with(names), listed);
    }

    /** The candidates of a group; at least one. A new list. */
    public List<Candidate> of(int group) {
        Listed last = listed[group];
        List<Node> examples = last == null ? examples(suggestion(group)) : last.examples();
        List<String> around = around(examples);
        if (last == null || !last.around().equals(around)) {
            last = new Listed(examples, around, list(group, examples));
            listed[group] = last;
        }
        return new ArrayList<>(last.candidates());
    }

    private List<String> around(List<Node> examples) {
        List<String> names = new ArrayList<>(examples.size());
        for (Node node : examples) {
            names.add(enclosing.of(EnclosingNames.parent(node)));
        }
        return names;
    }

    private List<Candidate> list(int group, List<Node> examples) {
        List<Node> nodes = groups.nodes(group);
        Suggestion suggestion = suggestion(group);
        boolean enumeration = nodes.get(0).kind == Node.Kind.ENUM;
        boolean generic = GenericWords.isGeneric(suggestion.name(), enumeration);
        CandidateList list = new CandidateList(suggestion, service);
        ApiName named = nodes.get(0).api;
        if (named != null) {
            list.add(new Candidate(named.name(), Candidate.Reason.API, nodes.size()));
        }
        addMentions(nodes, suggestion, examples, enumeration, list);
        addPlain(suggestion, examples, enumeration, generic, list);
        if (!generic) {
            addSummaries(suggestion.name(), examples, list);
        }
        if (!generic && !enumeration) {
            addVariants(suggestion.name(), examples, list);
        }
        addParents(suggestion.name(), examples, list);
        if (list.isEmpty()) {
            list.add(suggestion.name(), Candidate.Reason.MEMBER);
        }
        return list.all();
    }

    /** Longer names, for a group whose candidates all went to others. */
    public List<Candidate> longer(int group) {
        Suggestion suggestion = suggestion(group);
        CandidateList list = new CandidateList(suggestion, service);
        for (Node node : examples(suggestion)) {
            addPaths(node, suggestion.name(), list);
        }
        return list.all();
    }

    private Suggestion suggestion(int group) {
        Suggestion suggestion = suggestions.get(group);
        if (suggestion == null) {
            throw new IllegalArgumentException("Group " + group + " has no place inside of an input or output");
        }
        return suggestion;
    }

    /** Adds names from the descriptions of the places, and longer names that descriptions anywhere in the service use. */
    private void addMentions(
            List<Node> nodes, Suggestion suggestion, List<Node> examples, boolean enumeration, CandidateList list) {
        boolean result = suggestion.rank() == Suggestion.Rank.RESULT;
        for (Candidate mention : mentions.of(nodes, suggestion.name())) {
            boolean frequent = mention.claim() * PLACES_OF_MENTION >= suggestion.claim();
            if (mention.reason() == Candidate.Reason.LINK || (frequent && !result)) {
                list.add(mention);
            }
        }
        if (result) {
            return;
        }
        List<String> longer = new ArrayList<>();
        for (Node node : examples) {
            longer.addAll(enclosing.before(node, suggestion.name()));
            longer.addAll(enclosing.after(node, suggestion.name()));
        }
        if (!enumeration) {
            EXTENTS.forEach(extent -> longer.add(suggestion.name() + extent));
        }
        longer.stream().filter(mentions::contain).forEach(name -> list.add(name, Candidate.Reason.MENTION));
    }

    /** Adds the name that the members suggest, and what comes before it. */
    private void addPlain(
            Suggestion suggestion, List<Node> examples, boolean enumeration, boolean generic, CandidateList list) {
        String suggested = suggestion.name();
        if (suggestion.rank() != Suggestion.Rank.NONE) {
            list.add(
                    suggested,
                    suggestion.rank() == Suggestion.Rank.RESULT ? Candidate.Reason.RESULT : Candidate.Reason.LISTED);
            return;
        }
        if (GenericWords.isItem(suggested)) {
            addElements(examples, list);
        }
        boolean unique = groupsByName.getOrDefault(suggested, 0) == 1;
        boolean oneWord = NameWords.split(suggested).size() == 1;
        if (!enumeration && oneWord && !generic) {
            addOneWord(suggested, examples, unique, list);
        }
        if (!generic || (!enumeration && unique && examples.size() >= COMMON)) {
            list.add(suggested, Candidate.Reason.MEMBER);
        }
    }

    /** Adds names of elements after the operation or the structure that has the list. */
    private void addElements(List<Node> examples, CandidateList list) {
        for (Node node : examples) {
            String element = enclosing.element(node);
            if (element != null && EnclosingNames.parent(node).isRoot()) {
                list.add(element, Candidate.Reason.NOUN);
            } else if (element != null) {
                list.add(element, Candidate.Reason.ELEMENT);
                list.add(element + "Summary", Candidate.Reason.ELEMENT);
            }
        }
    }

    /** A member of one word names a type badly if it is one of several of a union, or if other members have the name, too. */
    private void addOneWord(String suggested, List<Node> examples, boolean unique, CandidateList list) {
        for (Node node : examples) {
            if (EnclosingNames.parent(node).union) {
                enclosing.after(node, suggested).stream()
                        .limit(1)
                        .forEach(name -> list.add(name, Candidate.Reason.VARIANT));
            }
        }
        Node parent = EnclosingNames.parent(examples.get(0));
        if (!unique && examples.size() == 1 && !parent.isRoot() && !EnclosingNames.isChoice(parent)) {
            addParents(suggested, examples, list);
        }
    }

    private static void addSummaries(String suggested, List<Node> examples, CandidateList list) {
        for (Node node : examples) {
            if (EnclosingNames.parent(node).isRoot() && node.via == Node.Via.ELEMENT && !node.root.kind.isInput()) {
                list.add(suggested + "Summary", Candidate.Reason.SUMMARY);
            }
        }
    }

    private void addVariants(String suggested, List<Node> examples, CandidateList list) {
        for (Node node : examples) {
            if (EnclosingNames.isChoice(EnclosingNames.parent(node))) {
                enclosing.after(node, suggested).forEach(name -> list.add(name, Candidate.Reason.VARIANT));
            }
        }
    }

    /** Adds names after the enclosing structure; only the suggested name where that structure's name ends with it. */
    private void addParents(String suggested, List<Node> examples, CandidateList list) {
        for (Node node : examples) {
            if (NameWords.endsWith(enclosing.of(EnclosingNames.parent(node)), suggested)) {
                list.add(suggested, Candidate.Reason.MEMBER);
            }
            enclosing.before(node, suggested).forEach(name -> list.add(name, Candidate.Reason.PARENT));
        }
    }

    private void addPaths(Node node, String suggested, CandidateList list) {
        String whole = suggested;
        for (Node at = node.parent; at != null; at = at.parent) {
            list.add(NameWords.join(enclosing.of(at), suggested), Candidate.Reason.PATH);
            whole = NameWords.join(at.isRoot() ? at.root.name : at.suggestedName, whole);
            list.add(whole, Candidate.Reason.PATH);
        }
        list.add(node.root.name + suggested, Candidate.Reason.PATH);
        list.add(suggested + (node.root.kind.isInput() ? "Input" : "Output"), Candidate.Reason.PATH);
    }

    /** One place for each enclosing structure; the structure with the most places comes first. */
    private static List<Node> examples(Suggestion suggestion) {
        if (suggestion.places().size() == 1) {
            return suggestion.places();
        }
        Map<Integer, List<Node>> byParent = new TreeMap<>();
        for (Node node : suggestion.places()) {
            byParent.computeIfAbsent(EnclosingNames.parent(node).group, unseen -> new ArrayList<>())
                    .add(node);
        }
        return byParent.values().stream()
                .sorted(Comparator.comparing((List<Node> places) -> -places.size())
                        .thenComparing(places -> Places.depth(places.get(0)))
                        .thenComparing(places -> places.get(0), Places.ORDER))
                .map(places -> places.get(0))
                .toList();
    }
}
