package io.docwright.runtime.aws.s3;

/**
 * The kind of S3 hosts to use.
 *
 * @param pathStyle whether a bucket's name stays in the path
 * @param dualStack whether to use hosts with IPv4 and IPv6 addresses
 * @param accelerated whether to use transfer acceleration for buckets
 */
public record BucketHosts(boolean pathStyle, boolean dualStack, boolean accelerated) {

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
