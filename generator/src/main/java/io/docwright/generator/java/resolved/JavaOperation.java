package io.docwright.generator.java.resolved;

import com.palantir.javapoet.ClassName;
import io.docwright.generator.java.name.RuntimeTypes;
import io.docwright.generator.model.Operation;
import org.jspecify.annotations.Nullable;

/**
 * An operation with its Java names.
 *
 * @param model the operation of the model
 * @param method the client's method
 * @param input the structure of its input
 * @param request the class of its input
 * @param response the class of its output; null if it returns nothing
 * @param constant the constant in {@code request} that describes it
 * @param demanding whether a request has required members
 */
public record JavaOperation(
        Operation model,
        String method,
        String input,
        ClassName request,
        @Nullable ClassName response,
        String constant,
        boolean demanding) {

    /** The class of a transport's result: the response, or {@code Empty} if there is none. */
    public ClassName output() {
        return response == null ? RuntimeTypes.EMPTY : response;
    }
}
