package io.docwright.runtime.client;

import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.ApiService;
import io.docwright.runtime.schema.Empty;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.value.CallInterruptedException;

/**
 * Carries calls to a service and brings back what it answers. Clients stand on it; whoever writes one decides what is on
 * the other side: HTTP, a recording, a test. There is one method to write.
 *
 * <p>Implementations are safe for use by several threads.
 */
public interface Transport extends AutoCloseable {

    /**
     * Makes a call and waits for the answer.
     *
     * @param operation what is called
     * @param input what it is given
     * @param options what the caller wishes of this call; {@link CallOptions#NONE} where nothing
     * @return what the service answers; {@link Empty#empty()} where the operation gives nothing
     * @throws ApiException where the service answers with an error: the exception that {@link ApiService#error} gives for
     *     its code
     * @throws java.io.UncheckedIOException where the service cannot be reached or its answer cannot be read
     * @throws CallInterruptedException where the thread is interrupted while it waits
     */
    <I extends Structure, O extends Structure> O call(Operation<I, O> operation, I input, CallOptions options);

    /** Lets go of connections and threads. Does nothing where there are none or it was closed before. */
    @Override
    default void close() {}

    /**
     * This transport with {@code interceptors} around each call. Closing one closes the other.
     *
     * @param interceptors the first is the outermost: it is the first to see a call and the last to see its answer
     */
    default Transport with(Interceptor... interceptors) {
        Transport around = this;
        for (int i = interceptors.length - 1; i >= 0; i--) {
            around = new InterceptedTransport(around, interceptors[i]);
        }
        return around;
    }

    /**
     * This transport with options for each call, where the call does not bring its own. Closing one closes the other.
     *
     * @param options what calls are made with
     */
    default Transport with(CallOptions options) {
        return new OptionsTransport(this, options);
    }
}
