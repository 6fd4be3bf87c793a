package io.docwright.runtime.client;

import io.docwright.runtime.schema.Empty;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Sends calls to a service without blocking: the {@link Transport} of asynchronous clients.
 *
 * <p>Implementations are thread-safe.
 */
public interface AsyncTransport extends AutoCloseable {

    /**
     * Starts a call. Does not throw.
     *
     * @param operation the operation
     * @param input the input of the operation
     * @param options the options of this call; {@link CallOptions#NONE} if there are none
     * @return completes with the output, which is {@link Empty#empty()} if the operation returns nothing, or with an
     *     exception of {@link Transport#call}, unwrapped. Cancelling it cancels the call
     */
    <I extends Structure, O extends Structure> CompletableFuture<O> call(
            Operation<I, O> operation, I input, CallOptions options);

    /** Releases connections and threads. Has no effect if there are none, or if it is already closed. */
    @Override
    default void close() {}

    /**
     * Returns this transport with {@code interceptors} around each call. Closing one of the transports closes the
     * other.
     *
     * @param interceptors the first is the outermost: it receives calls first and responses last
     */
    default AsyncTransport with(Interceptor... interceptors) {
        AsyncTransport around = this;
        for (int i = interceptors.length - 1; i >= 0; i--) {
            around = new InterceptedAsyncTransport(around, interceptors[i]);
        }
        return around;
    }

    /**
     * Returns this transport with default options for each call. Closing one of the transports closes the other.
     *
     * @param options apply where the options of a call are not set
     */
    default AsyncTransport with(CallOptions options) {
        return new OptionsAsyncTransport(this, options);
    }

    /**
     * Returns a transport that makes each call on a thread of {@code executor}, which waits for the response. A call
     * that is cancelled before it starts is not made; a running call continues, and its result is ignored.
     *
     * @param transport is closed with the returned transport
     * @param executor is not shut down by the returned transport
     */
    static AsyncTransport of(Transport transport, Executor executor) {
        return new ThreadedTransport(transport, executor);
    }

    /**
     * Returns a transport for clients that do not own {@code transport}: closing the returned transport, or a client that
     * was created with it, has no effect on {@code transport}.
     *
     * @param transport makes the calls
     */
    static AsyncTransport shared(AsyncTransport transport) {
        return new SharedAsyncTransport(transport);
    }
}
