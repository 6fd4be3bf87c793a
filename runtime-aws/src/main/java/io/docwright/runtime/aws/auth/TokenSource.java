package io.docwright.runtime.aws.auth;

/**
 * A source of tokens, for services that expect a token instead of a signature. It is called for each attempt.
 * Thread-safe.
 */
@FunctionalInterface
public interface TokenSource {

    /**
     * Returns the token, as it follows {@code Bearer}.
     *
     * @param service the service's name in signatures, {@code bedrock}
     * @throws IllegalStateException if there is none; the message lists the places that were searched
     */
    String get(String service);

    /** Always returns {@code token}. */
    static TokenSource of(String token) {
        return service -> token;
    }

    /**
     * Looks up the environment variable {@code AWS_BEARER_TOKEN_BEDROCK} for a service with the name {@code bedrock} in
     * signatures.
     */
    static TokenSource found() {
        return new FoundToken();
    }
}
