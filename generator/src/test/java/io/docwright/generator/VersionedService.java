package io.docwright.generator;

import io.docwright.generator.testing.Doc;
import io.docwright.generator.testing.Field;
import io.docwright.generator.testing.Node;
import io.docwright.generator.testing.PageTree.Client;
import io.docwright.generator.testing.PageTree.OperationSpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A service that changes step by step, and of which it is known which places hold the same thing.
 *
 * <p>Things of one kind hold at most one part of the same name in common, so that none could be taken for another, and
 * every structure's parts are described, so that all things differ in the pages. Flags, enums of two values that never
 * change, look all alike.
 */
final class VersionedService {
    private static final Client CLIENT = Client.of("Garden", "garden", "2021-05-04");
    private static final List<String> MEMBERS =
            List.of("status", "detail", "config", "items", "summary", "entry", "state", "info", "targets", "mode");
    private static final int FLAG = -1;
    private static final int SCALAR = -2;
    private static final int FEWEST = 4;
    private static final int MOST = 5;

    /** A member of what may be a list; {@code thing} is what it holds. */
    private record Part(String name, int thing, boolean list) {}

    /** A structure or an enum. */
    private record Thing(boolean enumeration, List<Part> parts) {}

    private final Map<Integer, Thing> things = new TreeMap<>();
    private final Map<String, List<Part>> operations = new TreeMap<>();
    private int words;

    VersionedService() {
        for (int i = 0; i < 3; i++) {
            addOperation(i);
        }
    }

    /** Changes one thing; a step that cannot be made changes nothing. */
    void change(int step, int choice) {
        switch (step) {
            case 0 -> addOperation(choice);
            case 1 -> {
                if (operations.size() > 1) {
                    operations.remove(one(operations.keySet(), choice));
                }
            }
            case 2 -> {
                Thing thing = things.get(one(things.keySet(), choice));
                if (thing != null && (thing.enumeration() || thing.parts().size() < MOST)) {
                    thing.parts().add(new Part(word(), SCALAR, false));
                }
            }
            case 3 -> {
                Thing thing = things.get(one(things.keySet(), choice));
                if (thing != null && thing.parts().size() > FEWEST) {
                    thing.parts().remove(choice % thing.parts().size());
                }
            }
            case 4 -> {
                Thing thing = things.get(one(things.keySet(), choice));
                if (thing != null && thing.parts().get(0).thing() == SCALAR) {
                    thing.parts().set(0, new Part(word(), SCALAR, false));
                }
            }
            case 5 -> hold(operations.getOrDefault(one(operations.keySet(), choice), new ArrayList<>()), -1, choice);
            case 6 -> {
                int id = one(things.keySet(), choice);
                Thing thing = things.get(id);
                if (thing != null && !thing.enumeration()) {
                    hold(thing.parts(), id, choice);
                }
            }
            default -> {
                List<Part> members = operations.getOrDefault(one(operations.keySet(), choice), new ArrayList<>());
                if (members.size() > 1) {
                    members.remove(choice % members.size());
                }
            }
        }
    }

    private void addOperation(int choice) {
        List<Part> members = new ArrayList<>();
        for (int i = 0; i <= choice % 3; i++) {
            hold(members, -1, choice + i);
        }
        operations.put("get_" + word(), members);
    }

    /** A member more: a flag, a thing that is there already or was, or a new one. Things hold none made before them. */
    private void hold(List<Part> members, int holder, int choice) {
        String name = MEMBERS.get(choice % MEMBERS.size());
        if (members.size() >= MOST
                || members.stream().anyMatch(part -> part.name().equals(name))) {
            return;
        }
        List<Integer> known = things.keySet().stream().filter(id -> id > holder).toList();
        int kind = choice % 5;
        int thing =
                kind == 0 ? FLAG : kind < 3 || known.isEmpty() ? newThing(kind == 1) : known.get(choice % known.size());
        members.add(new Part(name, thing, choice % 7 == 0));
    }

    private int newThing(boolean enumeration) {
        List<Part> parts = new ArrayList<>();
        for (int i = 1; i < FEWEST; i++) {
            parts.add(new Part(word(), SCALAR, false));
        }
        parts.add(new Part(enumeration ? "NONE" : "name", SCALAR, false));
        things.put(things.size(), new Thing(enumeration, parts));
        return things.size() - 1;
    }

    private String word() {
        StringBuilder word = new StringBuilder("w");
        for (int rest = ++words; rest > 0; rest /= 26) {
            word.append((char) ('a' + rest % 26));
        }
        return word.toString();
    }

    private static <T> T one(Set<T> of, int choice) {
        return List.copyOf(of).get(choice % of.size());
    }

    /** The pages of this version. */
    List<OperationSpec> pages() {
        List<OperationSpec> pages = new ArrayList<>();
        operations.forEach((method, members) -> pages.add(OperationSpec.of(CLIENT, method)
                .takes(Field.required("id", Node.string()))
                .gives(fields(members, "the answer to " + method))));
        return pages;
    }

    private Field[] fields(List<Part> parts, String holder) {
        return parts.stream()
                .map(part -> Field.optional(part.name(), node(part, holder)))
                .toArray(Field[]::new);
    }

    private Node node(Part part, String holder) {
        Node node;
        if (part.thing() == SCALAR) {
            node = Node.scalar(Node.Kind.STRING, "What is " + part.name() + " of " + holder + ".");
        } else if (part.thing() == FLAG) {
            node = Node.oneOf("OFF", "ON");
        } else {
            Thing thing = thing(part.thing());
            List<String> names = thing.parts().stream().map(Part::name).toList();
            node = thing.enumeration()
                    ? new Node.Enumeration(names, Doc.NONE)
                    : Node.structure(fields(thing.parts(), "thing " + part.thing()));
        }
        return part.list() ? Node.listOf(node) : node;
    }

    private Thing thing(int id) {
        return things.getOrDefault(id, new Thing(false, List.of()));
    }

    /** The type of each place: the number of a thing, -1 for a flag. */
    Map<String, Integer> places() {
        Map<String, Integer> places = new TreeMap<>();
        operations.forEach((method, members) -> places(
                "Get" + method.substring(4, 5).toUpperCase(Locale.ROOT) + method.substring(5) + ".output",
                members,
                places));
        return Collections.unmodifiableMap(places);
    }

    private void places(String path, List<Part> parts, Map<String, Integer> places) {
        for (Part part : parts) {
            String place = path + "." + part.name() + (part.list() ? "[]" : "");
            if (part.thing() == FLAG) {
                places.put(place, FLAG);
            } else if (part.thing() != SCALAR) {
                places.put(place, part.thing());
                places(
                        place,
                        thing(part.thing()).enumeration()
                                ? List.of()
                                : thing(part.thing()).parts(),
                        places);
            }
        }
    }
}
