package io.docwright.runtime.aws.s3;

/**
 * By which of S3's hosts buckets are reached.
 *
 * @param pathStyle whether a bucket's name stays in the path
 * @param dualStack whether hosts have addresses of IPv6, too
 * @param accelerated whether a bucket is reached by the edge next to the caller
 */
public record BucketHosts(boolean pathStyle, boolean dualStack, boolean accelerated) {

    /** Form: {@code s3.dualstack.eu-west-1.amazonaws.com}; {@code s3-accelerate.amazonaws.com} for a bucket's own host. */
    public String host(String prefix, String region, String suffix, boolean ofBucket) {
        String stack = dualStack ? ".dualstack" : "";
        return accelerated && ofBucket
                ? prefix + "-accelerate" + stack + "." + suffix
                : prefix + stack + "." + region + "." + suffix;
    }
}
