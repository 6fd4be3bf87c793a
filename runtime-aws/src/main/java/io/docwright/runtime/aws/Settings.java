package io.docwright.runtime.aws;

import io.docwright.runtime.aws.auth.CredentialsSource;
import io.docwright.runtime.aws.auth.Signer;
import io.docwright.runtime.aws.http.HttpSender;
import java.net.URI;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a transport was built with. */
record Settings(
        Supplier<String> region,
        @Nullable URI endpoint,
        CredentialsSource credentials,
        HttpSender sender,
        Retries retries,
        Duration attemptTimeout,
        SkewedClock clock) {

    /** Made when the first request is signed. */
    private static final class Signers {
        static final Signer SIGNER = new Signer();
    }

    static Signer signer() {
        return Signers.SIGNER;
    }

    /** Looks something up once, when it is first needed. */
    static final class Found implements Supplier<String> {
        private final Supplier<String> lookup;
        private @Nullable String found;

        Found(Supplier<String> lookup) {
            this.lookup = lookup;
        }

        @Override
        public synchronized String get() {
            String value = found;
            if (value == null) {
                value = lookup.get();
                found = value;
            }
            return value;
        }
    }
}
