package io.docwright.generator.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The members on a path of a paginator, {@code DistributionList.NextMarker}, each with the structure that contains it. Of a list,
 * {@code Jobs[-1].JobId} goes on with the last element.
 */
public final class MemberTrail {
    private static final String LAST = "[-1]";

    private MemberTrail() {}

    /**
     * A member of a structure.
     *
     * @param last whether the path goes on with the last element of this list
     */
    public record Step(String structure, Member member, boolean last) {
        /** The type of the value at which the path goes on. */
        public Type type() {
            return last ? member.target().parts().get(0) : member.target();
        }
    }

    /** The steps of a path; empty if the path does not exist. */
    public static List<Step> of(Map<String, Shape> shapes, @Nullable String structure, String path) {
        List<Step> steps = new ArrayList<>();
        String at = structure;
        for (String part : path.split("\\.", -1)) {
            boolean last = part.endsWith(LAST);
            String name = last ? part.substring(0, part.length() - LAST.length()) : part;
            Member member = at == null ? null : member(shapes.get(at), name);
            if (at == null || member == null || (last && !(member.target() instanceof Type.ListOf))) {
                return List.of();
            }
            Step step = new Step(at, member, last);
            steps.add(step);
            at = step.type().shapeName();
        }
        return steps;
    }

    /** The type at the end of a path; null if the path does not exist. */
    public static @Nullable Type type(Map<String, Shape> shapes, @Nullable String structure, String path) {
        List<Step> steps = of(shapes, structure, path);
        return steps.isEmpty() ? null : steps.get(steps.size() - 1).type();
    }

    /** The type at the end of all paths of a token's output; null if one does not exist, or has another type. */
    public static @Nullable Type type(Map<String, Shape> shapes, @Nullable String structure, Paginator.Token token) {
        Type first = type(shapes, structure, token.outputs().get(0));
        boolean same = token.outputs().stream().allMatch(path -> Objects.equals(first, type(shapes, structure, path)));
        return same ? first : null;
    }

    private static @Nullable Member member(@Nullable Shape shape, String name) {
        return shape != null && shape.isStructure()
                ? shape.members().stream()
                        .filter(member -> member.name().equals(name))
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
