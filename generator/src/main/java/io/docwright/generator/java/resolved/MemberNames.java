package io.docwright.generator.java.resolved;

import io.docwright.generator.java.name.Identifiers;
import io.docwright.generator.java.name.Scope;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Type;
import io.docwright.generator.word.NameWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Determines the Java names of the members of a structure or exception. */
final class MemberNames {
    private static final Pattern PLAIN = Pattern.compile("[a-zA-Z0-9]+");

    private MemberNames() {}

    /**
     * The members with their names, in their order.
     *
     * @param methods names of methods that are taken
     * @param constants names of constants that are taken
     */
    static List<JavaMember> of(List<Member> members, Set<String> methods, Collection<String> constants) {
        Set<String> wireNames = new LinkedHashSet<>();
        members.forEach(member -> wireNames.add(member.name()));
        Scope methodScope = Scope.ofMembers(methods);
        Map<String, String> names = methodScope.settle(wireNames, Identifiers::member);
        Map<String, String> constantNames =
                Scope.ofMembers(Set.copyOf(constants)).settle(wireNames, Identifiers::constant);
        Set<String> collections = collections(members, names);
        List<JavaMember> named = new ArrayList<>();
        for (Member member : members) {
            String name = names.get(member.name());
            if (name != null && wireNames.remove(member.name())) {
                String adder = prefix(member.target());
                String element = adder.isEmpty() ? "" : element(name, collections);
                named.add(new JavaMember(
                        named.size(),
                        member,
                        name,
                        constantNames.getOrDefault(member.name(), name),
                        adder.isEmpty() ? "" : methodScope.settle(adder + Identifiers.capitalized(element)),
                        element,
                        adder.isEmpty() ? "" : methodScope.settle("has" + Identifiers.capitalized(name))));
            }
        }
        return named;
    }

    /** The names of the members to which elements or entries are added. */
    private static Set<String> collections(List<Member> members, Map<String, String> names) {
        Set<String> collections = new HashSet<>();
        for (Member member : members) {
            if (member.target().isCollection()) {
                collections.add(names.getOrDefault(member.name(), member.name()));
            }
        }
        return collections;
    }

    /** {@code tag} for {@code tags}; the name itself if the singular is a keyword or the name of another collection. */
    private static String element(String name, Set<String> collections) {
        String singular = PLAIN.matcher(name).matches() ? NameWords.singular(name) : name;
        return collections.contains(singular) || SourceVersion.isKeyword(singular) ? name : singular;
    }

    private static String prefix(Type type) {
        return type.match(primitive -> "", list -> "add", map -> "put", shape -> "", blobs -> "", events -> "");
    }
}
