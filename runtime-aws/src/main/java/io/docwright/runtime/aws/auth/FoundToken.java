package io.docwright.runtime.aws.auth;

import java.util.Locale;

/** The environment's token. */
final class FoundToken implements TokenSource {
    @Override
    public String get(String service) {
        String variable = "AWS_BEARER_TOKEN_" + service.toUpperCase(Locale.ROOT).replace('-', '_');
        String token = System.getenv(variable);
        if (token == null || token.isBlank()) {
            throw new IllegalStateException(
                    "no token in the environment (" + variable + "); set it there, or in the builder of the transport");
        }
        return token.strip();
    }
}
