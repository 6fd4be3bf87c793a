package io.docwright.runtime.aws.auth;

import org.jspecify.annotations.Nullable;

/** Gives credentials, for each attempt anew: who fetches them remembers them. Safe for use by several threads. */
@FunctionalInterface
public interface CredentialsSource {

    /**
     * The credentials to sign with.
     *
     * @return null to sign nothing
     * @throws IllegalStateException where there are none, though there should be; the message says where they were sought
     */
    @Nullable
    Credentials get();

    /** Always the same. */
    static CredentialsSource of(Credentials credentials) {
        return () -> credentials;
    }

    /** None: nothing is signed. */
    static CredentialsSource anonymous() {
        return () -> null;
    }

    /**
     * The environment's {@code AWS_ACCESS_KEY_ID} and those beside it, or the system properties {@code aws.accessKeyId} and
     * those beside it; where neither says anything and AWS's {@code auth} is on the class path, all that it looks through:
     * profiles, containers, instances, SSO.
     */
    static CredentialsSource found() {
        return new FoundCredentials();
    }
}
