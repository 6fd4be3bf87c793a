package io.docwright.runtime.aws.auth;

/**
 * Gives the token that services want which take one instead of a signature, for each attempt anew. Safe for use by several
 * threads.
 */
@FunctionalInterface
public interface TokenSource {

    /**
     * The token, as it stands behind {@code Bearer}.
     *
     * @param service the service's name in signatures, {@code bedrock}
     * @throws IllegalStateException where there is none; the message says where it was sought
     */
    String get(String service);

    /** Always the same. */
    static TokenSource of(String token) {
        return service -> token;
    }

    /** The environment's {@code AWS_BEARER_TOKEN_BEDROCK}, for a service whose name in signatures is {@code bedrock}. */
    static TokenSource found() {
        return new FoundToken();
    }
}
