package io.docwright.fake;

import io.docwright.fake.error.FakeError;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call that a fake received.
 *
 * @param operation the operation's name in the API
 * @param input the members of the input, as {@link io.docwright.fake.tree.Trees} defines them
 * @param output the members of the output; null if the call failed
 * @param error what the caller got instead of an output: a {@link FakeError} for an error of the service; null if the call succeeded
 */
public record FakeCall(
        String operation,
        Map<String, Object> input,
        @Nullable Map<String, Object> output,
        @Nullable RuntimeException error) {
    public FakeCall {
        input = Collections.unmodifiableMap(new LinkedHashMap<>(input));
        output = output == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(output));
    }
}
