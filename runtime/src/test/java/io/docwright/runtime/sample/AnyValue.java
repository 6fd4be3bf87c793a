package io.docwright.runtime.sample;

import io.docwright.runtime.schema.Member;
import io.docwright.runtime.value.Bytes;
import io.docwright.runtime.value.Document;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Values of every kind for property tests. Created from one random number each, because combined arbitraries take
 * minutes.
 */
public final class AnyValue {
    private static final List<String> WORDS = List.of(
            "", "a", "text", "string", "\"", "\\", "\n", "\u0000", "é", "€", "\uD83D\uDE00", "null", "__type", " b ");

    private final Random random;

    private AnyValue(Random random) {
        this.random = random;
    }

    /** Structures with all members but streams. */
    public static Arbitrary<Everything> everything() {
        return any(value -> value.everything(2));
    }

    /** Any JSON value. */
    public static Arbitrary<Document> documents() {
        return any(value -> value.document(3));
    }

    /** Timestamps that every format can represent. */
    public static Arbitrary<Instant> instants() {
        return any(AnyValue::instant);
    }

    private static <T> Arbitrary<T> any(Function<AnyValue, T> maker) {
        return Arbitraries.randomValue(random -> maker.apply(new AnyValue(random)));
    }

    private Everything everything(int depth) {
        Everything.Builder to = Everything.builder().put(Everything.STRING, text());
        maybe(to, Everything.INTEGER, this::integer);
        maybe(to, Everything.FLOAT, this::number);
        maybe(to, Everything.BOOLEAN, random::nextBoolean);
        maybe(to, Everything.TIMESTAMP, this::instant);
        maybe(to, Everything.BLOB, this::blob);
        maybe(to, Everything.DOCUMENT, () -> document(2));
        maybe(to, Everything.COLOR, this::color);
        maybe(to, Everything.MATRIX, () -> list(() -> list(this::number)));
        maybe(to, Everything.COUNTS, () -> map(this::color, this::integer));
        maybe(to, Everything.DOCUMENTS, () -> list(() -> document(1)));
        maybe(to, Everything.TIMES, () -> list(this::instant));
        if (depth > 0) {
            maybe(to, Everything.CHOICE, () -> choice(depth - 1));
            maybe(to, Everything.INNER, () -> everything(depth - 1));
            maybe(to, Everything.LIST, () -> list(() -> everything(depth - 1)));
            maybe(to, Everything.GROUPS, () -> map(this::text, () -> list(() -> choice(depth - 1))));
        }
        return to.build();
    }

    private <T> void maybe(Everything.Builder to, Member<T> member, Supplier<T> value) {
        if (random.nextInt(3) == 0) {
            to.put(member, value.get());
        }
    }

    private Choice choice(int depth) {
        return switch (random.nextInt(5)) {
            case 0 -> new Choice.Everything(everything(depth));
            case 1 -> new Choice.Any(document(1));
            case 2 -> depth == 0 ? new Choice.Choices(List.of()) : new Choice.Choices(list(() -> choice(depth - 1)));
            case 3 -> new Choice.Unknown("new " + text());
            default -> new Choice.Text(text());
        };
    }

    private Document document(int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 7)) {
            case 0 -> Document.ofNull();
            case 1 -> Document.of(random.nextBoolean());
            case 2 -> Document.of(integer());
            case 3 -> Document.of(new BigDecimal(new BigInteger(random.nextInt(200), random), random.nextInt(60) - 30));
            case 4 -> Document.of(text());
            case 5 -> Document.of(list(() -> document(depth - 1)));
            default -> Document.of(map(this::text, () -> document(depth - 1)));
        };
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }

    private Long integer() {
        return random.nextLong() >> random.nextInt(64);
    }

    private Double number() {
        return switch (random.nextInt(8)) {
            case 0 -> Double.NaN;
            case 1 -> Double.POSITIVE_INFINITY;
            case 2 -> Double.NEGATIVE_INFINITY;
            case 3 -> Double.longBitsToDouble(random.nextLong());
            default -> random.nextInt(1000) / 8.0;
        };
    }

    private Instant instant() {
        long seconds = -62_000_000_000L + (long) (random.nextDouble() * 315_000_000_000L);
        int nanos = random.nextInt(1_000_000_000);
        return Instant.ofEpochSecond(
                seconds, random.nextBoolean() ? 0 : nanos - nanos % (random.nextBoolean() ? 1_000_000 : 1));
    }

    private Bytes blob() {
        byte[] bytes = new byte[random.nextInt(20)];
        random.nextBytes(bytes);
        return Bytes.of(bytes);
    }

    private Color color() {
        return random.nextBoolean() ? Color.RED : Color.of(text());
    }

    private <E> List<E> list(Supplier<E> element) {
        return Stream.generate(element).limit(random.nextInt(4)).toList();
    }

    private <K, V> Map<K, V> map(Supplier<K> key, Supplier<V> value) {
        Map<K, V> map = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            map.put(key.get(), value.get());
        }
        return map;
    }
}
