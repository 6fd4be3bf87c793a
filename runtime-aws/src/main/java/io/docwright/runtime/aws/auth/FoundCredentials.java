package io.docwright.runtime.aws.auth;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks credentials up. AWS's own library is not touched before it is needed. */
final class FoundCredentials implements CredentialsSource {
    private final Function<String, @Nullable String> environment;
    private final Function<String, @Nullable String> properties;
    private @Nullable CredentialsSource chain;

    FoundCredentials(Function<String, @Nullable String> environment, Function<String, @Nullable String> properties) {
        this.environment = environment;
        this.properties = properties;
    }

    @Override
    public Credentials get() {
        String id = properties.apply("aws.accessKeyId");
        String secret = properties.apply("aws.secretAccessKey");
        if (id != null && secret != null) {
            return new Credentials(id, secret, properties.apply("aws.sessionToken"));
        }
        id = environment.apply("AWS_ACCESS_KEY_ID");
        secret = environment.apply("AWS_SECRET_ACCESS_KEY");
        if (id != null && secret != null) {
            return new Credentials(id, secret, environment.apply("AWS_SESSION_TOKEN"));
        }
        Credentials found = chain().get();
        if (found == null) {
            throw new IllegalStateException("AWS's own look-up gave no credentials");
        }
        return found;
    }

    private synchronized CredentialsSource chain() {
        CredentialsSource source = chain;
        if (source == null) {
            try {
                source = AwsLookup.credentials();
            } catch (NoClassDefFoundError e) {
                throw new IllegalStateException(
                        "no credentials in the environment (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY) and none in system"
                                + " properties; give them to the transport, or put software.amazon.awssdk:auth on the class"
                                + " path to have them looked up in profiles, containers, instances and SSO",
                        e);
            }
            chain = source;
        }
        return source;
    }
}
