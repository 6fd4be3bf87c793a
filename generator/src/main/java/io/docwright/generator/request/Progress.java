package io.docwright.generator.request;

/**
 * Receives the progress of reading. Called by several threads at once; implementations are thread-safe and return quickly.
 */
public interface Progress {

    /** Does nothing. */
    Progress NONE = new Progress() {
        @Override
        public void found(int pages, long bytes) {}

        @Override
        public void read(int pages, long bytes) {}
    };

    /** Called once, before the first page is read, with the number of pages and their bytes. */
    void found(int pages, long bytes);

    /** Called after some more pages have been read, with their number and bytes. */
    void read(int pages, long bytes);
}
