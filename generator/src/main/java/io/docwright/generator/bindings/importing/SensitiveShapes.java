package io.docwright.generator.bindings.importing;

import io.docwright.generator.json.Json;
import java.util.HashSet;
import java.util.Set;

/** Finds which values are sensitive, from the shapes of a {@code service-2.json}. */
final class SensitiveShapes {
    /** The field of members and shapes. */
    static final String FLAG = "sensitive";

    private final Json.Fields shapes;

    SensitiveShapes(Json.Fields shapes) {
        this.shapes = shapes;
    }

    /**
     * Whether the value of a member is sensitive: because of the member, of its shape, or of what is in its lists and maps. Whether a
     * structure in it has sensitive members does not matter.
     *
     * @param reference <code>{"shape": "Password", "sensitive": true}</code>
     */
    boolean contains(Json.Fields reference) {
        return contains(reference, new HashSet<>());
    }

    private boolean contains(Json.Fields reference, Set<String> seen) {
        String name = String.valueOf(reference.text("shape"));
        Json.Fields shape = shapes.fields(name);
        return reference.flag(FLAG)
                || shape.flag(FLAG)
                || (seen.add(name)
                        && switch (String.valueOf(shape.text("type"))) {
                            case "list" -> contains(shape.fields("member"), seen);
                            case "map" -> contains(shape.fields("key"), seen) || contains(shape.fields("value"), seen);
                            default -> false;
                        });
    }
}
