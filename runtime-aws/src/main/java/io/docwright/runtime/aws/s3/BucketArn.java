package io.docwright.runtime.aws.s3;

import io.docwright.runtime.aws.endpoint.Partition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ARN of an access point, in place of a bucket's name: {@code arn:aws:s3:eu-west-1:111122223333:accesspoint/mine}.
 * The access point has its own host in its own region, for which calls are signed.
 *
 * @param service the service in signatures: {@code s3}, {@code s3-object-lambda}, {@code s3-outposts}
 * @param region the region of the access point
 * @param point its name and account, {@code mine-111122223333}, and its outpost
 */
public record BucketArn(String service, String region, String point) {
    private static final int PARTS = 6;
    private static final String FORM = "the format is arn:aws:s3:REGION:ACCOUNT:accesspoint/NAME";

    /**
     * Parses a bucket's name; null if it is not an ARN.
     *
     * @throws IllegalArgumentException if it is not the ARN of an access point
     */
    static @Nullable BucketArn of(String bucket) {
        if (!bucket.startsWith("arn:")) {
            return null;
        }
        String[] parts = bucket.split(":", PARTS);
        if (parts.length < PARTS) {
            throw new IllegalArgumentException("an ARN in place of a bucket's name must have six parts: " + FORM);
        }
        if (parts[3].isEmpty() && parts[2].equals("s3")) {
            throw new IllegalArgumentException(
                    "access points of several regions are signed with SigV4A, which this version does not support");
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
        throw new IllegalArgumentException(
                "an ARN in place of a bucket's name must be that of an access point: " + FORM);
    }

    /** The part must be a label of a host: other text could send the call to another host. */
    private static String label(String part) {
        if (!part.matches("[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?")) {
            throw new IllegalArgumentException(
                    "a part of an ARN in place of a bucket's name must consist of letters, digits and hyphens: "
                            + FORM);
        }
        return part;
    }

    private static String account(String part) {
        if (!part.matches("\\d{12}")) {
            throw new IllegalArgumentException(
                    "the account in an ARN in place of a bucket's name must have twelve digits: " + FORM);
        }
        return part;
    }

    /**
     * The host of the access point: {@code mine-111122223333.s3-accesspoint.eu-west-1.amazonaws.com}.
     *
     * @param endpoint the authority of the endpoint that the caller set; null for the region's
     * @throws IllegalArgumentException if the transport's settings do not support access points
     */
    public String host(BucketHosts hosts, @Nullable String endpoint) {
        if (hosts.pathStyle()) {
            throw new IllegalArgumentException("access points do not support pathStyle; do not set it");
        }
        if (hosts.accelerated()) {
            throw new IllegalArgumentException("access points do not support accelerated; do not set it");
        }
        if (endpoint != null) {
            return point + "." + endpoint;
        }
        boolean isS3 = service.equals("s3");
        if (hosts.dualStack() && !isS3) {
            throw new IllegalArgumentException(
                    "the access points of " + service + " do not support dualStack; do not set it");
        }
        String kind = isS3 ? "s3-accesspoint" + (hosts.dualStack() ? ".dualstack" : "") : service;
        return point + "." + kind + "." + region + "." + Partition.of(region).dnsSuffix();
    }
}
