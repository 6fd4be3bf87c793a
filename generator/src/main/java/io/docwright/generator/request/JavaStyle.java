package io.docwright.generator.request;

/**
 * Options of the generated Java code.
 *
 * @param stagedBuilders whether builders of requests require their members step by step, so that the compiler finds
 *     missing members; otherwise {@code build()} checks them
 * @param exhaustiveSwitches whether unions are sealed and enums have a nested {@code Known}, so that the compiler finds
 *     missing cases of a switch; otherwise every switch needs a default, and additions to the documentation do not break
 *     it
 */
public record JavaStyle(boolean stagedBuilders, boolean exhaustiveSwitches) {

    /** The default: staged builders and exhaustive switches. */
    public static final JavaStyle DEFAULT = new JavaStyle(true, true);

    /** Returns a copy with or without staged builders. */
    public JavaStyle withStagedBuilders(boolean staged) {
        return new JavaStyle(staged, exhaustiveSwitches);
    }

    /** Returns a copy with or without exhaustive switches. */
    public JavaStyle withExhaustiveSwitches(boolean exhaustive) {
        return new JavaStyle(stagedBuilders, exhaustive);
    }
}
