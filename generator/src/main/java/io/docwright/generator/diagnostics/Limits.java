package io.docwright.generator.diagnostics;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * How much is read. What goes beyond is told and left out; nothing is cut without a word.
 *
 * @param pageBytes the largest file that is read, in bytes; 64 MiB by default. The largest page of the real
 *     services that were measured has 1.1 million
 * @param lineLength the longest line that is read, in characters; 16 Mi by default. Converters write whole pages in a line
 * @param depth how many boxes, lists, definitions and values may stand in each other, from 1 to {@link #MAX_DEPTH}; 400 by
 *     default. The deepest page of the real services that were measured has 23
 * @param members how many members of all levels a file may tell of; 200,000 by default
 * @param nameLength how long names of members, operations and their like and values of enums may be, in characters; 250 by
 *     default. The longest of the real services that were measured has 71
 * @param pages how many files a run reads; 500,000 by default
 * @param marks how many marks a description may have, from 1 to {@link #MAX_MARKS}; 10,000 by default. What follows is kept
 *     as plain text. Each character that CommonMark could read as a mark counts, each line of code, each item and each
 *     block, which counts once more for each two columns of indent. The most in a description of the real services that
 *     were measured is 2,386
 */
public record Limits(long pageBytes, int lineLength, int depth, int members, int nameLength, int pages, int marks) {
    /** What holds where nothing is set. */
    public static final Limits DEFAULT = new Limits(64L << 20, 16 << 20, 400, 200_000, 250, 500_000, 10_000);

    /**
     * The deepest that can be allowed: trees are walked by recursion, and threads have stacks for this depth. Naming
     * takes time with the cube of it where structures of one name stand in each other and in nothing else.
     */
    public static final int MAX_DEPTH = 1_000;

    /** The most marks that can be allowed in a description. */
    public static final int MAX_MARKS = 100_000;

    /** The largest file that can be allowed: its text must fit into an array. */
    public static final long MAX_PAGE_BYTES = 1L << 30;

    /** The names of all limits, as {@link #with} takes them. */
    public enum Name {
        PAGE_BYTES,
        LINE_LENGTH,
        DEPTH,
        MEMBERS,
        NAME_LENGTH,
        PAGES,
        MARKS;

        /** {@code page-bytes} and the like. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private static Name of(String word) {
            return Arrays.stream(values())
                    .filter(name -> name.toString().equalsIgnoreCase(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "there is no limit '" + word + "'; there are " + Arrays.toString(values())));
        }
    }

    public Limits {
        check(Name.PAGE_BYTES, pageBytes, MAX_PAGE_BYTES);
        check(Name.LINE_LENGTH, lineLength, Integer.MAX_VALUE);
        check(Name.DEPTH, depth, MAX_DEPTH);
        check(Name.MEMBERS, members, Integer.MAX_VALUE);
        check(Name.NAME_LENGTH, nameLength, 10_000);
        check(Name.PAGES, pages, Integer.MAX_VALUE);
        check(Name.MARKS, marks, MAX_MARKS);
    }

    private static void check(Name name, long value, long most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException("the limit " + name + " is " + value + "; it can be from 1 to " + most);
        }
    }

    /**
     * The defaults with some of them set by a user.
     *
     * @param words numbers by the names of limits, letter case ignored
     * @throws IllegalArgumentException where there is no such limit, or its number is none or out of its range; the message
     *     says which it is and what to write
     */
    public static Limits of(Map<String, String> words) {
        Map<Name, Long> set = new EnumMap<>(Name.class);
        words.forEach((word, value) -> set.put(Name.of(word), number(word, value)));
        return DEFAULT.with(set);
    }

    private static long number(String word, String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + value + "' is no number; write " + word + "=1000", e);
        }
    }

    /**
     * The same with some of them set.
     *
     * @throws IllegalArgumentException where one is out of its range
     */
    public Limits with(Map<Name, Long> set) {
        return new Limits(
                set.getOrDefault(Name.PAGE_BYTES, pageBytes),
                whole(set, Name.LINE_LENGTH, lineLength),
                whole(set, Name.DEPTH, depth),
                whole(set, Name.MEMBERS, members),
                whole(set, Name.NAME_LENGTH, nameLength),
                whole(set, Name.PAGES, pages),
                whole(set, Name.MARKS, marks));
    }

    private static int whole(Map<Name, Long> set, Name name, int otherwise) {
        long value = set.getOrDefault(name, (long) otherwise);
        check(name, value, Integer.MAX_VALUE);
        return (int) value;
    }
}
