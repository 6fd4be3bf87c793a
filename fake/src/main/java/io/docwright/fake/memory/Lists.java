package io.docwright.fake.memory;

import io.docwright.fake.description.DescribedMember;
import io.docwright.fake.description.DescribedType;
import io.docwright.fake.memory.MemorySettings.Unknown;
import io.docwright.fake.memory.infer.Act;
import io.docwright.fake.memory.infer.Keys;
import io.docwright.fake.memory.infer.Lifecycle;
import io.docwright.fake.memory.infer.ResourceType;
import io.docwright.fake.memory.infer.Shapes;
import io.docwright.fake.memory.store.Resource;
import io.docwright.fake.memory.store.Store;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Lists the resources that there are, in pages. */
final class Lists {
    private final Shapes shapes;
    private final MemorySettings settings;
    private final Store store;
    private final Lookup lookup;
    private final Filler filler;
    private final Errors errors;
    private final Predicate<Resource> seen;

    Lists(
            Shapes shapes,
            MemorySettings settings,
            Store store,
            Lookup lookup,
            Filler filler,
            Errors errors,
            Predicate<Resource> seen) {
        this.shapes = shapes;
        this.settings = settings;
        this.store = store;
        this.lookup = lookup;
        this.filler = filler;
        this.errors = errors;
        this.seen = seen;
    }

    Map<String, @Nullable Object> of(Act act, Map<String, ?> input) {
        ResourceType type = Objects.requireNonNull(act.type());
        Listing listing = Listing.of(shapes.service(), act.operation());
        List<Resource> all = matching(act, input, listing);
        if (all.isEmpty() && settings.unknown() == Unknown.ANSWER && !store.created(type)) {
            return new LinkedHashMap<>();
        }
        long after = listing.after(input);
        List<Resource> rest =
                all.stream().filter(resource -> resource.number() > after).toList();
        int size = listing.hasPages() ? listing.size(input, settings.pageSize()) : rest.size();
        List<Resource> page = rest.subList(0, Math.min(size, rest.size()));
        Map<String, @Nullable Object> output = new LinkedHashMap<>();
        boolean more = page.size() < rest.size();
        write(output, act, page);
        put(output, listing.next(), more ? listing.token(page.get(page.size() - 1)) : null);
        put(output, listing.more(), more);
        noFailures(act, output);
        for (DescribedMember member : shapes.service().output(act.operation())) {
            String name = member.name().toLowerCase(Locale.ROOT);
            if (member.type() == DescribedType.Plain.INTEGER && (name.endsWith("count") || name.startsWith("total"))) {
                output.put(member.name(), (long) (name.startsWith("total") ? all.size() : page.size()));
            }
        }
        return output;
    }

    private List<Resource> matching(Act act, Map<String, ?> input, Listing listing) {
        ResourceType type = Objects.requireNonNull(act.type());
        Object asked = act.many() == null ? null : input.get(act.many());
        if (asked instanceof List<?> identifiers && !identifiers.isEmpty()) {
            return named(act, identifiers, input);
        }
        Map<String, Object> filters = new LinkedHashMap<>();
        for (DescribedMember member : shapes.service().input(act.operation())) {
            Object value = input.get(member.name());
            boolean scalar = value instanceof String || value instanceof Long || value instanceof Boolean;
            if (value != null && scalar && !listing.isPaging(member.name())) {
                filters.put(type.key(member.name()), value);
            }
        }
        List<Resource> found = new ArrayList<>();
        for (Resource resource : store.all(type)) {
            if ((!resource.isAssumed() || isNamed(filters))
                    && lookup.matches(resource, filters)
                    && isInState(resource, filters)
                    && seen.test(resource)) {
                found.add(resource);
            }
        }
        return found;
    }

    private static boolean isInState(Resource resource, Map<String, Object> filters) {
        Lifecycle lifecycle = resource.type().lifecycle();
        Object state = lifecycle == null
                ? null
                : filters.get(resource.type().key(lifecycle.path().get(0)));
        return state == null || state.equals(resource.state());
    }

    private static boolean isNamed(Map<String, Object> filters) {
        return filters.keySet().stream().anyMatch(Keys::isOwn);
    }

    private List<Resource> named(Act act, List<?> identifiers, Map<String, ?> input) {
        ResourceType type = Objects.requireNonNull(act.type());
        List<Resource> found = new ArrayList<>();
        for (Object element : identifiers) {
            Map<String, Object> identity = new LinkedHashMap<>(Lookup.identifiers(act, input));
            if (element instanceof Map<?, ?> entry) {
                entry.forEach((key, value) -> {
                    if (value instanceof String || value instanceof Long) {
                        identity.put(type.key(String.valueOf(key)), value);
                    }
                });
            } else if (element instanceof String || element instanceof Long) {
                identity.put(Keys.ID, element);
            }
            Resource resource = lookup.find(type, identity, false);
            if (resource != null && seen.test(resource)) {
                found.add(resource);
            } else if (settings.unknown() == Unknown.REFUSE || lookup.find(type, identity, true) != null) {
                if (!act.operation().name().startsWith("Batch")) {
                    throw errors.notFound(act.operation(), type.name(), element);
                }
            } else {
                Resource assumed = store.create(type, true);
                identity.forEach(assumed::value);
                store.add(assumed);
                found.add(assumed);
            }
        }
        return found;
    }

    private void write(Map<String, @Nullable Object> output, Act act, List<Resource> page) {
        List<Object> elements = new ArrayList<>();
        DescribedMember list = null;
        String shape = act.operation().output();
        for (String name : act.output().path()) {
            list = Objects.requireNonNull(
                    shapes.service().shape(Objects.requireNonNull(shape)).member(name));
            shape = list.type() instanceof DescribedType.Named named ? named.shape() : null;
        }
        for (Resource resource : page) {
            elements.add(filler.element(Objects.requireNonNull(list), resource));
            store.index(resource);
        }
        put(output, act.output().path(), elements);
    }

    @SuppressWarnings("unchecked") // this class wrote the maps
    private static void put(Map<String, @Nullable Object> output, List<String> path, @Nullable Object value) {
        Map<String, @Nullable Object> map = output;
        for (int i = 0; i < path.size() - 1; i++) {
            map = (Map<String, @Nullable Object>)
                    map.computeIfAbsent(path.get(i), none -> new LinkedHashMap<String, @Nullable Object>());
        }
        if (!path.isEmpty() && (value != null || path.size() == 1)) {
            map.put(path.get(path.size() - 1), value);
        }
    }

    /** Lists of failures in an output are empty: all that was asked was done. */
    void noFailures(Act act, Map<String, @Nullable Object> output) {
        for (DescribedMember member : shapes.service().output(act.operation())) {
            String name = member.name().toLowerCase(Locale.ROOT);
            boolean failures = name.contains("fail")
                    || name.contains("error")
                    || name.contains("unprocessed")
                    || name.contains("notfound")
                    || name.contains("unsuccessful");
            if (failures && Shapes.element(member.type()) != null) {
                output.putIfAbsent(member.name(), List.of());
            }
        }
    }
}
