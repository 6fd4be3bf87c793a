package io.docwright.generator.infer;

import io.docwright.generator.infer.names.ServiceNames;
import io.docwright.generator.infer.place.OperationNames;
import io.docwright.generator.infer.place.Root;
import io.docwright.generator.infer.place.ServiceReferences;
import io.docwright.generator.infer.place.ServiceRoots;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Shape;
import io.docwright.generator.reference.Reference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The steps of requests, as the names file remembers them. A member that was required keeps its step, so that callers compile and
 * run if it no longer is. A member that becomes required gets the last step; in a compatible file it gets none, because every
 * caller would have to change.
 */
final class RequestSteps {
    private final ServiceNames earlier;

    RequestSteps(ServiceNames earlier) {
        this.earlier = earlier;
    }

    /** The structures of requests with their steps; those of other operations are as they were. */
    void apply(List<Operation> operations, SortedMap<String, Shape> shapes) {
        for (Operation operation : operations) {
            List<String> recorded = earlier.steps().get(operation.name());
            Shape input = operation.input() == null ? null : shapes.get(operation.input());
            if (recorded != null && input instanceof Shape.Structure structure) {
                List<String> required = structure.members().stream()
                        .filter(member -> member.required())
                        .map(member -> member.name())
                        .toList();
                List<String> there = structure.members().stream()
                        .map(member -> member.name())
                        .toList();
                shapes.put(
                        structure.name(),
                        structure.withSteps(steps(recorded, required).stream()
                                .filter(there::contains)
                                .toList()));
            }
        }
    }

    /** What to write to the names file: by operation, also for operations without required members. */
    SortedMap<String, List<String>> record(ServiceReferences pages, OperationNames operations, ServiceRoots roots) {
        SortedMap<String, List<String>> all = new TreeMap<>(earlier.steps());
        for (Reference.OperationPage page : pages.operations().values()) {
            String operation = operations.of(page);
            List<String> required = required(roots.inputs().get(page.method()));
            List<String> recorded = earlier.steps().get(operation);
            all.put(operation, recorded == null ? required : steps(recorded, required));
        }
        return all;
    }

    private List<String> steps(List<String> recorded, List<String> required) {
        Set<String> steps = new LinkedHashSet<>(recorded);
        if (!earlier.compatible()) {
            steps.addAll(required);
        }
        return new ArrayList<>(steps);
    }

    private static List<String> required(@Nullable Root input) {
        return input == null
                ? List.of()
                : input.node().slots.stream()
                        .filter(slot -> slot.required)
                        .map(slot -> slot.name)
                        .toList();
    }
}
