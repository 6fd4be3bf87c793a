package io.docwright.fake.memory;

import io.docwright.fake.description.DescribedMember;
import io.docwright.fake.description.DescribedType;
import io.docwright.fake.error.FakeError;
import io.docwright.fake.memory.MemorySettings.Unknown;
import io.docwright.fake.memory.infer.Act;
import io.docwright.fake.memory.infer.Action;
import io.docwright.fake.memory.infer.Keys;
import io.docwright.fake.memory.infer.ResourceType;
import io.docwright.fake.memory.infer.Resources;
import io.docwright.fake.memory.infer.Shapes;
import io.docwright.fake.memory.infer.Verbs;
import io.docwright.fake.memory.store.Resource;
import io.docwright.fake.memory.store.Store;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Does what operations do, to the resources in a store. */
final class Performance {
    private final Shapes shapes;
    private final Resources resources;
    private final MemorySettings settings;
    private final Store store;
    private final Lookup lookup;
    private final States states;
    private final Filler filler;
    private final Errors errors;
    private final Facts facts;
    private final Lists lists;
    private final TagCalls tagCalls;
    private final Tokens tokens;

    Performance(Shapes shapes, Resources resources, Values values, MemorySettings settings, Store store) {
        this.shapes = shapes;
        this.resources = resources;
        this.settings = settings;
        this.store = store;
        this.lookup = new Lookup(resources, store);
        this.states = new States(settings.looks());
        this.filler = new Filler(shapes, new MadeValues(shapes, values));
        this.errors = new Errors(shapes.service(), values);
        this.facts = new Facts(shapes);
        this.tagCalls = new TagCalls(shapes, store, errors, settings);
        this.tokens = new Tokens(settings.most());
        this.lists = new Lists(shapes, settings, store, lookup, filler, errors, this::isSeen);
    }

    Map<String, @Nullable Object> of(Act act, Map<String, ?> input) {
        if (act.type() == null) {
            return tagCalls.of(act, input);
        }
        if (act.many() != null && act.action() != Action.LIST) {
            return many(act, input);
        }
        return switch (act.action()) {
            case CREATE -> written(act, create(act, input));
            case PUT -> written(act, put(act, input));
            case GET -> written(act, look(act, input));
            case LIST -> lists.of(act, input);
            case UPDATE -> written(act, update(act, input));
            case MOVE -> written(act, move(act, input));
            case DELETE -> delete(act, input);
            case USE -> {
                found(act, input);
                yield new LinkedHashMap<>();
            }
            case TAG, UNTAG, LIST_TAGS -> tagCalls.of(act, input);
        };
    }

    /** A batch: each element of a list of the input is an identifier or the input of one resource. */
    private Map<String, @Nullable Object> many(Act act, Map<String, ?> input) {
        String name = Objects.requireNonNull(act.many());
        List<Object> elements = new ArrayList<>();
        DescribedMember list = act.output().several() ? output(act) : null;
        for (Object element : input.get(name) instanceof List<?> each ? each : List.of()) {
            Map<String, Object> one = new LinkedHashMap<>(input);
            one.remove(name);
            if (element instanceof Map<?, ?> entry) {
                entry.forEach((key, value) -> one.put(String.valueOf(key), Objects.requireNonNull(value)));
            } else {
                one.put(name, element);
            }
            List<String> identifiers = new ArrayList<>(act.identifiers());
            identifiers.addAll(one.keySet());
            Act single = new Act(act.operation(), act.action(), act.type(), identifiers, null, act.output());
            Resource resource = single(single, one);
            if (resource != null && list != null) {
                elements.add(filler.element(list, resource));
                store.index(resource);
            }
        }
        Map<String, @Nullable Object> output = new LinkedHashMap<>();
        if (list != null && act.output().path().size() == 1) {
            output.put(list.name(), elements);
        }
        lists.noFailures(act, output);
        return output;
    }

    private @Nullable Resource single(Act act, Map<String, ?> input) {
        return switch (act.action()) {
            case CREATE -> create(act, input);
            case PUT -> put(act, input);
            case UPDATE -> update(act, input);
            case MOVE -> move(act, input);
            case DELETE -> {
                Resource resource = found(act, input);
                remove(resource);
                yield resource;
            }
            default -> found(act, input);
        };
    }

    private DescribedMember output(Act act) {
        DescribedMember member = null;
        String shape = act.operation().output();
        for (String name : act.output().path()) {
            member = Objects.requireNonNull(
                    shapes.service().shape(Objects.requireNonNull(shape)).member(name));
            shape = member.type() instanceof DescribedType.Named named ? named.shape() : null;
        }
        return Objects.requireNonNull(member);
    }

    private Map<String, @Nullable Object> written(Act act, Resource resource) {
        Map<String, @Nullable Object> output = new LinkedHashMap<>();
        filler.one(output, act.operation().output(), act.output(), resource);
        store.index(resource);
        return output;
    }

    private static ResourceType type(Act act) {
        return Objects.requireNonNull(act.type());
    }

    private Resource create(Act act, Map<String, ?> input) {
        Resource earlier = tokens.earlier(act, shapes, input);
        if (earlier != null && store.has(earlier)) {
            return earlier;
        }
        refuseLostParents(act, input);
        Resource resource = store.create(type(act), false);
        facts.remember(resource, act.operation().input(), input, List.of());
        Map<String, Object> identity = facts.identity(resource);
        if (identity != null) {
            Resource same = lookup.exactly(type(act), identity);
            if (same != null && !same.isDeleting()) {
                Object identifier = identity.values().iterator().next();
                FakeError conflict = same.isAssumed()
                        ? null
                        : errors.conflict(act.operation(), type(act).name(), identifier);
                if (conflict != null) {
                    throw conflict;
                }
                store.delete(same);
            }
            forgetDeletion(type(act), identity);
        }
        states.created(resource);
        store.add(resource);
        tokens.remember(act, shapes, input, resource);
        return resource;
    }

    private void forgetDeletion(ResourceType type, Map<String, Object> identity) {
        Resource gone = lookup.find(type, identity, true);
        while (gone != null) {
            store.forgetDeletion(gone);
            gone = lookup.find(type, identity, true);
        }
    }

    private Resource put(Act act, Map<String, ?> input) {
        Resource said = new Resource(type(act), 0, false);
        facts.remember(said, act.operation().input(), input, List.of());
        Map<String, Object> identity = facts.identity(said);
        Resource resource = lookup.find(type(act), identity == null ? Lookup.identifiers(act, input) : identity, false);
        if (resource == null) {
            return create(act, input);
        }
        facts.remember(resource, act.operation().input(), input, List.of());
        states.updated(resource);
        store.index(resource);
        return resource;
    }

    /** Returns the resource that the input means. */
    private Resource found(Act act, Map<String, ?> input) {
        Map<String, Object> identifiers = Lookup.identifiers(act, input);
        Resource resource = lookup.find(type(act), identifiers, false);
        if (resource != null) {
            return resource;
        }
        refuseLostParents(act, input);
        Object identifier =
                identifiers.isEmpty() ? "" : identifiers.values().iterator().next();
        boolean refused = settings.unknown() == Unknown.REFUSE && !identifiers.isEmpty();
        Resource gone = lookup.find(type(act), identifiers, true);
        if (gone != null && type(act).isSingle() && act.action() == Action.UPDATE) {
            store.forgetDeletion(gone); // there is one again
        } else if (refused || gone != null) {
            throw errors.notFound(act.operation(), type(act).name(), identifier);
        }
        return assumed(act, input);
    }

    private Resource assumed(Act act, Map<String, ?> input) {
        Resource resource = store.create(type(act), true);
        Lookup.identifiers(act, input).forEach(resource::value);
        states.assumed(resource);
        store.add(resource);
        return resource;
    }

    private Resource look(Act act, Map<String, ?> input) {
        Resource resource = found(act, input);
        if (!isSeen(resource)) {
            throw errors.notFound(
                    act.operation(),
                    type(act).name(),
                    Lookup.identifiers(act, input).values().stream().findFirst().orElse(""));
        }
        return resource;
    }

    /** Counts a look at a resource. @return whether it is still there */
    private boolean isSeen(Resource resource) {
        if (resource.look()) {
            return true;
        }
        removeAll(resource);
        return false;
    }

    private Resource update(Act act, Map<String, ?> input) {
        Resource resource = found(act, input);
        facts.remember(resource, act.operation().input(), input, act.identifiers());
        states.updated(resource);
        store.index(resource);
        return resource;
    }

    private Resource move(Act act, Map<String, ?> input) {
        Resource resource = found(act, input);
        states.moved(resource, Verbs.of(act.operation().name()));
        return resource;
    }

    private Map<String, @Nullable Object> delete(Act act, Map<String, ?> input) {
        Resource resource = found(act, input);
        boolean stays = states.deleted(resource);
        Map<String, @Nullable Object> output = written(act, resource);
        if (!stays) {
            removeAll(resource);
        }
        return output;
    }

    private void remove(Resource resource) {
        if (!states.deleted(resource)) {
            removeAll(resource);
        }
    }

    /** Removes a resource and all that is in it. */
    private void removeAll(Resource resource) {
        store.delete(resource);
        List<Object> identities = resource.identities();
        for (ResourceType child : store.types()) {
            child.parents().forEach((key, parent) -> {
                if (resource.type().equals(resources.type(parent))) {
                    for (Resource inside : store.all(child)) {
                        Object container = inside.value(key);
                        if (container != null && identities.contains(container)) {
                            removeAll(inside);
                        }
                    }
                }
            });
        }
    }

    /** Refuses a call for something inside a resource that does not exist. */
    private void refuseLostParents(Act act, Map<String, ?> input) {
        ResourceType type = type(act);
        for (DescribedMember member : shapes.service().input(act.operation())) {
            String parent = type.parents().get(type.key(member.name()));
            Object identifier = input.get(member.name());
            if (parent == null || !(identifier instanceof String)) {
                continue;
            }
            ResourceType container = resources.type(parent);
            Map<String, Object> identity = Map.of(Keys.ID, identifier);
            boolean present = lookup.find(container, identity, false) != null;
            boolean gone = lookup.find(container, identity, true) != null;
            if (!present && (gone || settings.unknown() == Unknown.REFUSE)) {
                throw errors.notFound(act.operation(), container.name(), identifier);
            }
        }
    }
}
