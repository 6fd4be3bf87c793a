package io.docwright.runtime.aws.auth;

import org.jspecify.annotations.Nullable;

/**
 * A source of credentials. It is called for each attempt, so implementations that fetch credentials must cache them.
 * Thread-safe.
 */
@FunctionalInterface
public interface CredentialsSource {

    /**
     * Returns the credentials to sign with.
     *
     * @return null for requests without a signature
     * @throws IllegalStateException if there are none although they are required; the message lists the places that
     *     were searched
     */
    @Nullable
    Credentials get();

    /** Always returns {@code credentials}. */
    static CredentialsSource of(Credentials credentials) {
        return () -> credentials;
    }

    /** Returns none: requests are not signed. */
    static CredentialsSource anonymous() {
        return () -> null;
    }

    /**
     * Looks up the environment variables {@code AWS_ACCESS_KEY_ID} and its companions, then the system properties
     * {@code aws.accessKeyId} and its companions; then, if AWS's {@code auth} is on the class path, its default
     * sources: profiles, containers, instances, SSO.
     */
    static CredentialsSource found() {
        return new FoundCredentials();
    }
}
