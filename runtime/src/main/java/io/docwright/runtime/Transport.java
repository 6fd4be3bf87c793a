package io.docwright.runtime;

/**
 * Carries calls to a service and brings back what it answers. Clients stand on it; whoever writes one decides what is on
 * the other side: HTTP, a recording, a test.
 *
 * <p>Implementations are safe for use by several threads.
 */
public interface Transport extends AutoCloseable {

    /**
     * Makes a call and waits for the answer.
     *
     * @param operation what is called
     * @param input what it is given
     * @return what the service answers; {@link Empty#empty()} where the operation gives nothing
     * @throws ApiException where the service answers with an error: the exception that {@link ApiService#error} gives for
     *     its code
     * @throws java.io.UncheckedIOException where the service cannot be reached or its answer cannot be read
     */
    <I extends Structure, O extends Structure> O call(Operation<I, O> operation, I input);

    /** Lets go of connections and threads. Does nothing where there are none or it was closed before. */
    @Override
    default void close() {}
}
