package io.docwright.runtime.constraint;

import io.docwright.runtime.schema.Member;

/**
 * A value that does not meet a documented constraint.
 *
 * <p>It contains lengths and numbers, but no texts and bytes, because these may be secret. The keys of maps are shown in the path.
 * Of a {@linkplain Member#sensitive sensitive} member, it contains neither keys nor what was found.
 *
 * <p>Of a relation between members, the path is that of one of them, and it contains their names and documented values.
 *
 * @param path the members that lead to the value: {@code domains[3].name}, {@code tags["team"]}
 * @param expected {@code 2 to 50 characters}, {@code 1 to 100}, {@code a match of [a-z]+}, {@code a value}, {@code
 *     exactly one of arn and name}
 * @param found {@code 51 characters}, {@code 101}, {@code no match}, {@code none}, {@code ***}
 */
public record Violation(String path, String expected, String found) {
    /** Format: {@code domains[3].name: expected 2 to 50 characters, found 51 characters}. */
    @Override
    public String toString() {
        return path + ": expected " + expected + ", found " + found;
    }
}
