package io.docwright.generator.infer.names;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A sample of many words: those with the smallest hashes.
 *
 * <p>Whether a word is in the sample hardly depends on the other words. So a sample changes little if the words change little, and
 * the share of words that two samples have in common is an estimate of the share in the complete sets.
 */
public final class Sample {
    /** The most places in a record. */
    public static final int PLACES = 24;

    /** The most members or values in a record. */
    public static final int MEMBERS = 40;

    private Sample() {}

    /** At most {@code most} of these words, sorted, each once. */
    public static List<String> of(Collection<String> words, int most) {
        List<String> distinct = words.stream().distinct().sorted().toList();
        if (distinct.size() <= most) {
            return distinct;
        }
        return distinct.stream()
                .sorted(Comparator.comparingInt(Sample::hash).thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .sorted()
                .toList();
    }

    /** {@link String#hashCode}, the same in every JVM, mixed so that likely words spread (the finalizer of Murmur 3). */
    private static int hash(String word) {
        int hash = word.hashCode();
        hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
        return hash ^ (hash >>> 16);
    }
}
