package io.docwright.generator.java;

import com.palantir.javapoet.ClassName;
import io.docwright.generator.model.Operation;
import org.jspecify.annotations.Nullable;

/**
 * An operation with its Java names.
 *
 * @param model what the pages say
 * @param method the client's method
 * @param request the class of its input
 * @param response the class of its output; null where it gives nothing
 * @param constant the constant in {@code request} that describes it
 * @param demanding whether something is required of a request
 */
record JavaOperation(
        Operation model,
        String method,
        ClassName request,
        @Nullable ClassName response,
        String constant,
        boolean demanding) {}
