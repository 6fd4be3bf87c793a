package io.docwright.fake.memory;

import io.docwright.fake.description.DescribedConstraints;
import io.docwright.fake.description.DescribedType;
import java.util.Map;

/** Makes values that are valid by type and constraints: {@code Answers::value}. */
@FunctionalInterface
public interface Values {
    /**
     * Makes a value.
     *
     * @param type its type
     * @param constraints what the service accepts
     * @param name the member's name
     * @param context what is known of the structure around it; another context makes another value
     * @return plain Java
     */
    Object value(DescribedType type, DescribedConstraints constraints, String name, Map<String, ?> context);
}
