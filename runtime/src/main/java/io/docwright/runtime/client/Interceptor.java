package io.docwright.runtime.client;

import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.Structure;

/**
 * Observes and changes the calls of a client or a transport, synchronous or asynchronous.
 *
 * <pre>{@code
 * CodeArtifactClient logged = client.with(new Interceptor() {
 *     @Override
 *     public <I extends Structure, O extends Structure> O after(Call<I, O> call, O output) {
 *         log.info(call.operation() + " completed");
 *         return output;
 *     }
 * });
 * }</pre>
 *
 * <p>To pass a value from {@link #before} to {@link #after}, add it to the call's options, under your own {@link
 * CallOptions.Key}. To answer or repeat calls, implement a {@link Transport} that delegates to another.
 *
 * <p>Implementations must be thread-safe and must not block: an asynchronous call is intercepted on the thread that
 * starts or ends it. An exception is passed to the outer interceptors and then to the caller.
 */
public interface Interceptor {

    /**
     * Is called before each call.
     *
     * @return the call to make: {@code call} itself, or one with another input or other options
     */
    default <I extends Structure, O extends Structure> Call<I, O> before(Call<I, O> call) {
        return call;
    }

    /**
     * Is called after each successful call.
     *
     * @param call the call that {@link #before} returned
     * @return the output for the caller: {@code output} itself, or another
     */
    default <I extends Structure, O extends Structure> O after(Call<I, O> call, O output) {
        return output;
    }

    /**
     * Is called after each failed call. By default, throws {@code error}.
     *
     * @param call the call that {@link #before} returned
     * @param error the failure; errors of the service are {@link ApiException}s
     * @return an output for the caller instead of the failure
     * @throws RuntimeException the failure for the caller: {@code error} itself, or another
     */
    default <I extends Structure, O extends Structure> O failed(Call<I, O> call, RuntimeException error) {
        throw error;
    }
}
