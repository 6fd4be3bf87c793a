package io.docwright.generator.java.resolved;

import io.docwright.generator.model.Member;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members on a path of the model, {@code DistributionList.NextMarker}, each with the structure that contains it. */
public final class MemberTrail {
    private MemberTrail() {}

    /** A member of a structure. */
    public record Step(String structure, Member member) {}

    /** The steps of a path; empty if the path does not exist. */
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

    /** The type at the end of a path; null if the path does not exist. */
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
