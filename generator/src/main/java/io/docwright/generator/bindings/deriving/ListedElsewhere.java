package io.docwright.generator.bindings.deriving;

import io.docwright.generator.bindings.BindingTrait;
import io.docwright.generator.bindings.BindingTraits;
import io.docwright.generator.infer.JoinedMember;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The traits of members of EC2's responses that pages list, by name and description: those of a member with both that no page
 * lists are the same. Names in upper case are those of types that requests share.
 */
final class ListedElsewhere {
    /** Shorter descriptions are those of several members. */
    private static final int SIGNIFICANT = 16;

    static final ListedElsewhere NOTHING = new ListedElsewhere();

    private final Map<Key, BindingTraits> traits = new HashMap<>();
    private final Set<Key> ambiguous = new HashSet<>();

    private record Key(String name, String description, JoinedMember.Form form) {}

    /** Collects the traits of the listed members of all responses. */
    static ListedElsewhere of(Stream<List<JoinedMember>> responses) {
        ListedElsewhere listed = new ListedElsewhere();
        responses
                .flatMap(List::stream)
                .filter(member -> member.isListed() && isSignificant(member))
                .forEach(member -> listed.add(member, DerivedMember.of(member, DerivedMember.EC2, false)));
        return listed;
    }

    private void add(JoinedMember member, BindingTraits shown) {
        Key key = key(member);
        BindingTraits other = traits.putIfAbsent(key, shown);
        boolean differs = other != null && !other.values().equals(shown.values());
        String name = shown.get(BindingTrait.NAME).orElse(member.name());
        if (differs || Character.isUpperCase(name.charAt(0))) {
            ambiguous.add(key);
        }
    }

    /** The traits of a member; null if no page lists one with its name and description, or pages list several. */
    @Nullable
    BindingTraits of(JoinedMember member) {
        Key key = key(member);
        return isSignificant(member) && !ambiguous.contains(key) ? traits.get(key) : null;
    }

    private static boolean isSignificant(JoinedMember member) {
        return member.description().length() >= SIGNIFICANT;
    }

    private static Key key(JoinedMember member) {
        return new Key(member.name(), member.description(), member.form());
    }
}
