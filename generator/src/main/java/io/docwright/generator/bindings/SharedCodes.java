package io.docwright.generator.bindings;

import io.docwright.generator.bindings.ServiceBindings.ErrorBinding;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The exceptions of a service that have the same code. Which of them a response has depends on its operation. */
final class SharedCodes {
    private final ServiceBindings bindings;
    private final Set<String> shared;

    SharedCodes(Service service, ServiceBindings bindings) {
        this.bindings = bindings;
        List<String> names = service.shapes().values().stream()
                .filter(Shape::isError)
                .map(Shape::name)
                .toList();
        Map<String, Long> uses = names.stream().collect(Collectors.groupingBy(this::code, Collectors.counting()));
        this.shared = names.stream()
                .filter(name -> uses.getOrDefault(code(name), 0L) > 1)
                .collect(Collectors.toSet());
    }

    private String code(String name) {
        ErrorBinding binding = bindings.errors().get(name);
        return binding == null ? name : binding.traits().get(BindingTrait.CODE).orElse(name);
    }

    /** The traits of an operation, with its exceptions among these, unless the bindings have them. */
    BindingTraits in(Operation operation, BindingTraits traits) {
        String own =
                operation.errors().stream().filter(shared::contains).distinct().collect(Collectors.joining(","));
        if (own.isEmpty() || traits.get(BindingTrait.ERRORS).isPresent()) {
            return traits;
        }
        Map<BindingTrait, String> all = new EnumMap<>(BindingTrait.class);
        all.putAll(traits.values());
        all.put(BindingTrait.ERRORS, own);
        return new BindingTraits(all, traits.span());
    }
}
