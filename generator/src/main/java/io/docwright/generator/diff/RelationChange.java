package io.docwright.generator.diff;

import io.docwright.generator.model.Member;
import io.docwright.generator.model.Relation;
import io.docwright.generator.model.Shape;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the relations between the members of a structure in two versions. */
final class RelationChange {
    private RelationChange() {}

    /**
     * The relations that a version has and the other has not, whatever the words. A relation of a member that the other version does
     * not have is no change of its own.
     */
    static List<Relation> gone(Shape version, Shape other) {
        Set<String> members = other.members().stream().map(Member::name).collect(Collectors.toSet());
        Set<Object> others = other.relations().stream().map(Relation::meaning).collect(Collectors.toSet());
        return Relation.distinct(version.relations()).stream()
                .filter(Relation::isEnforced)
                .filter(relation -> members.containsAll(relation.involved()))
                .filter(relation -> !others.contains(relation.meaning()))
                .filter(relation -> other.relations().stream().noneMatch(given -> given.implies(relation)))
                .toList();
    }
}
