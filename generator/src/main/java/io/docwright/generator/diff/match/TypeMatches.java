package io.docwright.generator.diff.match;

import io.docwright.generator.model.Member;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Matches shapes of two versions one to one by their common places; if there are several, by name, else by the number of
 * common places.
 */
public final class TypeMatches {
    private final Shapes before;
    private final Shapes after;
    private final Map<Pair, Integer> meetings = new HashMap<>();
    private final Deque<Pair> open = new ArrayDeque<>();
    private final Map<String, String> newNames = new TreeMap<>();
    private final Set<String> taken = new HashSet<>();

    private record Pair(String before, String after) {
        boolean sameName() {
            return before.equals(after);
        }
    }

    public TypeMatches(Shapes before, Shapes after) {
        this.before = before;
        this.after = after;
    }

    /** Adds a common place of two shapes. */
    public void meet(@Nullable String old, @Nullable String now) {
        if (before.get(old) != null && after.get(now) != null && old != null && now != null) {
            Pair pair = new Pair(old, now);
            if (meetings.merge(pair, 1, Integer::sum) == 1) {
                open.add(pair);
            }
        }
    }

    /** Determines the matches, after the places of all operations have been added. */
    public void settle() {
        while (!open.isEmpty()) {
            Pair pair = open.remove();
            Map<String, Type> targets = new HashMap<>();
            before.members(pair.before).forEach(member -> targets.put(member.name(), member.target()));
            for (Member member : after.members(pair.after)) {
                Type target = targets.get(member.name());
                if (target != null) {
                    meet(target, member.target());
                }
            }
        }
        List<Pair> pairs = new ArrayList<>(meetings.keySet());
        pairs.sort(Comparator.comparing(Pair::sameName)
                .reversed()
                .thenComparing(pair -> -meetings.getOrDefault(pair, 0))
                .thenComparing(Pair::before)
                .thenComparing(Pair::after));
        pairs.forEach(this::match);
        before.service().shapes().keySet().forEach(name -> match(new Pair(name, name)));
    }

    private void match(Pair pair) {
        Shape old = before.get(pair.before);
        Shape now = after.get(pair.after);
        if (old != null
                && now != null
                && (pair.sameName() || old.kind().equals(now.kind()))
                && !newNames.containsKey(pair.before)
                && taken.add(pair.after)) {
            newNames.put(pair.before, pair.after);
        }
    }

    private void meet(Type old, Type now) {
        List<Type> olds = old.parts();
        List<Type> nows = now.parts();
        if (olds.isEmpty() || olds.size() != nows.size()) {
            meet(old.namedShape(), now.namedShape());
            return;
        }
        for (int i = 0; i < olds.size(); i++) {
            meet(olds.get(i), nows.get(i));
        }
    }

    /** The new name of an old shape; null if it was removed. */
    @Nullable
    public String newName(String old) {
        return newNames.get(old);
    }

    /** New names by old names. */
    public Map<String, String> all() {
        return newNames;
    }

    /** Whether a new shape matches an old one. */
    public boolean isKnown(String now) {
        return taken.contains(now);
    }
}
