package io.docwright.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.docwright.runtime.sample.AnyValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TimestampFormatTest {
    @Provide
    Arbitrary<Instant> instants() {
        return AnyValue.instants();
    }

    @Property
    void writtenValuesAreReadUnchanged(@ForAll("instants") Instant instant) {
        assertThat(TimestampFormat.parse(TimestampFormat.EPOCH_SECONDS.format(instant)))
                .isEqualTo(instant);
        assertThat(TimestampFormat.parse(TimestampFormat.ISO_8601.format(instant)))
                .isEqualTo(instant);
        assertThat(TimestampFormat.parse(TimestampFormat.RFC_822.format(instant)))
                .isEqualTo(instant.truncatedTo(ChronoUnit.SECONDS));
    }

    @Property
    void anyTextIsReadOrRejected(@ForAll String text) {
        try {
            assertThat(TimestampFormat.parse(text)).isNotNull();
        } catch (DateTimeException e) {
            assertThat(e).hasMessageNotContaining("\n\n");
        }
    }

    @Example
    void writesSecondsBeforeTheirBeginning() {
        assertThat(TimestampFormat.EPOCH_SECONDS.format(Instant.ofEpochSecond(-2, 500_000_000)))
                .isEqualTo("-1.5");
        assertThat(TimestampFormat.EPOCH_SECONDS.format(Instant.ofEpochSecond(-1, 999_999_999)))
                .isEqualTo("-0.000000001");
        assertThat(TimestampFormat.parse("-1.5")).isEqualTo(Instant.ofEpochSecond(-2, 500_000_000));
    }

    @Example
    void refusesYearsOfFiveDigitsInRfc822() {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> TimestampFormat.RFC_822.format(Instant.parse("+10000-01-01T00:00:00Z")));
    }
}
