package io.docwright.fake;

import io.docwright.fake.description.DescribedExample;
import io.docwright.fake.description.DescribedMember;
import io.docwright.fake.description.DescribedOperation;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The examples of pages as answers. */
final class Examples {
    private Examples() {}

    /**
     * Returns the response of the example with the same request; null if there is none. Values that clients generate need not be the
     * same.
     */
    static @Nullable Map<String, Object> response(
            DescribedOperation operation, List<DescribedMember> members, Map<String, Object> input) {
        if (operation.examples().isEmpty()) {
            return null;
        }
        Map<String, Object> given = new HashMap<>(input);
        members.stream().filter(DescribedMember::token).forEach(token -> given.remove(token.name()));
        for (DescribedExample example : operation.examples()) {
            if (example.request().equals(input) || example.request().equals(given)) {
                return new LinkedHashMap<>(example.response());
            }
        }
        return null;
    }
}
