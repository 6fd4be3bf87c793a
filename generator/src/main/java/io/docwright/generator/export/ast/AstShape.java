package io.docwright.generator.export.ast;

import io.docwright.generator.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A shape.
 *
 * @param type {@code structure}, {@code list}, {@code service} and so on
 * @param members by name; those of a list and a map have fixed names
 * @param properties what else the type has: the {@code input} of an operation
 */
public record AstShape(String type, Map<String, AstMember> members, Map<String, Json> properties, AstTraits traits) {

    /** Creates a shape to which members, properties and traits are added. */
    public AstShape(String type) {
        this(type, new LinkedHashMap<>(), new LinkedHashMap<>(), new AstTraits());
    }

    /** Adds a member. */
    public AstShape with(String name, AstMember member) {
        members.put(name, member);
        return this;
    }

    /** Adds a property. */
    public AstShape with(String name, Json property) {
        properties.put(name, property);
        return this;
    }
}
