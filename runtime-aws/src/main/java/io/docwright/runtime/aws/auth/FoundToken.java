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
                    "no token in the environment (" + variable + "); give it to the transport, or put it there");
        }
        return token.strip();
    }
}
