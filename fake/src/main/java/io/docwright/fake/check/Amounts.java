package io.docwright.fake.check;

import io.docwright.fake.description.DescribedConstraints;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers and lengths within their limits. */
final class Amounts {
    private Amounts() {}

    static boolean within(BigDecimal number, @Nullable BigDecimal least, @Nullable BigDecimal most) {
        return (least == null || number.compareTo(least) >= 0) && (most == null || number.compareTo(most) <= 0);
    }

    static boolean within(long length, DescribedConstraints constraints) {
        Long least = constraints.minimumLength();
        Long most = constraints.maximumLength();
        return (least == null || length >= least) && (most == null || length <= most);
    }

    /** {@code 2 to 50 characters}. */
    static String lengths(DescribedConstraints constraints, String noun) {
        return range(constraints.minimumLength(), constraints.maximumLength()) + " " + noun;
    }

    /** {@code 2 to 50}, {@code at least 2}, {@code at most 50}, {@code exactly 12}. */
    static String range(@Nullable Object least, @Nullable Object most) {
        if (least == null) {
            return "at most " + most;
        }
        if (most == null) {
            return "at least " + least;
        }
        return least.equals(most) ? "exactly " + least : least + " to " + most;
    }
}
