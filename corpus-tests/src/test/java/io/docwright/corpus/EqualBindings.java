package io.docwright.corpus;

import io.docwright.generator.bindings.BindingTrait;
import io.docwright.generator.bindings.BindingTraits;
import io.docwright.generator.bindings.ServiceBindings;
import io.docwright.generator.bindings.ServiceBindings.ErrorBinding;
import io.docwright.generator.bindings.ServiceBindings.OperationBinding;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Compares all traits of two bindings at all places of a service. The names of labels are not sent, and recursive and sensitive
 * members are compared in the models that result.
 */
final class EqualBindings {
    private final Service service;
    private final ServiceBindings one;
    private final ServiceBindings other;
    private final List<String> differences = new ArrayList<>();

    EqualBindings(Service service, ServiceBindings one, ServiceBindings other) {
        this.service = service;
        this.one = one;
        this.other = other;
    }

    /** A line for each difference, which begins with the path of the member. */
    List<String> differences() {
        compare("the service", one.traits(), other.traits());
        for (Operation operation : service.operations()) {
            String name = operation.name();
            compare(name, traits(one, name), traits(other, name));
            members(
                    operation.input(),
                    name + ".input.",
                    path -> one.ofInput(name, path),
                    path -> other.ofInput(name, path));
            members(
                    operation.output(),
                    name + ".output.",
                    path -> one.ofOutput(name, path),
                    path -> other.ofOutput(name, path));
        }
        for (Shape shape : service.shapes().values()) {
            if (shape.isError()) {
                String name = shape.name();
                compare(name, error(one, name), error(other, name));
                members(name, name + ".", path -> one.ofError(name, path), path -> other.ofError(name, path));
            }
        }
        return differences;
    }

    private static BindingTraits traits(ServiceBindings bindings, String operation) {
        OperationBinding binding = bindings.operations().get(operation);
        return binding == null ? BindingTraits.none() : binding.traits();
    }

    private static BindingTraits error(ServiceBindings bindings, String error) {
        ErrorBinding binding = bindings.errors().get(error);
        return binding == null ? BindingTraits.none() : binding.traits();
    }

    private void members(
            @Nullable String shape,
            String prefix,
            Function<String, BindingTraits> here,
            Function<String, BindingTraits> there) {
        Set<String> paths = new TreeSet<>();
        if (shape != null) {
            walk(shape, "", new ArrayDeque<>(), paths);
        }
        paths.forEach(path -> compare(prefix + path, here.apply(path), there.apply(path)));
    }

    private void compare(String what, BindingTraits here, BindingTraits there) {
        if (!comparable(here).equals(comparable(there))) {
            differences.add(what + " has " + comparable(here) + ", in the export " + comparable(there));
        }
    }

    private static Map<BindingTrait, String> comparable(BindingTraits traits) {
        Map<BindingTrait, String> values = new EnumMap<>(BindingTrait.class);
        values.putAll(traits.values());
        values.remove(BindingTrait.RECURSIVE);
        values.remove(BindingTrait.SENSITIVE);
        values.replace(BindingTrait.LABEL, "");
        values.computeIfPresent(BindingTrait.HTTP, (trait, http) -> http.replaceAll("\\{[^}+]+", "{"));
        return values;
    }

    private void walk(String name, String prefix, Deque<String> enclosing, Set<String> paths) {
        Shape shape = service.shapes().get(name);
        if (shape != null && !enclosing.contains(name)) {
            enclosing.push(name);
            for (Member member : shape.members()) {
                paths.add(prefix + member.name());
                type(member.target(), prefix + member.name(), enclosing, paths);
            }
            enclosing.pop();
        }
    }

    private void type(Type type, String path, Deque<String> enclosing, Set<String> paths) {
        String named = type.namedShape();
        if (named != null) {
            walk(named, path + ".", enclosing, paths);
        } else if (!type.parts().isEmpty()) {
            String inner = path + (type.parts().size() == 1 ? "[]" : "{}");
            paths.add(inner);
            type(type.parts().get(type.parts().size() - 1), inner, enclosing, paths);
        }
    }
}
