package io.docwright.generator;

import io.docwright.generator.reference.Reference;
import io.docwright.generator.reference.Reference.Owner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Sorts pages by the service that they are of. */
final class Services {
    private Services() {}

    /** A service and what its pages say. */
    record ServicePages(String name, @Nullable String id, List<Reference> references) {

        /** Whether one of the words is its id or its name; no words mean all services. */
        boolean isWanted(Set<String> words) {
            return words.isEmpty()
                    || words.stream().anyMatch(word -> word.equalsIgnoreCase(name) || word.equalsIgnoreCase(id));
        }

        /** By id, where there is none by name. */
        String order() {
            return id == null ? name.toLowerCase(Locale.ROOT) : id;
        }
    }

    /** The services, sorted. Pages without an id belong to the one service of their name that has one. */
    static List<ServicePages> of(List<Reference> references) {
        Map<String, TreeSet<String>> ids = new HashMap<>();
        for (Reference reference : references) {
            Owner owner = reference.owner();
            TreeSet<String> known = ids.computeIfAbsent(owner.name(), name -> new TreeSet<>());
            if (owner.id() != null) {
                known.add(owner.id());
            }
        }
        Map<Owner, List<Reference>> services = new HashMap<>();
        for (Reference reference : references) {
            Owner owner = reference.owner();
            TreeSet<String> known = ids.getOrDefault(owner.name(), new TreeSet<>());
            Owner whole = owner.id() == null && known.size() == 1 ? new Owner(owner.name(), known.first()) : owner;
            services.computeIfAbsent(whole, unseen -> new ArrayList<>()).add(reference);
        }
        return services.entrySet().stream()
                .map(entry ->
                        new ServicePages(entry.getKey().name(), entry.getKey().id(), entry.getValue()))
                .sorted(Comparator.comparing(ServicePages::order).thenComparing(ServicePages::name))
                .toList();
    }
}
