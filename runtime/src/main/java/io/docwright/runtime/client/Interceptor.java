package io.docwright.runtime.client;

import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.Structure;

/**
 * Stands around each call of a client or a transport, sync or async: sees it before it leaves, may change it, and sees
 * what came of it.
 *
 * <pre>{@code
 * CodeArtifactClient logged = client.with(new Interceptor() {
 *     @Override
 *     public <I extends Structure, O extends Structure> O after(Call<I, O> call, O output) {
 *         log.info(call.operation() + " is through");
 *         return output;
 *     }
 * });
 * }</pre>
 *
 * <p>What is to be remembered from {@link #before} to {@link #after} goes into the call's options, under a {@link
 * CallOptions.Key} of one's own. Who wants to answer a call or repeat it writes a {@link Transport} around another.
 *
 * <p>Implementations are safe for use by several threads, and do not block: an asynchronous call is intercepted on
 * whichever thread begins or ends it. What they throw is what the caller gets, after the interceptors further out have
 * seen it.
 */
public interface Interceptor {

    /**
     * Sees a call before it leaves.
     *
     * @return the call that leaves instead: {@code call} itself, or one with another input or other options
     */
    default <I extends Structure, O extends Structure> Call<I, O> before(Call<I, O> call) {
        return call;
    }

    /**
     * Sees what the service answered.
     *
     * @param call as {@link #before} gave it
     * @return what the caller gets instead: {@code output} itself, or another
     */
    default <I extends Structure, O extends Structure> O after(Call<I, O> call, O output) {
        return output;
    }

    /**
     * Sees why a call failed.
     *
     * @param call as {@link #before} gave it
     * @param error what was thrown; errors of the service are {@link ApiException}s
     * @return what the caller gets instead
     * @throws RuntimeException {@code error} itself or another; this is what happens unless it is overridden
     */
    default <I extends Structure, O extends Structure> O failed(Call<I, O> call, RuntimeException error) {
        throw error;
    }
}
