package io.docwright.runtime.aws.auth;

import org.jspecify.annotations.Nullable;

/** Looks up credentials. AWS's library is loaded only if it is needed. */
final class FoundCredentials implements CredentialsSource {
    private @Nullable CredentialsSource chain;

    @Override
    public Credentials get() {
        String id = System.getProperty("aws.accessKeyId");
        String secret = System.getProperty("aws.secretAccessKey");
        if (id != null && secret != null) {
            return new Credentials(id, secret, System.getProperty("aws.sessionToken"));
        }
        id = System.getenv("AWS_ACCESS_KEY_ID");
        secret = System.getenv("AWS_SECRET_ACCESS_KEY");
        if (id != null && secret != null) {
            return new Credentials(id, secret, System.getenv("AWS_SESSION_TOKEN"));
        }
        Credentials found = chain().get();
        if (found == null) {
            throw new IllegalStateException("the lookup of AWS's library found no credentials");
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
                                + " properties; set them in the transport's builder, or add software.amazon.awssdk:auth to the"
                                + " class path, which looks them up in profiles, containers, instances and SSO",
                        e);
            }
            chain = source;
        }
        return source;
    }
}
