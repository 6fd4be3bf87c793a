package io.docwright.runtime.client;

import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;

/**
 * A call on its way, as interceptors see it.
 *
 * @param operation what is called
 * @param input what it is given
 * @param options what the caller wishes of it
 * @param <I> the input's class
 * @param <O> the output's class
 */
public record Call<I extends Structure, O extends Structure>(Operation<I, O> operation, I input, CallOptions options) {

    /** The same call with another input. */
    public Call<I, O> withInput(I other) {
        return new Call<>(operation, other, options);
    }

    /** The same call with other options. */
    public Call<I, O> withOptions(CallOptions other) {
        return new Call<>(operation, input, other);
    }
}
