package io.docwright.corpus.relations;

import io.docwright.generator.model.Relation;
import io.docwright.generator.model.RelationText;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the relations that an example does not meet, in all its structures: maps of members by name. */
final class ExampleCheck {
    private final Service service;
    private final List<String> refused = new ArrayList<>();
    private int checked;

    private ExampleCheck(Service service) {
        this.service = service;
    }

    /**
     * Checks an example.
     *
     * @param refused adds what is not met
     * @return the number of relations that were checked
     */
    static int check(Service service, String shape, Object example, List<String> refused) {
        ExampleCheck check = new ExampleCheck(service);
        check.value(new Type.Ref(shape), example);
        refused.addAll(check.refused);
        return check.checked;
    }

    private void value(Type type, @Nullable Object value) {
        if (value instanceof List<?> list && !type.parts().isEmpty()) {
            list.forEach(element -> value(type.parts().get(0), element));
        } else if (value instanceof Map<?, ?> map && type.parts().size() == 2) {
            map.values().forEach(entry -> value(type.parts().get(1), entry));
        } else if (value instanceof Map<?, ?> structure && type.shapeName() != null) {
            Shape shape = service.shapes().get(type.shapeName());
            if (shape != null) {
                structure(shape, structure);
            }
        }
    }

    private void structure(Shape shape, Map<?, ?> values) {
        shape.members().forEach(member -> value(member.target(), values.get(member.name())));
        for (Relation relation : shape.relations()) {
            checked++;
            if (relation.isEnforced() && isAsked(relation.condition(), values) && isViolated(relation, values)) {
                refused.add(service.name() + "." + shape.name() + ": " + RelationText.PLAIN.of(relation) + " <- "
                        + values.keySet());
            }
        }
    }

    private static boolean isAsked(Relation.@Nullable Condition condition, Map<?, ?> values) {
        if (condition == null) {
            return true;
        }
        Object value = values.get(condition.member());
        if (condition.values().isEmpty()) {
            return condition.negated() ? value == null : isUsed(value);
        }
        return value != null
                && !(value instanceof Map)
                && !(value instanceof List)
                && condition.values().contains(value.toString()) != condition.negated();
    }

    private static boolean isViolated(Relation relation, Map<?, ?> values) {
        List<String> members = relation.members();
        long used =
                members.stream().filter(member -> isUsed(values.get(member))).count();
        long absent = members.stream()
                .filter(member -> Objects.isNull(values.get(member)))
                .count();
        return switch (relation.kind()) {
            case EXACTLY_ONE -> used > 1 || absent == members.size();
            case AT_MOST_ONE -> used > 1;
            case AT_LEAST_ONE -> absent == members.size();
            case ALL_OR_NONE -> used > 0 && absent > 0;
            case REQUIRES, REQUIRED_IF ->
                relation.values().isEmpty()
                        ? absent > 0
                        : members.stream()
                                .map(values::get)
                                .anyMatch(value ->
                                        value != null && !relation.values().contains(value.toString()));
            case EXCLUDES -> used > 0;
            case IGNORED_IF -> false;
        };
    }

    private static boolean isUsed(@Nullable Object value) {
        return value != null
                && !value.equals(false)
                && !value.equals("")
                && !value.equals(List.of())
                && !value.equals(Map.of());
    }
}
