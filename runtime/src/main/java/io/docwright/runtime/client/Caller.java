package io.docwright.runtime.client;

/**
 * An operation of a client, ready to be called. Generated clients end in it because it takes any input: a class that hands
 * its request to {@link Transport#call} itself cannot be verified before all of its requests are loaded.
 *
 * @param <I> what the operation takes
 * @param <O> what the call gives: the operation's output, or a future of it
 */
@FunctionalInterface
public interface Caller<I, O> {
    /** Calls it with this input. */
    O with(I input);
}
