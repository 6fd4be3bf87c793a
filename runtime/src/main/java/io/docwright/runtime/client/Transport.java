package io.docwright.runtime.client;

import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.ApiService;
import io.docwright.runtime.schema.Empty;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.value.CallInterruptedException;

/**
 * Sends calls to a service and returns the responses. Clients use a transport for all calls; it decides how they are
 * answered, for example over HTTP, from a recording or by a test. Implementations need a single method.
 *
 * <p>Implementations are thread-safe.
 */
public interface Transport extends AutoCloseable {

    /**
     * Makes a call and waits for the response.
     *
     * @param operation the operation
     * @param input the input of the operation
     * @param options the options of this call; {@link CallOptions#NONE} if there are none
     * @return the output; {@link Empty#empty()} if the operation returns nothing
     * @throws ApiException if the service returns an error: the exception of {@link ApiService#error} for its code
     * @throws java.io.UncheckedIOException if the service cannot be reached or the response cannot be read
     * @throws CallInterruptedException if the thread is interrupted while it waits
     */
    <I extends Structure, O extends Structure> O call(Operation<I, O> operation, I input, CallOptions options);

    /** Releases connections and threads. Has no effect if there are none, or if it is already closed. */
    @Override
    default void close() {}

    /**
     * Returns this transport with {@code interceptors} around each call. Closing one of the transports closes the
     * other.
     *
     * @param interceptors the first is the outermost: it receives calls first and responses last
     */
    default Transport with(Interceptor... interceptors) {
        Transport around = this;
        for (int i = interceptors.length - 1; i >= 0; i--) {
            around = new InterceptedTransport(around, interceptors[i]);
        }
        return around;
    }

    /**
     * Returns this transport with default options for each call. Closing one of the transports closes the other.
     *
     * @param options apply where the options of a call are not set
     */
    default Transport with(CallOptions options) {
        return new OptionsTransport(this, options);
    }

    /**
     * Returns a transport for clients that do not own {@code transport}: closing the returned transport, or a client that
     * was created with it, has no effect on {@code transport}.
     *
     * @param transport makes the calls
     */
    static Transport shared(Transport transport) {
        return new SharedTransport(transport);
    }
}
