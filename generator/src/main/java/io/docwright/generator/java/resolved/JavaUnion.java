package io.docwright.generator.java.resolved;

import com.palantir.javapoet.ClassName;
import io.docwright.generator.java.name.Identifiers;
import io.docwright.generator.java.name.Reserved;
import io.docwright.generator.java.name.Scope;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A union with the Java names of its members.
 *
 * @param variants in the order of the union; only the first of several members with the same name
 */
public record JavaUnion(ClassName type, List<Variant> variants) {
    public JavaUnion {
        variants = List.copyOf(variants);
    }

    /** A member, the name of its record and the name of its factory method. */
    public record Variant(Member member, ClassName type, String factory) {}

    /** The variant for a member, by the member's name. */
    public Optional<Variant> variant(String member) {
        return variants.stream()
                .filter(variant -> variant.member().name().equals(member))
                .findFirst();
    }

    static JavaUnion of(Shape.Union union, ClassName type) {
        List<String> wireNames =
                union.members().stream().map(Member::name).distinct().toList();
        Set<String> reserved = Stream.concat(Reserved.JAVA_LANG.stream(), Stream.of("Unknown", type.simpleName()))
                .collect(Collectors.toSet());
        Map<String, String> records =
                Scope.ofTypes(reserved, name -> name + "Value").settle(wireNames, Identifiers::type);
        Map<String, String> factories = Scope.ofMembers(Reserved.UNION).settle(wireNames, Identifiers::member);
        List<Variant> variants = new ArrayList<>();
        for (Member member : union.members()) {
            String record = records.remove(member.name());
            if (record != null) {
                String factory = factories.getOrDefault(member.name(), record);
                variants.add(new Variant(member, type.nestedClass(record), factory));
            }
        }
        return new JavaUnion(type, variants);
    }
}
