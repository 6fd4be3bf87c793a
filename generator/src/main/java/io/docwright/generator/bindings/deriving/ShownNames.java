package io.docwright.generator.bindings.deriving;

import static io.docwright.generator.apireference.MemberMatch.element;

import io.docwright.generator.apireference.MemberMatch;
import io.docwright.generator.infer.JoinedMember;
import io.docwright.generator.word.NameWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of members that no page lists in what pages show of bodies: in syntax blocks and in samples. Such a name is
 * that of the member, or that of its elements, or one of them contains the other: {@code reason} for
 * {@code StateTransitionReason}. A name is also that of the only enum that has its values in samples. Not thread-safe.
 */
final class ShownNames {
    private final boolean xml;
    private final Map<String, NameTree> places = new HashMap<>();
    private final Map<String, Name> found = new HashMap<>();
    private final Set<String> structures;

    /**
     * A name on a page.
     *
     * @param element the name of the elements, if it is a list in XML; null otherwise
     * @param flattened whether it is the name of each element of a list
     */
    record Name(String name, @Nullable String element, boolean flattened) {}

    private ShownNames(boolean xml, Set<String> structures) {
        this.xml = xml;
        this.structures = structures;
    }

    /**
     * Returns the names that are shown, by path.
     *
     * @param members each before those inside of it
     * @param listed the names that pages list, by path
     * @param tree the names in bodies of the operation
     * @param xml whether a list has a level for its elements
     */
    static Map<String, Name> of(List<JoinedMember> members, Map<String, String> listed, NameTree tree, boolean xml) {
        Map<String, List<JoinedMember>> siblings = new LinkedHashMap<>();
        members.forEach(member -> siblings.computeIfAbsent(parent(member), unseen -> new ArrayList<>())
                .add(member));
        ShownNames names = new ShownNames(xml, siblings.keySet());
        names.places.put("", tree);
        siblings.forEach((parent, inside) -> names.place(names.places.get(parent), inside, listed));
        return names.found;
    }

    /** The path of the member around one, without the marks of lists and maps. */
    private static String parent(JoinedMember member) {
        int dot = member.path().lastIndexOf('.');
        return dot < 0 ? "" : unmarked(member.path().substring(0, dot));
    }

    private static String unmarked(String path) {
        String bare = path;
        while (bare.endsWith("[]") || bare.endsWith("{}")) {
            bare = bare.substring(0, bare.length() - 2);
        }
        return bare;
    }

    private void place(@Nullable NameTree tree, List<JoinedMember> members, Map<String, String> listed) {
        if (tree == null) {
            return;
        }
        Map<String, NameTree> left = new LinkedHashMap<>(tree.parts());
        List<JoinedMember> unlisted = new ArrayList<>();
        for (JoinedMember member : members) {
            String name = listed.get(member.path());
            if (member.wholeBody()) {
                places.put(member.path(), tree);
            } else if (name == null) {
                unlisted.add(member);
            } else {
                NameTree part = left.remove(name);
                if (part != null) {
                    enter(member, part);
                }
            }
        }
        match(unlisted, left, (member, name) -> member.name().equalsIgnoreCase(name));
        match(unlisted, left, (member, name) -> member.name().equalsIgnoreCase(MemberMatch.withoutSet(name)));
        match(unlisted, left, (member, name) -> element(member.name()).equals(element(name)));
        match(unlisted, left, (member, name) -> NameWords.ends(member.name(), name));
        match(unlisted, left, (member, name) -> NameWords.contains(member.name(), name));
        match(unlisted, left, (member, name) -> hasValuesOf(member, tree.parts().get(name)));
    }

    private static boolean hasValuesOf(JoinedMember member, @Nullable NameTree part) {
        return part != null && !part.texts().isEmpty() && member.values().containsAll(part.texts());
    }

    /** Matches members until none is like one name only that is not like another such member. */
    private void match(
            List<JoinedMember> members, Map<String, NameTree> left, BiPredicate<JoinedMember, String> isLike) {
        int before;
        do {
            before = members.size();
            matchOnce(members, left, isLike);
        } while (members.size() < before);
    }

    private void matchOnce(
            List<JoinedMember> members, Map<String, NameTree> left, BiPredicate<JoinedMember, String> isLike) {
        Map<String, List<JoinedMember>> like = new LinkedHashMap<>();
        for (JoinedMember member : members) {
            List<String> names = left.entrySet().stream()
                    .filter(part -> isOfForm(member, part.getValue()))
                    .map(Map.Entry::getKey)
                    .filter(name -> isLike.test(member, name))
                    .toList();
            if (names.size() == 1) {
                like.computeIfAbsent(names.get(0), unseen -> new ArrayList<>()).add(member);
            }
        }
        like.forEach((name, alike) -> {
            if (alike.size() == 1) {
                JoinedMember member = alike.get(0);
                NameTree part = left.remove(name);
                if (part != null) {
                    members.remove(member);
                    found.put(member.path(), name(member, name, part));
                    enter(member, part);
                }
            }
        });
    }

    /** What has parts is no scalar. */
    private boolean isOfForm(JoinedMember member, NameTree part) {
        return part.parts().isEmpty()
                || structures.contains(member.path())
                || member.form() != JoinedMember.Form.SINGLE;
    }

    private Name name(JoinedMember member, String name, NameTree part) {
        boolean list = member.form() == JoinedMember.Form.LIST;
        return new Name(name, isAroundElements(member, part) ? part.element() : null, list && part.isRepeated());
    }

    private void enter(JoinedMember member, NameTree part) {
        places.put(
                member.path(),
                isAroundElements(member, part)
                        ? part.parts().values().iterator().next()
                        : part);
    }

    private boolean isAroundElements(JoinedMember member, NameTree part) {
        return xml && member.form() == JoinedMember.Form.LIST && part.isAroundElements();
    }
}
