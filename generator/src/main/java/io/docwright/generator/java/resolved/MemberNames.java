package io.docwright.generator.java.resolved;

import io.docwright.generator.java.name.Identifiers;
import io.docwright.generator.java.name.Scope;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Determines the Java names of the members of a structure or exception. */
final class MemberNames {
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
        List<JavaMember> named = new ArrayList<>();
        for (Member member : members) {
            String name = names.get(member.name());
            if (name != null && wireNames.remove(member.name())) {
                String capitalized = Identifiers.capitalized(name);
                String adder = prefix(member.target());
                named.add(new JavaMember(
                        named.size(),
                        member,
                        name,
                        constantNames.getOrDefault(member.name(), name),
                        adder.isEmpty() ? "" : methodScope.settle(adder + capitalized),
                        adder.isEmpty() ? "" : methodScope.settle("has" + capitalized)));
            }
        }
        return named;
    }

    private static String prefix(Type type) {
        return type.match(primitive -> "", list -> "add", map -> "put", shape -> "", blobs -> "", events -> "");
    }
}
