package io.docwright.generator.bindings.importing;

import io.docwright.generator.bindings.BindingTrait;
import io.docwright.generator.bindings.BindingTraits;
import io.docwright.generator.bindings.ServiceBindings;
import io.docwright.generator.bindings.ServiceBindings.ErrorBinding;
import io.docwright.generator.bindings.ServiceBindings.OperationBinding;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Factors out the traits that most members of a name share. Input are the traits of each path, even if there are none;
 * the result is a line for each name, and a line for each path that differs.
 */
final class Common {
    private final SortedMap<String, BindingTraits> everywhere;

    private Common(Stream<SortedMap<String, BindingTraits>> places) {
        this.everywhere = find(places);
    }

    /** The same bindings with a minimal number of lines. */
    static ServiceBindings members(ServiceBindings bindings) {
        Common input = new Common(bindings.operations().values().stream().map(OperationBinding::input));
        Common output = new Common(Stream.concat(
                bindings.operations().values().stream().map(OperationBinding::output),
                bindings.errors().values().stream().map(ErrorBinding::members)));
        SortedMap<String, OperationBinding> operations = new TreeMap<>();
        bindings.operations()
                .forEach((name, operation) -> operations.put(
                        name,
                        new OperationBinding(
                                operation.traits(), input.rest(operation.input()), output.rest(operation.output()))));
        SortedMap<String, ErrorBinding> errors = new TreeMap<>();
        bindings.errors().forEach((name, error) -> {
            ErrorBinding rest = new ErrorBinding(error.traits(), output.rest(error.members()));
            if (!rest.traits().isEmpty() || !rest.members().isEmpty()) {
                errors.put(name, rest);
            }
        });
        return new ServiceBindings(
                bindings.service(),
                bindings.file(),
                bindings.traits(),
                input.everywhere,
                output.everywhere,
                operations,
                errors);
    }

    private static SortedMap<String, BindingTraits> find(Stream<SortedMap<String, BindingTraits>> places) {
        SortedMap<String, BindingTraits> everywhere = new TreeMap<>();
        Map<String, Map<Map<BindingTrait, String>, Integer>> counts = new HashMap<>();
        Map<Map<BindingTrait, String>, BindingTraits> examples = new HashMap<>();
        places.forEach(members -> members.forEach((path, traits) -> {
            if (!traits.isElsewhere() && !isInner(path)) {
                examples.putIfAbsent(traits.values(), traits);
                counts.computeIfAbsent(name(path), unseen -> new HashMap<>()).merge(traits.values(), 1, Integer::sum);
            }
        }));
        Comparator<Map.Entry<Map<BindingTrait, String>, Integer>> most = Map.Entry.comparingByValue();
        for (String name : new TreeSet<>(counts.keySet())) {
            Map.Entry<Map<BindingTrait, String>, Integer> winner =
                    counts.getOrDefault(name, Map.of()).entrySet().stream()
                            .max(most.thenComparing(entry -> entry.getKey().toString()))
                            .orElseThrow();
            BindingTraits traits = examples.get(winner.getKey());
            if (traits != null && !traits.isEmpty() && winner.getValue() > 1) {
                everywhere.put(name, traits);
            }
        }
        return everywhere;
    }

    private SortedMap<String, BindingTraits> rest(SortedMap<String, BindingTraits> members) {
        SortedMap<String, BindingTraits> rest = new TreeMap<>();
        members.forEach((path, traits) -> {
            BindingTraits common =
                    isInner(path) ? BindingTraits.none() : everywhere.getOrDefault(name(path), BindingTraits.none());
            if (!common.sameAs(traits)) {
                rest.put(path, traits);
            }
        });
        return rest;
    }

    /** Whether the path is that of a collection's entries rather than of a member. */
    private static boolean isInner(String path) {
        return path.endsWith("]") || path.endsWith("}");
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
