package io.docwright.runtime.aws.auth;

import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;

/** The lookups of AWS's libraries, which are optional. Loaded only if they are used. */
final class AwsLookup {
    private AwsLookup() {}

    static CredentialsSource credentials() {
        DefaultCredentialsProvider provider =
                DefaultCredentialsProvider.builder().build();
        return () -> {
            try {
                AwsCredentials found = provider.resolveCredentials();
                return new Credentials(
                        found.accessKeyId(),
                        found.secretAccessKey(),
                        found instanceof AwsSessionCredentials session ? session.sessionToken() : null);
            } catch (SdkClientException e) {
                throw new IllegalStateException(String.valueOf(e.getMessage()), e);
            }
        };
    }

    static String region() {
        try {
            return new DefaultAwsRegionProviderChain().getRegion().id();
        } catch (SdkClientException e) {
            throw new IllegalStateException(String.valueOf(e.getMessage()), e);
        }
    }
}
