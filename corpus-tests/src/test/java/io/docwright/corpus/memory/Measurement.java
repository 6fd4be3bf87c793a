package io.docwright.corpus.memory;

import io.docwright.fake.description.ServiceDescription;
import io.docwright.fake.error.FakeError;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Creates, gets, lists and deletes on a fake, and compares what comes back with what was given. */
final class Measurement {
    private static final int DEEPEST = 3;
    private static final Set<String> PLAIN =
            Set.of("string", "integer", "long", "boolean", "double", "float", "timestamp");

    private final String service;
    private final ServiceModel model;
    private final ServiceDescription description;
    private final Fakes fakes;
    private final Measured measured = new Measured();

    /** A fake in which nothing was created. */
    interface Fakes {
        Calls fresh(ServiceDescription description);
    }

    /** Calls an operation of a fake. */
    interface Calls {
        Map<String, ?> call(String operation, Map<String, ?> input);
    }

    Measurement(String service, ServiceModel model, ServiceDescription description, Fakes fakes) {
        this.service = service;
        this.model = model;
        this.description = description;
        this.fakes = fakes;
    }

    Measured run() {
        for (Group group : Group.of(model)) {
            if (description.operations().containsKey(group.create())) {
                group(group);
            }
        }
        return measured;
    }

    private void group(Group group) {
        Calls fake = fakes.fresh(description);
        ModelInputs inputs = new ModelInputs(model);
        inputs.of(group.create()); // other values for the second
        Map<String, Object> input = inputs.of(group.create());
        Map<String, ?> output;
        try {
            output = fake.call(group.create(), input);
        } catch (FakeError e) {
            measured.uncreated++;
            miss(false, group.create() + ": " + e.getMessage());
            return;
        }
        Map<String, Object> other = inputs.of(group.create());
        shareParents(group, input, other);
        if (group.get() == null
                || !asked(group, group.get(), input, output).equals(asked(group, group.get(), other, output))
                || !fromInput(group, group.get())) {
            call(fake, group.create(), other);
        }
        if (group.get() != null) {
            get(fake, group, group.get(), input, output);
        }
        Set<Object> own = own(group, input, output);
        if (group.list() != null && !own.isEmpty()) {
            measured.lists++;
            boolean listed = lists(fake, group, input, output, own);
            measured.found += listed ? 1 : 0;
            miss(listed, group.list() + " lacks what " + group.create() + " made");
        }
        if (group.delete() != null && group.get() != null) {
            measured.deletes++;
            Map<String, Object> asked = asked(group, group.delete(), input, output);
            Map<String, Object> askedLater = asked(group, group.get(), input, output);
            call(fake, group.delete(), asked);
            @Nullable FakeError error = call(fake, group.get(), askedLater);
            boolean refused = error != null && isDocumented(group.get(), error.name());
            measured.refused += refused ? 1 : 0;
            miss(refused, group.get() + " after " + group.delete() + " " + error);
            if (group.list() != null && !own.isEmpty()) {
                boolean shrunk = !lists(fake, group, input, output, own);
                measured.relists++;
                measured.shrunk += shrunk ? 1 : 0;
                miss(shrunk, group.list() + " still has what " + group.delete() + " removed");
            }
        }
    }

    private void miss(boolean holds, String text) {
        if (!holds) {
            measured.misses.add(service + " " + text);
        }
    }

    private static @Nullable FakeError call(Calls fake, String operation, Map<String, ?> input) {
        try {
            fake.call(operation, input);
            return null;
        } catch (FakeError e) {
            return e;
        }
    }

    /** Whether what an operation must be given is all the caller's. */
    private boolean fromInput(Group group, String operation) {
        return model.members(model.shape(operation, "input")).stream()
                .map(field -> Group.source(model, group.create(), group.noun(), field.name()))
                .allMatch(source -> source == null || source.input());
    }

    /** Both resources are in the same others, so that one list has both. */
    private void shareParents(Group group, Map<String, Object> input, Map<String, Object> other) {
        for (String operation : Arrays.asList(group.list())) {
            if (operation != null) {
                for (ServiceModel.Field field : model.members(model.shape(operation, "input"))) {
                    if (field.required() && input.containsKey(field.name())) {
                        other.put(field.name(), input.get(field.name()));
                    }
                }
            }
        }
    }

    /** Whether the error is one of the operation's; any, if the model has none for what does not exist. */
    private boolean isDocumented(String operation, String error) {
        List<String> errors = model.errors(operation);
        boolean described = errors.stream().anyMatch(Measurement::isNotFound);
        return !described || (errors.contains(error) && isNotFound(error));
    }

    private static boolean isNotFound(String error) {
        String name = error.toLowerCase(Locale.ROOT);
        return name.contains("notfound")
                || name.contains("nosuch")
                || name.contains("notexist")
                || name.contains("nonexist");
    }

    private Map<String, Object> asked(Group group, String operation, Map<String, ?> input, Map<String, ?> output) {
        Map<String, Object> asked = new LinkedHashMap<>();
        List<ServiceModel.Field> fields = model.members(model.shape(operation, "input"));
        boolean required = fields.stream().anyMatch(ServiceModel.Field::required);
        for (ServiceModel.Field field : fields) {
            Group.Source source = Group.source(model, group.create(), group.noun(), field.name());
            if ((field.required() || (!required && isIdentifier(field.name()))) && source != null) {
                Object value = at(source.input() ? input : output, source.path());
                if (value != null) {
                    asked.put(field.name(), value);
                }
            }
        }
        return asked;
    }

    private static boolean isIdentifier(String member) {
        return member.matches(".*([iI]d|[aA]rn|ARN|[nN]ame|[iI]dentifier)");
    }

    private static @Nullable Object at(@Nullable Object value, List<String> path) {
        Object found = value;
        for (String name : path) {
            found = found instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return found;
    }

    private void get(Calls fake, Group group, String get, Map<String, ?> input, Map<String, ?> output) {
        Map<String, ?> got = Map.of();
        try {
            got = fake.call(get, asked(group, get, input, output));
        } catch (FakeError e) {
            miss(false, get + ": " + e.getMessage());
        }
        for (ServiceModel.Field field : model.members(model.shape(group.create(), "input"))) {
            Object given = input.get(field.name());
            if (given != null && !field.token() && isIn(model.shape(get, "output"), field, 0)) {
                measured.members++;
                boolean returned = has(got, field.name(), given, 0);
                measured.returned += returned ? 1 : 0;
                miss(returned, group.create() + " -> " + get + " " + field.name());
            }
        }
    }

    private boolean isIn(String shape, ServiceModel.Field field, int depth) {
        for (ServiceModel.Field member : model.members(shape)) {
            boolean same = member.name().equals(field.name()) && isSameType(member.shape(), field.shape());
            if (same || (depth < DEEPEST - 1 && isIn(member.shape(), field, depth + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isSameType(String one, String other) {
        return one.equals(other)
                || (model.type(one).equals(model.type(other))
                        && PLAIN.contains(model.type(one))
                        && model.shape(one)
                                .path("enum")
                                .equals(model.shape(other).path("enum")));
    }

    private static boolean has(Map<?, ?> output, String name, Object value, int depth) {
        for (Map.Entry<?, ?> entry : output.entrySet()) {
            boolean same = name.equals(entry.getKey()) && value.equals(entry.getValue());
            Object inner = depth < DEEPEST - 1 ? entry.getValue() : null;
            if (same || (inner instanceof Map<?, ?> map && has(map, name, value, depth + 1))) {
                return true;
            }
        }
        return false;
    }

    /** The values that tell which resource it is. */
    private Set<Object> own(Group group, Map<String, ?> input, Map<String, ?> output) {
        Set<Object> own = new LinkedHashSet<>();
        for (String operation : Arrays.asList(group.get(), group.delete())) {
            if (operation != null) {
                own.addAll(asked(group, operation, input, output).values());
            }
        }
        for (String kind : Group.KINDS) {
            for (String name : List.of(group.noun() + kind, kind)) {
                Group.Source source = Group.source(model, group.create(), group.noun(), name);
                if (source != null && at(source.input() ? input : output, source.path()) instanceof String text) {
                    own.add(text);
                }
            }
        }
        if (own.isEmpty()) {
            for (Map<String, ?> side : List.of(input, output)) {
                side.forEach((name, value) -> {
                    if (value instanceof String && isIdentifier(name)) {
                        own.add(value);
                    }
                });
            }
        }
        return own;
    }

    private boolean lists(Calls fake, Group group, Map<String, ?> input, Map<String, ?> output, Set<Object> own) {
        String list = Objects.requireNonNull(group.list());
        Map<String, Object> asked = asked(group, list, input, output);
        Set<Object> candidates = new LinkedHashSet<>(own);
        candidates.removeAll(asked.values()); // an output may repeat what is asked
        if (candidates.isEmpty()) {
            candidates.addAll(own);
        }
        try {
            return contains(fake.call(list, asked), candidates);
        } catch (FakeError e) {
            return false;
        }
    }

    private static boolean contains(@Nullable Object value, Set<Object> sought) {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().anyMatch(each -> contains(each, sought));
        }
        if (value instanceof List<?> list) {
            return list.stream().anyMatch(each -> contains(each, sought));
        }
        return value != null && sought.contains(value);
    }
}
