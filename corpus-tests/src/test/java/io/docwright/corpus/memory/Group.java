package io.docwright.corpus.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Operations on the same noun, by their names.
 *
 * @param noun {@code Domain}
 * @param create makes one
 * @param get returns one; null if none does
 * @param delete removes one; null if none does
 * @param list returns several; null if none does
 */
record Group(
        String noun,
        String create,
        @Nullable String get,
        @Nullable String delete,
        @Nullable String list) {
    private static final List<String> CREATE =
            List.of("Create", "Register", "Allocate", "Import", "Put", "Request", "Start");
    private static final List<String> GET = List.of("Get", "Describe");
    private static final List<String> DELETE = List.of("Delete", "Deregister", "Terminate", "Release", "Remove");
    private static final List<String> LIST = List.of("List", "Describe", "Get");

    /** Ends of the names of identifiers. */
    static final List<String> KINDS = List.of("", "Id", "Arn", "Name", "Identifier");

    private static final Set<String> SCALARS = Set.of("string", "integer", "long");

    static List<Group> of(ServiceModel model) {
        List<Group> groups = new ArrayList<>();
        for (String operation : model.operations()) {
            for (String verb : CREATE) {
                boolean again =
                        operation.startsWith("Start") && model.has("Create" + operation.substring("Start".length()));
                if (operation.startsWith(verb) && !operation.contains("Tag") && !again) {
                    String noun = operation.substring(verb.length());
                    Group group = new Group(
                            noun,
                            operation,
                            first(model, GET, noun, operation),
                            first(model, DELETE, noun, operation),
                            list(model, noun, operation));
                    if (group.get != null || group.list != null) {
                        groups.add(group);
                    }
                }
            }
        }
        return groups;
    }

    private static @Nullable String first(ServiceModel model, List<String> verbs, String noun, String create) {
        for (String verb : verbs) {
            String operation = verb + noun;
            if (model.has(operation) && canAsk(model, operation, create, noun)) {
                return operation;
            }
        }
        return null;
    }

    private static @Nullable String list(ServiceModel model, String noun, String create) {
        for (String verb : LIST) {
            String operation = verb + plural(noun);
            if (!plural(noun).equals(noun) && model.has(operation) && canAsk(model, operation, create, noun)) {
                return operation;
            }
        }
        return null;
    }

    static String plural(String noun) {
        if (noun.endsWith("y") && !noun.matches(".*[aeiou]y")) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun.matches(".*(s|x|ch|sh)") ? noun + "es" : noun + "s";
    }

    /** Whether all that an operation must be given is in the input or output of the creating one. */
    private static boolean canAsk(ServiceModel model, String operation, String create, String noun) {
        for (ServiceModel.Field field : model.members(model.shape(operation, "input"))) {
            if (field.required()
                    && !field.token()
                    && (!SCALARS.contains(model.type(field.shape()))
                            || source(model, create, noun, field.name()) == null)) {
                return false;
            }
        }
        return true;
    }

    /** Where the value of a member comes from: the side of the creating operation, and the path. */
    record Source(boolean input, List<String> path) {}

    static @Nullable Source source(ServiceModel model, String create, String noun, String member) {
        String input = model.shape(create, "input");
        List<String> same = path(model, input, member, 1);
        if (same != null) {
            return new Source(true, same);
        }
        String output = model.shape(create, "output");
        List<String> made = path(model, output, member, 2);
        if (made != null) {
            return new Source(false, made);
        }
        for (String kind : List.of("Id", "Arn", "Name", "Identifier")) {
            if (member.equalsIgnoreCase(noun + kind)) {
                List<String> given = path(model, input, kind, 1);
                List<String> short1 = path(model, output, kind, 2);
                return given != null ? new Source(true, given) : short1 != null ? new Source(false, short1) : null;
            }
        }
        return null;
    }

    private static @Nullable List<String> path(ServiceModel model, String shape, String member, int depth) {
        List<ServiceModel.Field> fields = model.members(shape);
        for (ServiceModel.Field field : fields) {
            if (field.name().equalsIgnoreCase(member) && SCALARS.contains(model.type(field.shape()))) {
                return List.of(field.name());
            }
        }
        for (ServiceModel.Field field : depth > 1 ? fields : List.<ServiceModel.Field>of()) {
            List<String> inner = path(model, field.shape(), member, depth - 1);
            if (inner != null) {
                List<String> path = new ArrayList<>(List.of(field.name()));
                path.addAll(inner);
                return path;
            }
        }
        return null;
    }
}
