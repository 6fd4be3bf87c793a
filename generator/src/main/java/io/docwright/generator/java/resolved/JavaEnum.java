package io.docwright.generator.java.resolved;

import com.palantir.javapoet.ClassName;
import io.docwright.generator.java.name.Identifiers;
import io.docwright.generator.java.name.Scope;
import io.docwright.generator.model.Shape;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An enum with the Java names of its values.
 *
 * @param constants the constant of each value, in the order of the values; values beyond {@link #MAX_CONSTANTS} have none
 */
public record JavaEnum(ClassName type, Map<String, String> constants) {
    /** The number of values that get constants. With many more, the class initializer would be larger than a method may be. */
    public static final int MAX_CONSTANTS = 2_000;

    /** The constant for all values that the pages do not list. */
    public static final String UNLISTED = "UNLISTED";

    public JavaEnum {
        constants = Collections.unmodifiableMap(new LinkedHashMap<>(constants));
    }

    static JavaEnum of(Shape.Enumeration enumeration, ClassName type) {
        Set<String> values = new LinkedHashSet<>(enumeration.values());
        List<String> some = values.stream().limit(MAX_CONSTANTS).toList();
        return new JavaEnum(type, Scope.ofMembers(Set.of("SCHEMA", UNLISTED)).settle(some, Identifiers::constant));
    }
}
