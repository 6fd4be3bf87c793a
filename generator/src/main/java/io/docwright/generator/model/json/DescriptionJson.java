package io.docwright.generator.model.json;

import io.docwright.generator.json.JsonOutput;
import io.docwright.generator.json.LineLayout;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes what a fake of a service needs to know: its operations, types, constraints, examples, paginators, waiters and errors, and
 * how they travel. This file is beside the generated classes, which never load it.
 *
 * <p>The format is that of {@link ModelJson} without descriptions, but those of exceptions, and with {@code bindings}: the texts of
 * the generated bindings class by their names. Examples are values of JSON, not Python. All characters are ASCII.
 *
 * <p>Stateless and thread-safe.
 */
public final class DescriptionJson {
    /** The format's name and version. */
    public static final String FORMAT = "docwright-service/1";

    /** The folder of the files in the output folder. */
    public static final String FOLDER = "META-INF/docwright/";

    // { service: { shapes: { X: {
    private static final int DEEPEST_BROKEN = 3;

    private DescriptionJson() {}

    /**
     * Returns the description of a service as JSON.
     *
     * @param bindings texts by operation, shape or setting; empty if there are none
     */
    public static String text(Service service, SortedMap<String, String> bindings) {
        return ascii(JsonOutput.text(new LineLayout(DEEPEST_BROKEN), json -> {
            json.writeStartObject();
            json.writeStringProperty("format", FORMAT);
            json.writeName("service");
            new ApiWriter(json, new ExampleWriter(service, json)::write).service(facts(service));
            json.writeObjectPropertyStart("bindings");
            bindings.forEach(json::writeStringProperty);
            json.writeEndObject();
            json.writeEndObject();
        }));
    }

    /** The service without descriptions. */
    private static Service facts(Service service) {
        SortedMap<String, Shape> shapes = new TreeMap<>();
        service.shapes().forEach((name, shape) -> shapes.put(name, facts(shape)));
        return new Service(
                service.name(),
                service.id(),
                service.apiVersion(),
                "",
                service.operations().stream().map(DescriptionJson::facts).toList(),
                service.paginators(),
                service.waiters(),
                shapes);
    }

    private static Operation facts(Operation operation) {
        return new Operation(
                operation.method(),
                operation.name(),
                "",
                operation.deprecation(),
                operation.input(),
                operation.output(),
                operation.errors(),
                operation.examples(),
                null);
    }

    private static Shape facts(Shape shape) {
        List<Member> members =
                shape.members().stream().map(DescriptionJson::facts).toList();
        return shape.match(
                structure ->
                        new Shape.Structure(structure.name(), "", members, structure.open(), structure.undescribed()),
                union -> new Shape.Union(union.name(), "", members),
                enumeration -> new Shape.Enumeration(enumeration.name(), "", enumeration.values()),
                error -> new Shape.ErrorShape(error.name(), error.documentation(), members));
    }

    private static Member facts(Member member) {
        Member plain = new Member(
                member.name(),
                member.target(),
                member.required(),
                member.autopopulated(),
                "",
                null,
                member.width(),
                member.constraints());
        return member.sensitive() ? plain.asSensitive() : plain;
    }

    /** Replaces other characters by the escapes of JSON: they are only inside strings. */
    private static String ascii(String json) {
        if (json.chars().allMatch(unit -> unit < 128)) {
            return json;
        }
        StringBuilder text = new StringBuilder(json.length() + 64);
        json.chars().forEach(unit -> {
            if (unit < 128) {
                text.append((char) unit);
            } else {
                text.append(String.format("\\u%04x", unit));
            }
        });
        return text.toString();
    }
}
