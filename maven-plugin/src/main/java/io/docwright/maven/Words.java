package io.docwright.maven;

/** Numbers with their nouns. */
final class Words {
    private Words() {}

    /** {@code 1 page}, {@code 2 pages}. */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
