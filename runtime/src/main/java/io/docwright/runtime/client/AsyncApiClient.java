package io.docwright.runtime.client;

import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * A client of a service whose methods return futures and do not block. Generated clients add methods for each
 * operation. All of them delegate to {@link #call(Operation, Structure, CallOptions)}, so an override receives every
 * call of the client, including those of paginators and waiters.
 *
 * <p>A method throws only the exceptions of building its request. All others complete the future: {@link
 * CompletableFuture#join} throws a {@link java.util.concurrent.CompletionException} whose cause is the exception of the
 * synchronous client's method. Cancelling the future cancels the call.
 *
 * <p>A fake for a test implements a client and overrides the methods that the test calls; all others fail.
 *
 * @param <C> the client's own interface
 */
public interface AsyncApiClient<C extends AsyncApiClient<C>> extends AsyncTransport {

    /**
     * {@inheritDoc} Fails with {@link UnsupportedOperationException} if the client is a fake that does not implement
     * the operation.
     */
    @Override
    default <I extends Structure, O extends Structure> CompletableFuture<O> call(
            Operation<I, O> operation, I input, CallOptions options) {
        return CompletableFuture.failedFuture(
                new UnsupportedOperationException(operation + " is not implemented by this fake"));
    }

    /**
     * For generated clients: returns an operation to be called without options.
     *
     * @return delegates to {@link #call(Operation, Structure, CallOptions)}
     */
    default <I extends Structure, O extends Structure> Caller<I, CompletableFuture<O>> call(Operation<I, O> operation) {
        return input -> call(operation, input, CallOptions.NONE);
    }

    /**
     * Returns a client of the same service with another transport.
     *
     * @param transport is closed with the returned client
     */
    C over(AsyncTransport transport);

    /**
     * Returns this client with {@code interceptors} around each call. Closing one of the clients closes the other.
     *
     * @param interceptors the first is the outermost: it receives calls first and responses last
     * @return delegates to {@link #call(Operation, Structure, CallOptions)} of this client
     */
    @Override
    default C with(Interceptor... interceptors) {
        return over(AsyncTransport.super.with(interceptors));
    }

    /**
     * Returns this client with options for each call. Closing one of the clients closes the other.
     *
     * @return delegates to {@link #call(Operation, Structure, CallOptions)} of this client
     */
    @Override
    default C with(CallOptions options) {
        return over(AsyncTransport.super.with(options));
    }

    /**
     * Returns this client with options for each call. Closing one of the clients closes the other.
     *
     * @param options receives the builder of the options
     * @return delegates to {@link #call(Operation, Structure, CallOptions)} of this client
     */
    default C with(Consumer<CallOptions.Builder> options) {
        return with(CallOptions.builder().with(options).build());
    }
}
