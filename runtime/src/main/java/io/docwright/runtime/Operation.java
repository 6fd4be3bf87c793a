package io.docwright.runtime;

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
    @Override
    public String toString() {
        return service + "." + name;
    }
}
