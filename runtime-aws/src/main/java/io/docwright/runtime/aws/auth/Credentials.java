package io.docwright.runtime.aws.auth;

import org.jspecify.annotations.Nullable;

/**
 * The credentials for signatures.
 *
 * @param accessKeyId identifies the caller
 * @param secretAccessKey is never sent
 * @param sessionToken the token of temporary credentials; null for others
 */
public record Credentials(
        String accessKeyId,
        String secretAccessKey,
        @Nullable String sessionToken) {

    /** Permanent credentials. */
    public static Credentials of(String accessKeyId, String secretAccessKey) {
        return new Credentials(accessKeyId, secretAccessKey, null);
    }

    /** The id of the access key, without secrets. */
    @Override
    public String toString() {
        return "Credentials[" + accessKeyId + "]";
    }
}
