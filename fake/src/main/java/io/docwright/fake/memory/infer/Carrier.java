package io.docwright.fake.memory.infer;

import java.util.List;

/**
 * Where resources are in an output or input.
 *
 * @param path the names of members from the root; empty for the root itself
 * @param several whether the last member is a list of them
 */
public record Carrier(List<String> path, boolean several) {
    /** The output itself. */
    public static final Carrier ROOT = new Carrier(List.of(), false);

    public Carrier {
        path = List.copyOf(path);
    }

    @Override
    public String toString() {
        return (path.isEmpty() ? "." : String.join(".", path)) + (several ? "[]" : "");
    }
}
