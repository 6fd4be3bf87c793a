package io.docwright.generator.diff.match;

import io.docwright.generator.model.Member;
import io.docwright.generator.model.Operation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Matches operations of two versions: by name, and the others by similar inputs and outputs and similar descriptions.
 */
public final class OperationMatches {
    private static final double ALIKE = 0.5;

    private final Shapes before;
    private final Shapes after;
    private final Map<String, Operation> old = new TreeMap<>();
    private final Map<String, Operation> now = new TreeMap<>();

    /** An operation in both versions. */
    public record Match(Operation before, Operation after) {}

    private record Candidate(Operation before, Operation after, double likeness) {}

    public OperationMatches(Shapes before, Shapes after) {
        this.before = before;
        this.after = after;
        before.service().operations().forEach(operation -> old.put(operation.name(), operation));
        after.service().operations().forEach(operation -> now.put(operation.name(), operation));
    }

    /** Returns the matches, and removes them from {@link #gone} and {@link #added}. */
    public List<Match> take() {
        List<Match> matches = new ArrayList<>();
        for (String name : List.copyOf(old.keySet())) {
            if (now.containsKey(name)) {
                take(name, name, matches);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        old.values()
                .forEach(one -> now.values().forEach(other -> {
                    double likeness = likeness(one, other);
                    if (likeness > 0) {
                        candidates.add(new Candidate(one, other, likeness));
                    }
                }));
        candidates.sort(Comparator.comparingDouble(Candidate::likeness)
                .reversed()
                .thenComparing(candidate -> candidate.before.name())
                .thenComparing(candidate -> candidate.after.name()));
        for (Candidate candidate : candidates) {
            if (old.containsKey(candidate.before.name()) && now.containsKey(candidate.after.name())) {
                take(candidate.before.name(), candidate.after.name(), matches);
            }
        }
        return matches;
    }

    private void take(String oldName, String newName, List<Match> matches) {
        Operation one = old.remove(oldName);
        Operation other = now.remove(newName);
        if (one != null && other != null) {
            matches.add(new Match(one, other));
        }
    }

    /** The similarity of two operations; 0 if they do not match. */
    private double likeness(Operation one, Operation other) {
        double words = Likeness.ofWords(one.documentation(), other.documentation());
        double members = Likeness.of(members(one, before), members(other, after));
        return words >= ALIKE && members >= ALIKE ? words + members : 0;
    }

    private static Set<String> members(Operation operation, Shapes shapes) {
        Set<String> names = new HashSet<>();
        for (Member member : shapes.members(operation.input())) {
            names.add("input " + member.name());
        }
        for (Member member : shapes.members(operation.output())) {
            names.add("output " + member.name());
        }
        return names;
    }

    public Iterable<Operation> gone() {
        return old.values();
    }

    public Iterable<Operation> added() {
        return now.values();
    }
}
