package io.docwright.runtime.value;

import org.jspecify.annotations.Nullable;

/**
 * The source of a copy, as members such as {@code CopySource} of S3 take it.
 *
 * <pre>{@code
 * request.copySource(CopySource.of("my-bucket", "reports/june (final).pdf").toString());
 * }</pre>
 *
 * <p>The names are not encoded: the transport does it.
 *
 * @param bucket the name of the bucket, or the ARN of an access point
 * @param key the key of the object, as it is
 * @param versionId the version to copy; null for the current one
 */
public record CopySource(
        String bucket, String key, @Nullable String versionId) {

    /** The current version of an object. */
    public static CopySource of(String bucket, String key) {
        return new CopySource(bucket, key, null);
    }

    /**
     * Returns the same source for a version.
     *
     * @param id the version's id
     * @return a source with this version
     */
    public CopySource version(String id) {
        return new CopySource(bucket, key, id);
    }

    /**
     * Returns the text for the member: {@code bucket/key}, {@code bucket/key?versionId=id}, or {@code arn:…/object/key} for an access
     * point.
     */
    @Override
    public String toString() {
        String path = bucket + (bucket.startsWith("arn:") ? "/object/" : "/") + key;
        return versionId == null ? path : path + "?versionId=" + versionId;
    }
}
