package io.docwright.runtime.client;

import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;

/**
 * A call, for interceptors.
 *
 * @param operation the operation
 * @param input the input of the operation
 * @param options the options of the call
 * @param <I> the input's class
 * @param <O> the output's class
 */
public record Call<I extends Structure, O extends Structure>(Operation<I, O> operation, I input, CallOptions options) {

    /** Returns the same call with another input. */
    public Call<I, O> withInput(I other) {
        return new Call<>(operation, other, options);
    }

    /** Returns the same call with other options. */
    public Call<I, O> withOptions(CallOptions other) {
        return new Call<>(operation, input, other);
    }
}
