package io.docwright.runtime;

/**
 * A client of a service. Generated clients extend it with methods for each operation, and each of those ends in {@link
 * #call}: who overrides {@code call} sees every call that the client makes.
 *
 * <p>A fake for a test implements a client and overrides just what the test calls; everything else throws.
 */
public interface ApiClient extends AutoCloseable {

    /**
     * Makes a call.
     *
     * @param operation what is called
     * @param input what it is given
     * @param <I> the input's class
     * @param <O> the output's class
     * @return what the service answers
     * @throws ApiException where the service answers with an error
     * @throws UnsupportedOperationException where the client is a fake that does not know the operation
     */
    default <I extends Structure, O extends Structure> O call(Operation<I, O> operation, I input) {
        throw new UnsupportedOperationException(operation + " is not faked");
    }

    /** Lets go of what the client holds. */
    @Override
    default void close() {}
}
