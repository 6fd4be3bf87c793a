package io.docwright.runtime.aws;

import io.docwright.runtime.aws.auth.CredentialsSource;
import io.docwright.runtime.aws.auth.Regions;
import io.docwright.runtime.aws.auth.Signer;
import io.docwright.runtime.aws.auth.TokenSource;
import io.docwright.runtime.aws.s3.BucketHosts;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a transport.
 *
 * @param endpoint the endpoint that the caller set; null for those of the services
 * @param keepsUnknownMembers whether responses keep members that the documentation does not have
 * @param protocol the name of the protocol that the caller chose; null for that of the bindings
 * @param endpointParams values of parameters that services' endpoint rules have for clients
 */
record Settings(
        Supplier<String> region,
        @Nullable URI endpoint,
        @Nullable String protocol,
        boolean fips,
        Map<String, Object> endpointParams,
        CredentialsSource credentials,
        TokenSource token,
        Retries retries,
        RetryTimer timer,
        Duration attemptTimeout,
        SkewedClock clock,
        BucketHosts buckets,
        boolean keepsUnknownMembers) {

    /** The same settings for another region. */
    Settings in(String other) {
        return new Settings(
                new FixedRegion(other),
                endpoint,
                protocol,
                fips,
                endpointParams,
                credentials,
                token,
                retries,
                timer,
                attemptTimeout,
                clock,
                buckets,
                keepsUnknownMembers);
    }

    /** Created for the first signature. */
    private static final class Signers {
        static final Signer SIGNER = new Signer();
    }

    static Signer signer() {
        return Signers.SIGNER;
    }

    /** A region that the caller set. */
    record FixedRegion(String get) implements Supplier<String> {}

    /** The environment's region, which is looked up at the first use. */
    static final class FoundRegion implements Supplier<String> {
        private @Nullable String found;

        @Override
        public synchronized String get() {
            String value = found;
            if (value == null) {
                value = Regions.found();
                found = value;
            }
            return value;
        }
    }
}
