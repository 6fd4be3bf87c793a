package io.docwright.generator.java.resolved;

import io.docwright.generator.java.name.Identifiers;
import io.docwright.generator.java.name.Scope;
import io.docwright.generator.model.Shape;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The Java names of an enum's values. */
public final class JavaEnum {
    /** How many values get constants. With many more, the class initializer would exceed the size limit of a method. */
    public static final int MAX_CONSTANTS = 2_000;

    /** The constant that stands for every value that the pages do not list. */
    public static final String UNLISTED = "UNLISTED";

    private JavaEnum() {}

    /** The constant of each value, in the order of the values; values beyond {@link #MAX_CONSTANTS} have none. */
    public static Map<String, String> constants(Shape.Enumeration enumeration) {
        Set<String> values = new LinkedHashSet<>(enumeration.values());
        List<String> some = values.stream().limit(MAX_CONSTANTS).toList();
        return Scope.ofMembers(Set.of("SCHEMA", UNLISTED)).settle(some, Identifiers::constant);
    }
}
