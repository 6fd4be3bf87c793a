package io.docwright.runtime.aws.s3;

import java.util.Map;

/**
 * The kind of S3 hosts to use.
 *
 * @param pathStyle whether a bucket's name stays in the path
 * @param dualStack whether to use hosts with IPv4 and IPv6 addresses
 * @param accelerated whether to use transfer acceleration for buckets
 */
public record BucketHosts(boolean pathStyle, boolean dualStack, boolean accelerated) {

    /**
     * The values of the parameters that S3's endpoint rules have for these settings, and for those that cannot be set.
     *
     * @param ownEndpoint whether the caller set an endpoint, where names of buckets stay in the path
     * @param bucket the bucket's name or ARN
     */
    public Map<String, Object> parameters(boolean ownEndpoint, String bucket) {
        return Map.of(
                "ForcePathStyle",
                pathStyle || (ownEndpoint && !bucket.startsWith("arn:")),
                "Accelerate",
                accelerated,
                "UseArnRegion",
                true,
                "DisableS3ExpressSessionAuth",
                true,
                "AccountIdEndpointMode",
                "preferred");
    }

    /**
     * Format: {@code s3.dualstack.eu-west-1.amazonaws.com}; {@code s3-accelerate.amazonaws.com} for a bucket's own
     * host.
     */
    public String host(String prefix, String region, String suffix, boolean ofBucket) {
        String stack = dualStack ? ".dualstack" : "";
        return accelerated && ofBucket
                ? prefix + "-accelerate" + stack + "." + suffix
                : prefix + stack + "." + region + "." + suffix;
    }
}
