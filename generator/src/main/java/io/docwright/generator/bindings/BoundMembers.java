package io.docwright.generator.bindings;

import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The bindings of the members of each shape, for those that write them by shape. A member is addressed by its name, its elements
 * by {@code name[]}, its values by <code>name{}</code>. Immutable.
 */
public final class BoundMembers {
    /** Those of a service without bindings. */
    public static final BoundMembers NONE = new BoundMembers(Map.of(), Map.of(), Set.of());

    private final Map<String, Map<String, BindingTraits>> input;
    private final Map<String, Map<String, BindingTraits>> output;
    private final Set<SensitiveMembers.At> sensitive;

    private BoundMembers(
            Map<String, Map<String, BindingTraits>> input,
            Map<String, Map<String, BindingTraits>> output,
            Set<SensitiveMembers.At> sensitive) {
        this.input = input;
        this.output = output;
        this.sensitive = sensitive;
    }

    /**
     * Finds the bindings of a service's shapes. Of a shape with different bindings at several places of requests, or of
     * responses, those of the first place are used; {@link BoundService#join} reports this.
     */
    public static BoundMembers of(Service service, ServiceBindings bindings) {
        BoundShapes shapes =
                new BoundShapes(service, bindings, new Diagnostics(), traits -> traits.without(BindingTrait.SENSITIVE));
        SortedMap<String, BindingTraits> none = Collections.emptySortedMap();
        for (Operation operation : service.operations()) {
            ServiceBindings.OperationBinding own = bindings.operations().get(operation.name());
            shapes.bindInput(operation.input(), own == null ? none : own.input(), "");
            shapes.bindOutput(operation.output(), own == null ? none : own.output(), "");
        }
        for (Shape shape : service.shapes().values()) {
            if (shape.isError()) {
                ServiceBindings.ErrorBinding own = bindings.errors().get(shape.name());
                shapes.bindOutput(shape.name(), own == null ? none : own.members(), "");
            }
        }
        return new BoundMembers(shapes.inputs(), shapes.outputs(), SensitiveMembers.find(service, bindings));
    }

    /** The bindings of a member in requests; null if no request has its shape. */
    public @Nullable BindingTraits input(String shape, String address) {
        return of(input, shape, address);
    }

    /** The bindings of a member in responses and errors; null if none has its shape. */
    public @Nullable BindingTraits output(String shape, String address) {
        return of(output, shape, address);
    }

    private static @Nullable BindingTraits of(
            Map<String, Map<String, BindingTraits>> side, String shape, String address) {
        Map<String, BindingTraits> members = side.get(shape);
        return members == null ? null : members.getOrDefault(address, BindingTraits.none());
    }

    /** Whether bindings call the member itself sensitive at one of its places. */
    public boolean isSensitive(String shape, String member) {
        return sensitive.contains(new SensitiveMembers.At(shape, member));
    }
}
