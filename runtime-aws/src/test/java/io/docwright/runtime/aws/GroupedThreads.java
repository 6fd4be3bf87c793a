package io.docwright.runtime.aws;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/** Runs code in a thread group, which contains all threads that the code starts. */
final class GroupedThreads {
    private final ThreadGroup group = new ThreadGroup("grouped");

    /** Returns the result of the code after its thread has ended. */
    <T> T run(Callable<T> code) throws Exception {
        FutureTask<T> task = new FutureTask<>(code);
        Thread thread = new Thread(group, task, "grouped");
        thread.start();
        thread.join();
        return task.get();
    }

    /** The running threads. */
    List<Thread> running() {
        Thread[] threads = new Thread[1_000];
        return Arrays.stream(threads, 0, group.enumerate(threads))
                .map(Objects::requireNonNull)
                .toList();
    }
}
