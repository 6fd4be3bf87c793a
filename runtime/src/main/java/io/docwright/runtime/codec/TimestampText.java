package io.docwright.runtime.codec;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;

/** Formats and parses timestamps. */
final class TimestampText {
    private static final int NANOS = 1_000_000_000;

    /** Longer numbers are rejected, because parsing a hostile one could take long. */
    private static final int LONGEST_NUMBER = 64;

    private static final Map<Long, String> DAYS =
            Map.of(1L, "Mon", 2L, "Tue", 3L, "Wed", 4L, "Thu", 5L, "Fri", 6L, "Sat", 7L, "Sun");

    private static final Map<Long, String> MONTHS = Map.ofEntries(
            Map.entry(1L, "Jan"),
            Map.entry(2L, "Feb"),
            Map.entry(3L, "Mar"),
            Map.entry(4L, "Apr"),
            Map.entry(5L, "May"),
            Map.entry(6L, "Jun"),
            Map.entry(7L, "Jul"),
            Map.entry(8L, "Aug"),
            Map.entry(9L, "Sep"),
            Map.entry(10L, "Oct"),
            Map.entry(11L, "Nov"),
            Map.entry(12L, "Dec"));

    /** Format: {@code Tue, 29 Apr 2014 18:30:38 GMT}; also with decimals, with other time zones and without the day. */
    private static final DateTimeFormatter RFC_822_READER = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .parseLenient()
            .optionalStart()
            .appendText(ChronoField.DAY_OF_WEEK, DAYS)
            .appendLiteral(", ")
            .optionalEnd()
            .appendValue(ChronoField.DAY_OF_MONTH, 1, 2, SignStyle.NOT_NEGATIVE)
            .appendLiteral(' ')
            .appendText(ChronoField.MONTH_OF_YEAR, MONTHS)
            .appendLiteral(' ')
            .appendValue(ChronoField.YEAR, 4)
            .appendLiteral(' ')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendLiteral(' ')
            .appendOffset("+HHMM", "GMT")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.SMART);

    private static final DateTimeFormatter RFC_822_WRITER = new DateTimeFormatterBuilder()
            .appendText(ChronoField.DAY_OF_WEEK, DAYS)
            .appendLiteral(", ")
            .appendValue(ChronoField.DAY_OF_MONTH, 2)
            .appendLiteral(' ')
            .appendText(ChronoField.MONTH_OF_YEAR, MONTHS)
            .appendLiteral(' ')
            .appendValue(ChronoField.YEAR, 4)
            .appendLiteral(' ')
            .appendPattern("HH:mm:ss")
            .appendLiteral(" GMT")
            .toFormatter(Locale.ROOT);

    private TimestampText() {}

    static Instant parse(String text) {
        if (text.length() > 10 && (text.indexOf('T') >= 10 || text.indexOf('t') >= 10) && text.indexOf('-', 1) > 0) {
            return Instant.from(DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text));
        }
        return text.indexOf(' ') > 0 ? Instant.from(RFC_822_READER.parse(text)) : parseEpochSeconds(text);
    }

    private static Instant parseEpochSeconds(String text) {
        try {
            if (text.length() <= LONGEST_NUMBER) {
                return ofEpochSeconds(new BigDecimal(text));
            }
        } catch (NumberFormatException e) {
            throw new DateTimeException("not a timestamp"); // without the cause, whose message has the text
        }
        throw new DateTimeException("not a timestamp");
    }

    static Instant ofEpochSeconds(BigDecimal seconds) {
        if (seconds.scale() > LONGEST_NUMBER || (long) seconds.precision() - seconds.scale() > 18) {
            throw new DateTimeException("out of the range of timestamps");
        }
        BigDecimal whole = seconds.setScale(0, RoundingMode.FLOOR);
        BigDecimal nanos = seconds.subtract(whole).movePointRight(9);
        return Instant.ofEpochSecond(whole.longValueExact(), nanos.longValue());
    }

    static String epochSeconds(Instant instant) {
        long seconds = instant.getEpochSecond();
        int nanos = instant.getNano();
        if (nanos == 0) {
            return Long.toString(seconds);
        }
        boolean negative = seconds < 0;
        String whole = negative ? "-" + -(seconds + 1) : Long.toString(seconds);
        String decimals = Integer.toString(NANOS + (negative ? NANOS - nanos : nanos));
        int end = decimals.length();
        while (decimals.charAt(end - 1) == '0') {
            end--;
        }
        return whole + "." + decimals.substring(1, end);
    }

    static String rfc822(Instant instant) {
        if (instant.isBefore(Instant.parse("0000-01-01T00:00:00Z"))
                || !instant.isBefore(Instant.parse("+10000-01-01T00:00:00Z"))) {
            throw new DateTimeException("RFC 822 has years of four digits only");
        }
        return RFC_822_WRITER.format(instant.atOffset(ZoneOffset.UTC));
    }
}
