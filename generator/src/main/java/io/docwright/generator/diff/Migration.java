package io.docwright.generator.diff;

/**
 * How callers change with an element that has another name or place.
 *
 * @param before the call or class of the old client: {@code client.getBook(r -> r.title(…))}
 * @param after that of the new client
 */
public record Migration(String before, String after) {
    @Override
    public String toString() {
        return before + " becomes " + after;
    }
}
