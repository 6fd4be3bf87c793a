package io.docwright.benchmarks.fake;

import java.io.IOException;

/** What answers calls in a test. */
interface Answering extends AutoCloseable {
    /** Makes a call, and returns the number of characters of the answer. */
    int call() throws IOException, InterruptedException;

    @Override
    void close();
}
