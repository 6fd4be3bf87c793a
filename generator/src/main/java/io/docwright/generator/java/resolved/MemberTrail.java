package io.docwright.generator.java.resolved;

import io.docwright.generator.model.Member;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members along a path of the model, {@code DistributionList.NextMarker}, each with the structure that has it. */
public final class MemberTrail {
    private MemberTrail() {}

    /** A member of a structure. */
    public record Step(String structure, Member member) {}

    /** The steps along a path; none where it leads nowhere. */
    static List<Step> of(Map<String, Shape> shapes, @Nullable String structure, String path) {
        List<Step> steps = new ArrayList<>();
        String at = structure;
        for (String name : path.split("\\.", -1)) {
            Member member = at == null ? null : member(shapes.get(at), name);
            if (at == null || member == null) {
                return List.of();
            }
            steps.add(new Step(at, member));
            at = member.target().shapeName();
        }
        return steps;
    }

    /** The type to which a path leads; null where it leads nowhere. */
    static @Nullable Type type(Map<String, Shape> shapes, @Nullable String structure, String path) {
        List<Step> steps = of(shapes, structure, path);
        return steps.isEmpty() ? null : steps.get(steps.size() - 1).member().target();
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
