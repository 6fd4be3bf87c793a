package io.docwright.runtime.aws.auth;

import org.jspecify.annotations.Nullable;

/**
 * What signatures are made with.
 *
 * @param accessKeyId tells who calls
 * @param secretAccessKey is never sent
 * @param sessionToken goes with temporary credentials; null for others
 */
public record Credentials(
        String accessKeyId,
        String secretAccessKey,
        @Nullable String sessionToken) {

    /** Credentials that do not end. */
    public static Credentials of(String accessKeyId, String secretAccessKey) {
        return new Credentials(accessKeyId, secretAccessKey, null);
    }

    /** The access key's id alone. */
    @Override
    public String toString() {
        return "Credentials[" + accessKeyId + "]";
    }
}
