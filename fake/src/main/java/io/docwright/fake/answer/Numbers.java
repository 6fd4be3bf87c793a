package io.docwright.fake.answer;

import io.docwright.fake.description.DescribedConstraints;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Numbers that are small and within their range. */
final class Numbers {
    private static final List<String> TIMES = List.of("time", "timestamp", "date", "at");
    private static final long MILLIS = 1_000;

    private final Moments moments;

    Numbers(Moments moments) {
        this.moments = moments;
    }

    long integer(Words name, DescribedConstraints limits, boolean narrow, Draw draw) {
        return clamped(BigDecimal.valueOf(wanted(name, narrow, draw)), limits).longValue();
    }

    double decimal(Words name, DescribedConstraints limits, Draw draw) {
        return clampedExactly(BigDecimal.valueOf(wanted(name, true, draw)).add(new BigDecimal("0.5")), limits)
                .doubleValue();
    }

    private long wanted(Words name, boolean narrow, Draw draw) {
        if (TIMES.contains(name.last()) && name.list().size() > 1) {
            long seconds = moments.of(name, draw).getEpochSecond();
            return narrow ? seconds : seconds * MILLIS;
        }
        return switch (name.last()) {
            case "port" -> 443;
            case "code" -> name.has("status") ? 200 : 1;
            case "percent", "percentage", "progress" -> 100;
            case "version", "revision", "index" -> 1;
            default -> 1 + draw.below(9);
        };
    }

    private static BigDecimal clamped(BigDecimal wanted, DescribedConstraints limits) {
        BigDecimal least = limits.minimum() == null ? null : limits.minimum().setScale(0, RoundingMode.CEILING);
        BigDecimal most = limits.maximum() == null ? null : limits.maximum().setScale(0, RoundingMode.FLOOR);
        BigDecimal number = least == null ? wanted : wanted.max(least);
        return most == null ? number : number.min(most);
    }

    private static BigDecimal clampedExactly(BigDecimal wanted, DescribedConstraints limits) {
        BigDecimal number = limits.minimum() == null ? wanted : wanted.max(limits.minimum());
        return limits.maximum() == null ? number : number.min(limits.maximum());
    }
}
