package io.docwright.runtime.aws.auth;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which region is called, and where its hosts are. */
public final class Regions {
    /** What the hosts of a partition end in, by what its regions begin with. */
    private static final Map<String, String> SUFFIXES = Map.of(
            "cn-", "amazonaws.com.cn",
            "us-iso-", "c2s.ic.gov",
            "us-isob-", "sc2s.sgov.gov",
            "us-isof-", "csp.hci.ic.gov",
            "eu-isoe-", "cloud.adc-e.uk",
            "eusc-", "amazonaws.eu");

    private Regions() {}

    /**
     * The region of the environment: the system property {@code aws.region}, {@code AWS_REGION}, or what AWS's {@code
     * regions} finds where it is on the class path.
     *
     * @throws IllegalStateException where nobody says; the message says where it was sought
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
                    "no region in the environment (AWS_REGION) and none in the system property aws.region; give it to the"
                            + " transport, or put software.amazon.awssdk:auth and regions on the class path to have it"
                            + " looked up in profiles and instances",
                    e);
        }
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null || one.isBlank() ? (other == null || other.isBlank() ? null : other) : one;
    }

    /** What the names of a region's hosts end in. */
    public static String suffix(String region) {
        for (Map.Entry<String, String> suffix : SUFFIXES.entrySet()) {
            if (region.startsWith(suffix.getKey())) {
                return suffix.getValue();
            }
        }
        return "amazonaws.com";
    }

    /** Whether the region is one of the partition that most are in. */
    public static boolean isCommon(String region) {
        return suffix(region).equals("amazonaws.com") && !region.startsWith("us-gov-");
    }
}
