package io.docwright.generator.bindings;

import io.docwright.generator.bindings.ServiceBindings.ErrorBinding;
import io.docwright.generator.bindings.ServiceBindings.OperationBinding;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Lays a bindings file, which may have a part of a service's bindings only, over bindings that are derived from pages. */
public final class OverlaidBindings {
    private static final OperationBinding NO_OPERATION =
            new OperationBinding(BindingTraits.none(), new TreeMap<>(), new TreeMap<>());
    private static final ErrorBinding NO_ERROR = new ErrorBinding(BindingTraits.none(), new TreeMap<>());

    private final ServiceBindings derived;
    private final ServiceBindings file;

    private OverlaidBindings(ServiceBindings derived, ServiceBindings file) {
        this.derived = derived;
        this.file = file;
    }

    /**
     * Returns the bindings of both. A trait that both have is that of the file.
     *
     * @param derived with an entry for each member
     */
    public static ServiceBindings of(ServiceBindings derived, ServiceBindings file) {
        OverlaidBindings overlaid = new OverlaidBindings(derived, file);
        return new ServiceBindings(
                file.service(),
                file.file(),
                traits(derived.traits(), file.traits()),
                file.input(),
                file.output(),
                overlaid.operations(),
                overlaid.errors(),
                file.helpers().over(derived.helpers()));
    }

    private SortedMap<String, OperationBinding> operations() {
        SortedMap<String, OperationBinding> operations = new TreeMap<>(file.operations());
        derived.operations().forEach((name, operation) -> {
            OperationBinding own = file.operations().getOrDefault(name, NO_OPERATION);
            operations.put(
                    name,
                    new OperationBinding(
                            traits(operation.traits(), own.traits()),
                            members(operation.input(), own.input(), file.input()),
                            members(operation.output(), own.output(), file.output())));
        });
        return operations;
    }

    private SortedMap<String, ErrorBinding> errors() {
        SortedMap<String, ErrorBinding> errors = new TreeMap<>(file.errors());
        derived.errors().forEach((name, error) -> {
            ErrorBinding own = file.errors().getOrDefault(name, NO_ERROR);
            errors.put(
                    name,
                    new ErrorBinding(
                            traits(error.traits(), own.traits()),
                            members(error.members(), own.members(), file.output())));
        });
        return errors;
    }

    /** @param everywhere the traits of members by name, unless they have their own */
    private static SortedMap<String, BindingTraits> members(
            SortedMap<String, BindingTraits> derived,
            SortedMap<String, BindingTraits> own,
            SortedMap<String, BindingTraits> everywhere) {
        SortedMap<String, BindingTraits> members = new TreeMap<>(own);
        derived.forEach((path, traits) -> {
            BindingTraits written = ServiceBindings.traits(own, everywhere, path);
            members.put(path, traits(traits, written));
        });
        return members;
    }

    private static BindingTraits traits(BindingTraits derived, BindingTraits file) {
        if (file.isEmpty()) {
            return derived;
        }
        Map<BindingTrait, String> traits = new EnumMap<>(BindingTrait.class);
        traits.putAll(derived.values());
        traits.putAll(file.values());
        return new BindingTraits(traits, file.span());
    }
}
