package io.docwright.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The sensitive places below a shape of a {@code service-2.json}, each with a JSON document that has a secret there and nothing
 * else. A place is sensitive if its member, its shape, an element, key or value, or anything around it is.
 */
final class SecretPlaces {
    /** What no text may contain: the secret, as each type shows it. */
    static final List<String> SECRETS = List.of("hunter2", "987654321", "98765.4321", "2001-04-19", "aHVudGVyMg");

    private static final JsonNodeFactory JSON = JsonMapper.shared().getNodeFactory();

    private final JsonNode shapes;
    private final List<Place> places = new ArrayList<>();
    private final Set<List<Object>> seen = new HashSet<>();
    private final Deque<Structure> open = new ArrayDeque<>();

    /**
     * A place.
     *
     * @param name the shape and the member
     */
    record Place(String name, JsonNode document) {}

    /** A structure on the way, and how it is reached; the root has no step. */
    private record Structure(
            String shape, boolean secret, @Nullable Step step) {}

    /**
     * A member on the way.
     *
     * @param around the lists ({@code list}) and maps (the key) around the value, outermost first
     */
    private record Step(Structure owner, String member, List<String> around) {}

    private SecretPlaces(JsonNode shapes) {
        this.shapes = shapes;
    }

    /** The places below a structure; each member of a shape once. */
    static List<Place> below(JsonNode shapes, String root) {
        SecretPlaces places = new SecretPlaces(shapes);
        places.enter(new Structure(root, isSensitive(shapes.path(root)), null));
        while (!places.open.isEmpty()) {
            places.walk(places.open.remove());
        }
        return places.places;
    }

    private void enter(Structure structure) {
        if (seen.add(List.of(structure.shape, structure.secret))) {
            open.add(structure);
        }
    }

    private void walk(Structure structure) {
        for (Map.Entry<String, JsonNode> member :
                shapes.path(structure.shape).path("members").properties()) {
            member(structure, member.getKey(), member.getValue());
        }
    }

    private void member(Structure owner, String name, JsonNode reference) {
        boolean secret = owner.secret || isSensitive(reference);
        boolean secretKey = false;
        List<String> around = new ArrayList<>();
        JsonNode shape = target(reference);
        String target = reference.path("shape").asString();
        while (isCollection(shape) && around.size() < 10) {
            secret |= isSensitive(shape);
            boolean isMap = isMap(shape);
            secretKey |= isMap && (secret || isSensitive(shape.path("key")) || isSensitive(target(shape.path("key"))));
            around.add(isMap ? (secretKey ? "hunter2" : "key") : "list");
            JsonNode inner = shape.path(isMap ? "value" : "member");
            secret |= isSensitive(inner);
            target = inner.path("shape").asString();
            shape = target(inner);
        }
        secret |= isSensitive(shape);
        Step step = new Step(owner, name, around);
        boolean isStructure = shape.path("type").asString().equals("structure");
        if (isStructure && !shape.path("eventstream").asBoolean()) {
            enter(new Structure(target, secret, step));
        }
        boolean isStream = reference.path("streaming").asBoolean()
                || shape.path("streaming").asBoolean();
        JsonNode value = isStructure ? empty(shape) : isStream ? null : secret(shape);
        if ((secret && !isStructure && value != null) || secretKey) {
            places.add(new Place(owner.shape + "." + name, document(step, value == null ? JSON.nullNode() : value)));
        }
    }

    private JsonNode target(JsonNode reference) {
        return shapes.path(reference.path("shape").asString());
    }

    private static boolean isSensitive(JsonNode owner) {
        return owner.path("sensitive").asBoolean();
    }

    private static boolean isMap(JsonNode shape) {
        return shape.path("type").asString().equals("map");
    }

    private static boolean isCollection(JsonNode shape) {
        return isMap(shape) || shape.path("type").asString().equals("list");
    }

    /** A structure without members; a union has a member that no page lists. */
    private static JsonNode empty(JsonNode structure) {
        return structure.path("union").asBoolean()
                ? JSON.objectNode().set("SDK_UNKNOWN_MEMBER", JSON.objectNode().put("name", "other"))
                : JSON.objectNode();
    }

    /** A secret of a type; null if the type cannot have one that is found again. */
    private static @Nullable JsonNode secret(JsonNode shape) {
        return switch (shape.path("type").asString()) {
            case "string", "character" -> JSON.stringNode("hunter2");
            case "blob" -> JSON.stringNode("aHVudGVyMg==");
            case "integer", "long", "bigInteger", "timestamp" -> JSON.numberNode(987654321L);
            case "float", "double", "bigDecimal" -> JSON.numberNode(98765.4321);
            default -> null;
        };
    }

    /** The document from the root to a member with this value. */
    private static JsonNode document(Step last, JsonNode value) {
        JsonNode inner = value;
        Step step = last;
        while (step != null) {
            for (int i = step.around.size() - 1; i >= 0; i--) {
                String around = step.around.get(i);
                inner = around.equals("list")
                        ? JSON.arrayNode().add(inner)
                        : JSON.objectNode().set(around, inner);
            }
            ObjectNode owner = JSON.objectNode();
            owner.set(step.member, inner);
            inner = owner;
            step = step.owner.step;
        }
        return inner;
    }
}
