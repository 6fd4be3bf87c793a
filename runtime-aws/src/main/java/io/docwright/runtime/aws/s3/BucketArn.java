package io.docwright.runtime.aws.s3;

import io.docwright.runtime.aws.auth.Regions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An access point whose ARN stands where a bucket's name may stand: {@code
 * arn:aws:s3:eu-west-1:111122223333:accesspoint/mine}. It has a host of its own, in its own region, and is signed for there.
 *
 * @param service {@code s3}, {@code s3-object-lambda}, {@code s3-outposts}; signatures name it
 * @param region where it is
 * @param point its name and account, {@code mine-111122223333}, and the outpost that it is in
 */
public record BucketArn(String service, String region, String point) {
    private static final int PARTS = 6;
    private static final String FORM = "an access point's is arn:aws:s3:REGION:ACCOUNT:accesspoint/NAME";

    /**
     * What a bucket's name stands for; null where it is no ARN.
     *
     * @throws IllegalArgumentException where it is the ARN of something else
     */
    static @Nullable BucketArn of(String bucket) {
        if (!bucket.startsWith("arn:")) {
            return null;
        }
        String[] parts = bucket.split(":", PARTS);
        if (parts.length < PARTS) {
            throw new IllegalArgumentException("a bucket's ARN has six parts: " + FORM);
        }
        if (parts[3].isEmpty() && parts[2].equals("s3")) {
            throw new IllegalArgumentException(
                    "an access point of several regions is signed in another way (SigV4A), which this version does not do");
        }
        return new BucketArn(parts[2], label(parts[3]), point(parts[2], account(parts[4]), resource(parts[5])));
    }

    private static List<String> resource(String text) {
        return List.of(text.split("[:/]", -1));
    }

    private static String point(String service, String account, List<String> resource) {
        boolean isPoint = resource.size() == 2 && resource.get(0).equals("accesspoint");
        if (isPoint && (service.equals("s3") || service.equals("s3-object-lambda"))) {
            return label(resource.get(1)) + "-" + account;
        }
        boolean isOutpost = resource.size() == 4
                && resource.get(0).equals("outpost")
                && resource.get(2).equals("accesspoint");
        if (isOutpost && service.equals("s3-outposts")) {
            return label(resource.get(3)) + "-" + account + "." + label(resource.get(1));
        }
        throw new IllegalArgumentException("a bucket's ARN is that of an access point: " + FORM);
    }

    /** What goes into a host must be a label of one: anything else could lead the call elsewhere. */
    private static String label(String part) {
        if (!part.matches("[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?")) {
            throw new IllegalArgumentException(
                    "a part of a bucket's ARN is no name that a host can have, of letters, digits and dashes: " + FORM);
        }
        return part;
    }

    private static String account(String part) {
        if (!part.matches("\\d{12}")) {
            throw new IllegalArgumentException("the account in a bucket's ARN has twelve digits: " + FORM);
        }
        return part;
    }

    /**
     * The host by which it is reached: {@code mine-111122223333.s3-accesspoint.eu-west-1.amazonaws.com}.
     *
     * @param endpoint the authority of the caller's own endpoint; null for the region's
     * @throws IllegalArgumentException where the transport's settings do not go with access points
     */
    public String host(BucketHosts hosts, @Nullable String endpoint) {
        if (hosts.pathStyle()) {
            throw new IllegalArgumentException("an access point is reached by its host alone; do not set pathStyle");
        }
        if (hosts.accelerated()) {
            throw new IllegalArgumentException("transfers to an access point cannot be accelerated");
        }
        if (endpoint != null) {
            return point + "." + endpoint;
        }
        boolean isS3 = service.equals("s3");
        if (hosts.dualStack() && !isS3) {
            throw new IllegalArgumentException("the access points of " + service + " have no addresses of IPv6");
        }
        String kind = isS3 ? "s3-accesspoint" + (hosts.dualStack() ? ".dualstack" : "") : service;
        return point + "." + kind + "." + region + "." + Regions.suffix(region);
    }
}
