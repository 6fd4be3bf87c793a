package io.docwright.runtime.client;

import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import java.util.function.Consumer;

/**
 * A client of a service. Generated clients add methods for each operation. All of them delegate to {@link
 * #call(Operation, Structure, CallOptions)}, so an override receives every call of the client, including those of
 * paginators and waiters.
 *
 * <p>A fake for a test implements a client and overrides the methods that the test calls; all others throw.
 *
 * @param <C> the client's own interface
 */
public interface ApiClient<C extends ApiClient<C>> extends Transport {

    /**
     * {@inheritDoc}
     *
     * @throws UnsupportedOperationException if the client is a fake that does not implement the operation
     */
    @Override
    default <I extends Structure, O extends Structure> O call(Operation<I, O> operation, I input, CallOptions options) {
        throw new UnsupportedOperationException(operation + " is not implemented by this fake");
    }

    /**
     * For generated clients: returns an operation to be called without options.
     *
     * @return delegates to {@link #call(Operation, Structure, CallOptions)}
     */
    default <I extends Structure, O extends Structure> Caller<I, O> call(Operation<I, O> operation) {
        return input -> call(operation, input, CallOptions.NONE);
    }

    /**
     * Returns a client of the same service with another transport.
     *
     * @param transport is closed with the returned client
     */
    C over(Transport transport);

    /**
     * Returns this client with {@code interceptors} around each call. Closing one of the clients closes the other.
     *
     * @param interceptors the first is the outermost: it receives calls first and responses last
     * @return delegates to {@link #call(Operation, Structure, CallOptions)} of this client
     */
    @Override
    default C with(Interceptor... interceptors) {
        return over(Transport.super.with(interceptors));
    }

    /**
     * Returns this client with options for each call. Closing one of the clients closes the other.
     *
     * @return delegates to {@link #call(Operation, Structure, CallOptions)} of this client
     */
    @Override
    default C with(CallOptions options) {
        return over(Transport.super.with(options));
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
