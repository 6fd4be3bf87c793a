package io.docwright.generator.diagnostics;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * The limits of reading. What exceeds a limit is reported and ignored.
 *
 * @param pageBytes the largest size of a file, in bytes; default: 64 MiB. The largest measured page of a real service has
 *     1.1 million
 * @param lineLength the longest line, in characters; default: 16 Mi. Some converters write a whole page in one line
 * @param depth the deepest nesting of boxes, lists, definitions and values, from 1 to {@link #MAX_DEPTH}; default: 400.
 *     The deepest measured page of a real service has 23
 * @param members the most members of all levels in a file; default: 200,000
 * @param nameLength the longest name of a member, an operation and so on, and the longest value of an enum, in
 *     characters; default: 250. The longest measured name of a real service has 71
 * @param pages the most files of a run; default: 500,000
 * @param marks the most marks of a description, from 1 to {@link #MAX_MARKS}; default: 10,000. The rest becomes plain
 *     text. Each character that CommonMark could read as a mark counts, each line of code, each item and each block,
 *     which counts once more for each two columns of indent. The highest measured number of a real service is 2,386
 * @param archiveBytes the most bytes of all pages in an archive, not compressed; default: 4 GiB
 */
public record Limits(
        long pageBytes,
        int lineLength,
        int depth,
        int members,
        int nameLength,
        int pages,
        int marks,
        long archiveBytes) {
    /** The default limits. */
    public static final Limits DEFAULT = new Limits(64L << 20, 16 << 20, 400, 200_000, 250, 500_000, 10_000, 4L << 30);

    /**
     * The maximum of {@code depth}: trees are walked by recursion, and threads have stacks for this depth. The time of
     * naming grows with the cube of the depth if structures with the same name contain only each other.
     */
    public static final int MAX_DEPTH = 1_000;

    /** The maximum of {@code marks}. */
    public static final int MAX_MARKS = 100_000;

    /** The maximum of {@code pageBytes}: the text of a file must fit into an array. */
    public static final long MAX_PAGE_BYTES = 1L << 30;

    /** The names of all limits, for {@link #with}. */
    public enum Name {
        PAGE_BYTES,
        LINE_LENGTH,
        DEPTH,
        MEMBERS,
        NAME_LENGTH,
        PAGES,
        MARKS,
        ARCHIVE_BYTES;

        /** The name for users, such as {@code page-bytes}. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private static Name of(String word) {
            return Arrays.stream(values())
                    .filter(name -> name.toString().equalsIgnoreCase(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "'" + word + "' is not a limit; the limits are " + Arrays.toString(values())));
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
        check(Name.ARCHIVE_BYTES, archiveBytes, Long.MAX_VALUE);
    }

    /** Creates limits with the default limit of archives. */
    public Limits(long pageBytes, int lineLength, int depth, int members, int nameLength, int pages, int marks) {
        this(pageBytes, lineLength, depth, members, nameLength, pages, marks, 4L << 30);
    }

    private static void check(Name name, long value, long most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException("the limit " + name + " is " + value + "; it must be from 1 to " + most);
        }
    }

    /**
     * The default limits, some of them replaced by a user.
     *
     * @param words numbers by the names of limits, case-insensitive
     * @throws IllegalArgumentException if there is no such limit, or its number is invalid or out of range; the message
     *     has the name and a fix
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
            throw new IllegalArgumentException("'" + value + "' is not a number; write " + word + "=1000", e);
        }
    }

    /**
     * Returns a copy with some limits replaced.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public Limits with(Map<Name, Long> set) {
        return new Limits(
                set.getOrDefault(Name.PAGE_BYTES, pageBytes),
                whole(set, Name.LINE_LENGTH, lineLength),
                whole(set, Name.DEPTH, depth),
                whole(set, Name.MEMBERS, members),
                whole(set, Name.NAME_LENGTH, nameLength),
                whole(set, Name.PAGES, pages),
                whole(set, Name.MARKS, marks),
                set.getOrDefault(Name.ARCHIVE_BYTES, archiveBytes));
    }

    private static int whole(Map<Name, Long> set, Name name, int otherwise) {
        long value = set.getOrDefault(name, (long) otherwise);
        check(name, value, Integer.MAX_VALUE);
        return (int) value;
    }
}
