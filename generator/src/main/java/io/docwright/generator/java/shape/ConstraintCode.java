package io.docwright.generator.java.shape;

import com.palantir.javapoet.CodeBlock;
import io.docwright.generator.java.source.JavaStrings;
import io.docwright.generator.model.Constraints;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Type;
import io.docwright.generator.model.Width;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes the constraints of a shape as text in its schema, {@code .constrained("0 2..50 [a-z]+\n1e 1..63")}.
 *
 * <p>It is one constant for each shape, because a text is small, loads no class, and is parsed only by callers that check requests,
 * and by recorders of drift, which check responses.
 */
final class ConstraintCode {
    /** The runtime does not use longer patterns. */
    private static final int LONGEST_PATTERN = 2_000;

    /** The end of the range of 32 bits. */
    private static final String NARROW = "i";

    private ConstraintCode() {}

    /**
     * The call on the schema; empty if there are no constraints.
     *
     * @param members the members of the schema, in the order of their indexes
     */
    static CodeBlock of(List<Member> members) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            add(String.valueOf(i), member.target(), member.width(), member.constraints(), lines);
        }
        return lines.isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.of("$>$>\n.constrained($L)$<$<", JavaStrings.longCode(String.join("\n", lines)));
    }

    /**
     * Adds the lines of a level.
     *
     * @param level the member's index, with a letter for each list or map around the type
     */
    private static List<String> add(
            String level, Type type, @Nullable Width width, @Nullable Constraints some, List<String> lines) {
        Constraints constraints = some == null ? Constraints.NONE : some;
        return type.match(
                primitive -> add(level, primitive, width, constraints, lines),
                list -> {
                    add(level, lengths(constraints), null, lines);
                    return add(level + "e", list.element(), width, constraints.element(), lines);
                },
                map -> {
                    add(level, lengths(constraints), null, lines);
                    add(level + "k", map.key(), null, constraints.key(), lines);
                    return add(level + "v", map.value(), width, constraints.value(), lines);
                },
                shape -> lines,
                blobs -> add(level, lengths(constraints), null, lines),
                events -> lines);
    }

    private static List<String> add(
            String level, Type.Primitive type, @Nullable Width width, Constraints constraints, List<String> lines) {
        return switch (type) {
            case STRING -> add(level, lengths(constraints), pattern(constraints), lines);
            case BLOB -> add(level, lengths(constraints), null, lines);
            case INTEGER -> add(level, values(constraints, width == Width.INTEGER ? NARROW : ""), null, lines);
            case FLOAT -> add(level, values(constraints, ""), null, lines);
            case BOOLEAN, TIMESTAMP, DOCUMENT -> lines;
        };
    }

    private static List<String> add(String level, String range, @Nullable String pattern, List<String> lines) {
        if (!range.equals("..") || pattern != null) {
            lines.add(level + " " + range + (pattern == null ? "" : " " + pattern));
        }
        return lines;
    }

    private static String lengths(Constraints constraints) {
        return Objects.toString(constraints.shortest(), "") + ".." + Objects.toString(constraints.longest(), "");
    }

    private static String values(Constraints constraints, String otherwise) {
        return end(constraints.minimum(), otherwise) + ".." + end(constraints.maximum(), otherwise);
    }

    private static String end(@Nullable BigDecimal number, String otherwise) {
        return number == null ? otherwise : number.toPlainString();
    }

    private static @Nullable String pattern(Constraints constraints) {
        String pattern = constraints.linePattern();
        return pattern == null || pattern.isEmpty() || pattern.length() > LONGEST_PATTERN ? null : pattern;
    }
}
