package io.docwright.generator.java;

/**
 * What users choose of the Java that is generated.
 *
 * @param stagedBuilders whether the builders of requests ask for required members one after the other, so that the
 *     compiler finds what is missing; otherwise {@code build()} does
 */
public record JavaStyle(boolean stagedBuilders) {

    /** What is generated where nothing is chosen: staged builders. */
    public static final JavaStyle DEFAULT = new JavaStyle(true);
}
