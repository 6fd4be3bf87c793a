package io.docwright.runtime.aws.auth;

import org.jspecify.annotations.Nullable;

/** Finds the region. */
public final class Regions {
    private Regions() {}

    /**
     * Returns the region of the environment: the system property {@code aws.region}, {@code AWS_REGION}, or the result
     * of AWS's {@code regions} if it is on the class path.
     *
     * @throws IllegalStateException if there is none; the message lists the places that were searched
     */
    public static String found() {
        String region = first(System.getProperty("aws.region"), System.getenv("AWS_REGION"));
        if (region != null) {
            return region;
        }
        try {
            return AwsLookup.region();
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "no region in the environment (AWS_REGION) and none in the system property aws.region; set it in the"
                            + " transport's builder, or add software.amazon.awssdk:auth and regions to the class path, which look"
                            + " it up in profiles and instances",
                    e);
        }
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null || one.isBlank() ? (other == null || other.isBlank() ? null : other) : one;
    }
}
