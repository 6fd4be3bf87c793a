package io.docwright.generator.session;

import io.docwright.generator.bindings.BindingTrait;
import io.docwright.generator.bindings.BindingTraits;
import io.docwright.generator.bindings.PathEnd;
import io.docwright.generator.bindings.ServiceBindings;
import io.docwright.generator.infer.complete.RecursionTargets;
import io.docwright.generator.infer.place.Root;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The targets of recursive members in a bindings file. */
public record BoundRecursion(ServiceBindings bindings) implements RecursionTargets {
    @Override
    public @Nullable Target of(Root root, String member, List<String> enclosing) {
        BindingTraits traits = switch (root.kind) {
            case INPUT, PAGINATOR_INPUT -> bindings.ofInput(root.name, member);
            case OUTPUT, PAGINATOR_OUTPUT -> bindings.ofOutput(root.name, member);
            case EXCEPTION -> bindings.ofError(root.name, member);
        };
        return traits.get(BindingTrait.RECURSIVE)
                .map(end -> new Target(PathEnd.indexOf(end, enclosing), end, traits.span()))
                .orElse(null);
    }
}
