package io.docwright.corpus;

import java.util.Arrays;
import java.util.Random;

/** Damages the bytes of pages. */
final class PageDamage {
    private static final String MARKUP = "\n \t*`'{}[]()<>:|-";

    private PageDamage() {}

    /** One to four random damages: a wrong byte, a character of markup, a cut, two swapped pieces, or a removed piece. */
    static byte[] random(byte[] bytes, Random random) {
        byte[] copy = bytes.clone();
        for (int errors = 1 + random.nextInt(4); errors > 0 && copy.length > 2; errors--) {
            int at = random.nextInt(copy.length);
            int other = random.nextInt(copy.length);
            int length = Math.min(1 + random.nextInt(200), copy.length - Math.max(at, other));
            switch (random.nextInt(5)) {
                case 0 -> copy[at] = (byte) random.nextInt(256);
                case 1 -> copy[at] = (byte) MARKUP.charAt(random.nextInt(MARKUP.length()));
                case 2 -> copy = Arrays.copyOf(copy, at);
                case 3 -> swap(copy, at, other, length);
                default -> copy = removed(copy, at, length);
            }
        }
        return copy;
    }

    /** A line with another indent. */
    static String shifted(String line, Random random) {
        int indent = line.length() - line.stripLeading().length();
        return indent > 0 && random.nextBoolean()
                ? line.substring(1 + random.nextInt(indent))
                : " ".repeat(1 + random.nextInt(6)) + line;
    }

    private static void swap(byte[] bytes, int at, int other, int length) {
        byte[] moved = Arrays.copyOfRange(bytes, at, at + length);
        System.arraycopy(bytes, other, bytes, at, length);
        System.arraycopy(moved, 0, bytes, other, length);
    }

    private static byte[] removed(byte[] bytes, int at, int length) {
        System.arraycopy(bytes, at + length, bytes, at, bytes.length - at - length);
        return Arrays.copyOf(bytes, bytes.length - length);
    }
}
