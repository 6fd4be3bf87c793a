package io.docwright.generator.request;

/**
 * Told how far the reading is. Called by several threads at once; implementations are thread-safe and return quickly.
 */
public interface Progress {

    /** Told nothing. */
    Progress NONE = new Progress() {
        @Override
        public void found(int pages, long bytes) {}

        @Override
        public void read(int pages, long bytes) {}
    };

    /** Called once, before the first page is read: how many pages there are, and their bytes. */
    void found(int pages, long bytes);

    /** Called whenever some more pages have been read: how many, and their bytes. */
    void read(int pages, long bytes);
}
