package io.docwright.generator.bindings;

import io.docwright.generator.bindings.ServiceBindings.ErrorBinding;
import io.docwright.generator.bindings.ServiceBindings.OperationBinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Factors out the traits that most members of a name share. Input are the traits of each path, even if there are none;
 * the result is a line for each name, and a line for each path that differs.
 */
public final class CommonTraits {
    private final SortedMap<String, BindingTraits> everywhere;

    private CommonTraits(Stream<SortedMap<String, BindingTraits>> places) {
        this.everywhere = find(places);
    }

    /** The same bindings with a minimal number of lines. */
    public static ServiceBindings members(ServiceBindings bindings) {
        CommonTraits input =
                new CommonTraits(bindings.operations().values().stream().map(OperationBinding::input));
        CommonTraits output = new CommonTraits(Stream.concat(
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
                errors,
                bindings.helpers());
    }

    private static SortedMap<String, BindingTraits> find(Stream<SortedMap<String, BindingTraits>> places) {
        SortedMap<String, List<BindingTraits>> byName = new TreeMap<>();
        places.forEach(members -> members.forEach((path, traits) -> {
            if (!traits.isElsewhere() && !isInner(path)) {
                byName.computeIfAbsent(name(path), unseen -> new ArrayList<>()).add(traits);
            }
        }));
        SortedMap<String, BindingTraits> everywhere = new TreeMap<>();
        byName.forEach((name, all) -> {
            List<BindingTraits> alike = mostFrequent(all.stream(), CommonTraits::apartFromTarget);
            List<BindingTraits> recursive = mostFrequent(
                    alike.stream()
                            .filter(traits -> traits.get(BindingTrait.RECURSIVE).isPresent()),
                    traits -> traits);
            BindingTraits common = (recursive.isEmpty() ? alike : recursive).get(0);
            List<BindingTraits> lines = apartFromTarget(common).isEmpty() ? recursive : alike;
            if (lines.size() > 1) {
                everywhere.put(name, common);
            }
        });
        return everywhere;
    }

    /** Those with the most frequent key; of equally frequent keys, the last in the order of their texts. */
    private static List<BindingTraits> mostFrequent(
            Stream<BindingTraits> traits, Function<BindingTraits, BindingTraits> key) {
        Comparator<Map.Entry<String, List<BindingTraits>>> most =
                Comparator.comparingInt(group -> group.getValue().size());
        return traits
                .collect(Collectors.groupingBy(one -> key.apply(one).values().toString()))
                .entrySet()
                .stream()
                .max(most.thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getValue)
                .orElse(List.of());
    }

    private SortedMap<String, BindingTraits> rest(SortedMap<String, BindingTraits> members) {
        SortedMap<String, BindingTraits> rest = new TreeMap<>();
        members.forEach((path, traits) -> {
            BindingTraits common =
                    isInner(path) ? BindingTraits.none() : everywhere.getOrDefault(name(path), BindingTraits.none());
            if (!isCovered(traits, common)) {
                rest.put(path, traits);
            }
        });
        return rest;
    }

    /** Whether a member needs no line of its own. A target does not affect a member that is not recursive. */
    private static boolean isCovered(BindingTraits traits, BindingTraits common) {
        boolean sameTarget = traits.get(BindingTrait.RECURSIVE).isEmpty() || traits.sameAs(common);
        return sameTarget && apartFromTarget(traits).sameAs(apartFromTarget(common));
    }

    private static BindingTraits apartFromTarget(BindingTraits traits) {
        return traits.without(BindingTrait.RECURSIVE);
    }

    /** Whether the path is that of a collection's entries rather than of a member. */
    private static boolean isInner(String path) {
        return path.endsWith("]") || path.endsWith("}");
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
