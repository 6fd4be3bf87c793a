package io.docwright.generator.testing.damage;

import io.docwright.generator.reference.Reference;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds members that a damaged page has, and the whole page lacks. */
public final class Invention {
    /** How pages print the key of a map. A member with this name looks like the key. */
    private static final String KEY = ".string";

    private Invention() {}

    /** The paths of members, such as {@code get_tree.output.branches[].name}, that only the damaged page has. */
    public static Set<String> paths(List<Reference> damaged, List<Reference> whole) {
        Set<String> invented = paths(damaged);
        invented.removeAll(paths(whole));
        return invented;
    }

    /** The names of members of requests and responses that only the damaged page has. */
    public static Set<String> names(List<Reference> damaged, List<Reference> whole) {
        Set<String> invented = names(paths(damaged));
        invented.removeAll(names(paths(whole)));
        return invented;
    }

    private static Set<String> paths(List<Reference> references) {
        return MemberPaths.of(references).stream()
                .map(path -> path.replace("{}", KEY))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(Set<String> paths) {
        Set<String> names = new TreeSet<>();
        for (String path : paths) {
            Stream.of(path.split("\\.", -1)).skip(2).forEach(name -> names.add(name.replace("[]", "")));
        }
        return names;
    }
}
