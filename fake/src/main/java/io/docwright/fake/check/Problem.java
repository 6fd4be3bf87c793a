package io.docwright.fake.check;

/**
 * What is wrong with a value.
 *
 * @param path the members to it, separated by dots; elements of lists as {@code [0]}, entries of maps as {@code [key]}
 * @param expected what would be right
 * @param found what there is; never the value of a sensitive member
 */
public record Problem(String path, String expected, String found) {
    /** {@code domain: expected 2 to 50 characters, found 1 character}. */
    @Override
    public String toString() {
        return path + ": expected " + expected + ", found " + found;
    }
}
