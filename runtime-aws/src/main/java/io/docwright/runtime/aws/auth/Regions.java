package io.docwright.runtime.aws.auth;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the region and the domain of its hosts. */
public final class Regions {
    /** The domain of a partition's hosts, by the prefix of its regions. */
    private static final Map<String, String> SUFFIXES = Map.of(
            "cn-", "amazonaws.com.cn",
            "us-iso-", "c2s.ic.gov",
            "us-isob-", "sc2s.sgov.gov",
            "us-isof-", "csp.hci.ic.gov",
            "eu-isoe-", "cloud.adc-e.uk",
            "eusc-", "amazonaws.eu");

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

    /** The domain of a region's hosts. */
    public static String suffix(String region) {
        for (Map.Entry<String, String> suffix : SUFFIXES.entrySet()) {
            if (region.startsWith(suffix.getKey())) {
                return suffix.getValue();
            }
        }
        return "amazonaws.com";
    }

    /** Whether the region is in the partition {@code aws}. */
    public static boolean isCommon(String region) {
        return suffix(region).equals("amazonaws.com") && !region.startsWith("us-gov-");
    }
}
