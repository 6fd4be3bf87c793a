package io.docwright.generator.request;

/**
 * What users choose of the Java that is generated.
 *
 * @param stagedBuilders whether the builders of requests ask for required members one after the other, so that the
 *     compiler finds what is missing; otherwise {@code build()} does
 * @param exhaustiveSwitches whether unions are sealed and enums have a nested {@code Known}, so that the compiler finds
 *     the case that a switch leaves out; otherwise every switch needs a default, and what the documentation adds breaks
 *     none
 */
public record JavaStyle(boolean stagedBuilders, boolean exhaustiveSwitches) {

    /** What is generated where nothing is chosen: staged builders and exhaustive switches. */
    public static final JavaStyle DEFAULT = new JavaStyle(true, true);

    /** With staged builders, or without them. */
    public JavaStyle withStagedBuilders(boolean staged) {
        return new JavaStyle(staged, exhaustiveSwitches);
    }

    /** With exhaustive switches, or without them. */
    public JavaStyle withExhaustiveSwitches(boolean exhaustive) {
        return new JavaStyle(stagedBuilders, exhaustive);
    }
}
