package io.docwright.runtime.client;

import io.docwright.runtime.schema.Empty;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Carries calls to a service without holding a thread while it waits for the answer: {@link Transport} for asynchronous
 * clients.
 *
 * <p>Implementations are safe for use by several threads.
 */
public interface AsyncTransport extends AutoCloseable {

    /**
     * Begins a call.
     *
     * @param operation what is called
     * @param input what it is given
     * @param options what the caller wishes of this call; {@link CallOptions#NONE} where nothing
     * @return completes with what the service answers, {@link Empty#empty()} where the operation gives nothing; or with
     *     what {@link Transport#call} would throw, as it is and not wrapped. Cancelling it gives the call up. Nothing is
     *     thrown by this method itself
     */
    <I extends Structure, O extends Structure> CompletableFuture<O> call(
            Operation<I, O> operation, I input, CallOptions options);

    /** Lets go of connections and threads. Does nothing where there are none or it was closed before. */
    @Override
    default void close() {}

    /**
     * This transport with {@code interceptors} around each call. Closing one closes the other.
     *
     * @param interceptors the first is the outermost: it is the first to see a call and the last to see its answer
     */
    default AsyncTransport with(Interceptor... interceptors) {
        AsyncTransport around = this;
        for (int i = interceptors.length - 1; i >= 0; i--) {
            around = new InterceptedAsyncTransport(around, interceptors[i]);
        }
        return around;
    }

    /**
     * This transport with options for each call, where the call does not bring its own. Closing one closes the other.
     *
     * @param options what calls are made with
     */
    default AsyncTransport with(CallOptions options) {
        return new OptionsAsyncTransport(this, options);
    }

    /**
     * Makes each call on a thread of {@code executor}, which waits for the answer. A call that is cancelled before its turn
     * is not made; one under way goes on, and nobody hears of it.
     *
     * @param transport closed with what is given
     * @param executor stays as it is when that is closed
     */
    static AsyncTransport of(Transport transport, Executor executor) {
        return new ThreadedTransport(transport, executor);
    }
}
