package io.docwright.fake.answer;

import io.docwright.fake.description.ServiceDescription;
import io.docwright.fake.pattern.Hints;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/**
 * Where and when the fake service is.
 *
 * @param service the service in ARNs
 * @param region the region
 * @param account the account's number
 * @param now the present: fixed, since nothing here reads a clock
 */
record World(String service, String region, String account, Instant now) {
    private static final String REGION = "us-east-1";
    private static final String ACCOUNT = "123456789012";
    /** 2026-01-15T09:00:00Z; parsing it would load much at the start of each test. */
    private static final Instant EPOCH = Instant.ofEpochSecond(1_768_467_600);

    private static final int DAYS = 300;

    static World of(ServiceDescription description, long seed) {
        Instant now = seed == 0
                ? EPOCH
                : EPOCH.plus(Duration.ofDays(Draw.of(seed).at("now").below(DAYS)));
        return new World(service(description), REGION, ACCOUNT, now);
    }

    /** The name that requests are signed for, else what is in the service's hosts, else the name of its folder. */
    private static String service(ServiceDescription description) {
        String settings = description.bindings().getOrDefault("", "");
        String id =
                Objects.requireNonNullElse(description.id(), description.name().toLowerCase(Locale.ROOT));
        return setting(settings, "signingName", setting(settings, "endpointPrefix", id));
    }

    /** {@code protocol=aws-json-1.1 endpointPrefix=acm}, and lines with the service's errors. */
    private static String setting(String settings, String name, String missing) {
        for (String word : settings.lines().findFirst().orElse("").split(" ", -1)) {
            if (word.startsWith(name + "=")) {
                return word.substring(name.length() + 1);
            }
        }
        return missing;
    }

    /** Words for texts with a pattern. */
    Hints hints(String name) {
        return new Hints(name, service, region, account);
    }
}
