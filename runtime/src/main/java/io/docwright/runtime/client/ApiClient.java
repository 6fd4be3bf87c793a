package io.docwright.runtime.client;

import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import java.util.function.Consumer;

/**
 * A client of a service. Generated clients extend it with methods for each operation, and each of those ends in {@link
 * #call(Operation, Structure, CallOptions)}: who overrides it sees every call that the client makes, those of paginators
 * and waiters included.
 *
 * <p>A fake for a test implements a client and overrides just what the test calls; everything else throws.
 *
 * @param <C> the client's own interface
 */
public interface ApiClient<C extends ApiClient<C>> extends Transport {

    /**
     * {@inheritDoc}
     *
     * @throws UnsupportedOperationException where the client is a fake that does not know the operation
     */
    @Override
    default <I extends Structure, O extends Structure> O call(Operation<I, O> operation, I input, CallOptions options) {
        throw new UnsupportedOperationException(operation + " is not faked");
    }

    /**
     * For generated clients: an operation, to be called without options.
     *
     * @return ends in {@link #call(Operation, Structure, CallOptions)}
     */
    default <I extends Structure, O extends Structure> Caller<I, O> call(Operation<I, O> operation) {
        return input -> call(operation, input, CallOptions.NONE);
    }

    /**
     * A client of the same service over another transport.
     *
     * @param transport closed with the client that is given
     */
    C over(Transport transport);

    /**
     * This client with {@code interceptors} around each call. Closing one closes the other.
     *
     * @param interceptors the first is the outermost: it is the first to see a call and the last to see its answer
     * @return a client whose calls end in {@link #call(Operation, Structure, CallOptions)} of this one
     */
    @Override
    default C with(Interceptor... interceptors) {
        return over(Transport.super.with(interceptors));
    }

    /**
     * This client with options for each call. Closing one closes the other.
     *
     * @return a client whose calls end in {@link #call(Operation, Structure, CallOptions)} of this one
     */
    @Override
    default C with(CallOptions options) {
        return over(Transport.super.with(options));
    }

    /**
     * This client with options for each call. Closing one closes the other.
     *
     * @param options is given the builder to fill
     * @return a client whose calls end in {@link #call(Operation, Structure, CallOptions)} of this one
     */
    default C with(Consumer<CallOptions.Builder> options) {
        return with(CallOptions.builder().with(options).build());
    }
}
