package io.docwright.runtime.schema;

/**
 * Describes an operation to a transport.
 *
 * @param service the service of the operation
 * @param name the name in the API, {@code ListDomains}
 * @param input the schema of the input
 * @param output the schema of the output; {@link Empty#SCHEMA} if the operation returns nothing
 * @param <I> the input's class
 * @param <O> the output's class
 */
public record Operation<I extends Structure, O extends Structure>(
        ApiService service, String name, StructureSchema<I> input, StructureSchema<O> output) {
    /**
     * Fills in idempotency tokens that the caller did not set, each with a random UUID. Clients do this before
     * interceptors and transports see the call, so that all attempts of a call have the same token.
     *
     * @return the input with tokens; {@code input} itself if none is missing
     */
    public I complete(I input) {
        return this.input.withToken(input);
    }

    @Override
    public String toString() {
        return service + "." + name;
    }
}
