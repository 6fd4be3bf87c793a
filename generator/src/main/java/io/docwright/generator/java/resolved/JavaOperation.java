package io.docwright.generator.java.resolved;

import com.palantir.javapoet.ClassName;
import io.docwright.generator.java.name.RuntimeTypes;
import io.docwright.generator.model.Operation;
import org.jspecify.annotations.Nullable;

/**
 * An operation with its Java names.
 *
 * @param model what the pages say
 * @param method the client's method
 * @param input the structure that it takes
 * @param request the class of that
 * @param response the class of its output; null where it gives nothing
 * @param constant the constant in {@code request} that describes it
 * @param demanding whether something is required of a request
 */
public record JavaOperation(
        Operation model,
        String method,
        String input,
        ClassName request,
        @Nullable ClassName response,
        String constant,
        boolean demanding) {

    /** The class of what a transport gives: that of the response, or of nothing. */
    public ClassName output() {
        return response == null ? RuntimeTypes.EMPTY : response;
    }
}
