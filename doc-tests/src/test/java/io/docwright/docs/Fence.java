package io.docwright.docs;

/**
 * A block of code in a Markdown file.
 *
 * @param line the line of its first fence
 * @param language what follows the fence; empty if nothing
 * @param treatment {@code run}, unless a marker says {@code skip} or {@code parse}
 * @param reason the marker's reason; empty if there is no marker
 */
record Fence(String file, int line, String language, String text, String treatment, String reason) {
    /** {@code README.md:12}. */
    String place() {
        return file + ":" + line;
    }

    boolean isRun() {
        return treatment.equals("run");
    }

    boolean isSkipped() {
        return treatment.equals("skip");
    }
}
