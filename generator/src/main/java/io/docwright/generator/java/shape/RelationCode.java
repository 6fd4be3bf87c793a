package io.docwright.generator.java.shape;

import com.palantir.javapoet.CodeBlock;
import io.docwright.generator.java.resolved.JavaService;
import io.docwright.generator.java.source.JavaStrings;
import io.docwright.generator.model.Relation;
import io.docwright.generator.model.Shape;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the relations of a structure as text in its schema, {@code .related("one 0 2\nset 1 if 0=a,b")}: a word, the indexes of the
 * members, their values, and the condition.
 *
 * <p>As with {@link ConstraintCode}, it is one constant, and only of structures that callers send.
 */
final class RelationCode {
    private final JavaService service;

    RelationCode(JavaService service) {
        this.service = service;
    }

    /**
     * The call on the schema; empty if there are no relations that requests have to meet.
     *
     * @param members the names of the schema's members, in the order of their indexes
     */
    CodeBlock of(Shape.Structure structure, List<String> members) {
        if (!service.isSent(structure.name())) {
            return CodeBlock.of("");
        }
        String lines = Relation.distinct(structure.relations()).stream()
                .filter(Relation::isEnforced)
                .filter(relation -> members.containsAll(relation.involved()))
                .map(relation -> line(relation, members))
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? CodeBlock.of("") : CodeBlock.of("$>$>\n.related($L)$<$<", JavaStrings.longCode(lines));
    }

    private static String line(Relation relation, List<String> members) {
        String line = word(relation.kind())
                + relation.members().stream()
                        .map(member -> " " + members.indexOf(member))
                        .collect(Collectors.joining())
                + values(relation.values());
        Relation.Condition condition = relation.condition();
        return condition == null
                ? line
                : line
                        + (condition.negated() ? " unless " : " if ")
                        + members.indexOf(condition.member())
                        + values(condition.values());
    }

    private static String word(Relation.Kind kind) {
        return switch (kind) {
            case EXACTLY_ONE -> "one";
            case AT_MOST_ONE -> "most";
            case AT_LEAST_ONE -> "least";
            case ALL_OR_NONE -> "all";
            case REQUIRES, REQUIRED_IF -> "set";
            case EXCLUDES -> "unset";
            case IGNORED_IF -> "ignored";
        };
    }

    /** {@code =a,b}; characters that separate are written as {@code %2C}. */
    private static String values(List<String> values) {
        return values.isEmpty()
                ? ""
                : values.stream().map(RelationCode::encoded).collect(Collectors.joining(",", "=", ""));
    }

    private static String encoded(String value) {
        StringBuilder encoded = new StringBuilder();
        value.chars().forEach(c -> {
            if (c <= ' ' || c == ',' || c == '%') {
                encoded.append(String.format("%%%02X", c));
            } else {
                encoded.append((char) c);
            }
        });
        return encoded.toString();
    }
}
