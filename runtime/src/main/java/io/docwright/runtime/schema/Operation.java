package io.docwright.runtime.schema;

/**
 * Describes an operation to a transport.
 *
 * @param service whose operation it is
 * @param name its name in the API, {@code ListDomains}
 * @param input what it takes
 * @param output what it gives; {@link Empty#SCHEMA} where it gives nothing
 * @param <I> the input's class
 * @param <O> the output's class
 */
public record Operation<I extends Structure, O extends Structure>(
        ApiService service, String name, StructureSchema<I> input, StructureSchema<O> output) {
    /**
     * The input as it is sent: with a token of its own (a random UUID) where the documentation says that one is filled in
     * for callers who give none. Clients do this before anything else sees a call, so that a call that is tried again
     * keeps its token.
     *
     * @return {@code input} itself where nothing is to be filled in
     */
    public I complete(I input) {
        return this.input.withToken(input);
    }

    @Override
    public String toString() {
        return service + "." + name;
    }
}
