package io.docwright.generator.bindings.deriving;

import io.docwright.generator.bindings.OverlaidBindings;
import io.docwright.generator.bindings.ServiceBindings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The bindings of a service that its pages show, and what they do not show.
 *
 * @param unknown by the operation's name: the members that no page shows, by path, such as {@code input.rules[].filter}
 */
public record Derived(ServiceBindings bindings, SortedMap<String, List<String>> unknown) {
    static final String INPUT = "input.";
    static final String OUTPUT = "output.";

    public Derived {
        unknown = Collections.unmodifiableSortedMap(new TreeMap<>(unknown));
    }

    /** Returns these bindings with a bindings file laid over them. What the file has is known. */
    public Derived under(ServiceBindings file) {
        SortedMap<String, List<String>> left = new TreeMap<>();
        unknown.forEach((operation, members) -> {
            List<String> kept = new ArrayList<>(members);
            kept.removeIf(member -> isIn(file, operation, member));
            if (!kept.isEmpty()) {
                left.put(operation, List.copyOf(kept));
            }
        });
        return new Derived(OverlaidBindings.of(bindings, file), left);
    }

    private static boolean isIn(ServiceBindings file, String operation, String member) {
        return member.startsWith(INPUT)
                ? file.hasInput(operation, member.substring(INPUT.length()))
                : file.hasOutput(operation, member.substring(OUTPUT.length()));
    }
}
