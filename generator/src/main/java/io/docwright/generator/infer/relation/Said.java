package io.docwright.generator.infer.relation;

import io.docwright.generator.model.Relation;
import io.docwright.generator.model.Relation.Kind;
import java.util.List;

/**
 * A relation with members by number.
 *
 * @param conditionOn the member of the condition, or -1
 * @param conditionValues its values in the condition
 */
record Said(
        Kind kind,
        List<Integer> members,
        List<String> values,
        int conditionOn,
        List<String> conditionValues,
        boolean negated) {

    static Said always(Kind kind, List<Integer> members) {
        return new Said(kind, members, List.of(), -1, List.of(), false);
    }

    static Said when(Kind kind, List<Integer> members, int conditionOn) {
        return new Said(kind, members, List.of(), conditionOn, List.of(), false);
    }

    Relation relation(MemberNames names, String statedBy, String sentence) {
        List<String> named =
                members.stream().distinct().sorted().map(names::name).toList();
        Relation.Condition condition =
                conditionOn < 0 ? null : new Relation.Condition(names.name(conditionOn), conditionValues, negated);
        return new Relation(kind, named, values, condition, statedBy, sentence);
    }
}
