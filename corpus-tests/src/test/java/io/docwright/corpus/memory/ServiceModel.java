package io.docwright.corpus.memory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The vendor's model of a service: {@code service-2.json}. */
record ServiceModel(JsonNode root) {
    static ServiceModel read(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new ServiceModel(JsonMapper.shared().readTree(in.readAllBytes()));
        }
    }

    List<String> operations() {
        return new ArrayList<>(root.path("operations").propertyNames());
    }

    boolean has(String operation) {
        return root.path("operations").has(operation);
    }

    /** The name of the shape of an operation's input or output; empty if there is none. */
    String shape(String operation, String side) {
        return root.path("operations").path(operation).path(side).path("shape").asString("");
    }

    JsonNode shape(String name) {
        return root.path("shapes").path(name);
    }

    String type(String shape) {
        return shape(shape).path("type").asString("");
    }

    /** The members of a structure; none for other shapes. */
    List<Field> members(String shape) {
        List<Field> fields = new ArrayList<>();
        JsonNode structure = shape(shape);
        structure
                .path("members")
                .properties()
                .forEach(member -> fields.add(new Field(
                        member.getKey(),
                        member.getValue().path("shape").asString(""),
                        isRequired(structure, member.getKey()),
                        member.getValue().path("idempotencyToken").asBoolean(false))));
        return fields;
    }

    private static boolean isRequired(JsonNode structure, String member) {
        for (JsonNode required : structure.path("required")) {
            if (required.asString("").equals(member)) {
                return true;
            }
        }
        return false;
    }

    /** The names of the errors of an operation. */
    List<String> errors(String operation) {
        List<String> errors = new ArrayList<>();
        for (JsonNode error : root.path("operations").path(operation).path("errors")) {
            errors.add(error.path("shape").asString(""));
        }
        return errors;
    }

    /** A member of a structure. */
    record Field(String name, String shape, boolean required, boolean token) {}
}
