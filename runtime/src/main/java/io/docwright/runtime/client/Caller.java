package io.docwright.runtime.client;

import io.docwright.runtime.schema.Empty;
import java.util.function.Consumer;

/**
 * An operation of a client, ready to be called. Generated clients use it because its parameter has a type variable: the
 * JVM verifies a class that passes its request to {@link Transport#call} directly only after it has loaded the classes
 * of all requests.
 *
 * @param <I> the input
 * @param <O> the result of the call: the operation's output, or a future of it
 */
@FunctionalInterface
public interface Caller<I, O> {
    /** Calls the operation. */
    O with(I input);

    /**
     * For generated clients: an operation that returns nothing.
     *
     * @param call calls the operation and waits for its end
     */
    static <I> Caller<I, Empty> ofVoid(Consumer<? super I> call) {
        return input -> {
            call.accept(input);
            return Empty.empty();
        };
    }
}
