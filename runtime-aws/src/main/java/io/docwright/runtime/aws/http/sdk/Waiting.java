package io.docwright.runtime.aws.http.sdk;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.channels.ClosedByInterruptException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;

/** Lets other threads do what blocks in an exchange, so that the caller can be interrupted and has a timeout. */
final class Waiting {
    private final ExecutorService threads;
    private final Runnable abort;
    private volatile boolean aborted;

    /** @param abort ends the exchange: threads that wait for it fail */
    Waiting(ExecutorService threads, Runnable abort) {
        this.threads = threads;
        this.abort = abort;
    }

    /** Something that may block. */
    interface Work {
        void run() throws IOException;
    }

    /** Waits for the head of the response. */
    HttpExecuteResponse send(ExecutableHttpRequest exchange, Duration timeout)
            throws IOException, InterruptedException {
        return await(
                () -> {
                    HttpExecuteResponse response = exchange.call();
                    if (aborted) {
                        exchange.abort();
                    }
                    return response;
                },
                timeout);
    }

    /** Waits for the next bytes of the response. */
    int read(Callable<Integer> read, Duration timeout) throws IOException {
        try {
            return await(read, timeout);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            ClosedByInterruptException interrupted = new ClosedByInterruptException();
            interrupted.initCause(e);
            throw interrupted;
        }
    }

    private <T> T await(Callable<T> work, Duration timeout) throws IOException, InterruptedException {
        Future<T> result = threads.submit(work);
        boolean done = false;
        try {
            T value = result.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
            done = true;
            return value;
        } catch (TimeoutException e) {
            SocketTimeoutException late = new SocketTimeoutException("no response before the timeout");
            late.initCause(e);
            throw late;
        } catch (ExecutionException e) {
            throw SdkMessages.failure(e);
        } finally {
            if (!done) {
                result.cancel(true);
                abort();
            }
        }
    }

    /** Ends the exchange. The JDK's URL connections may block meanwhile, so another thread does it. */
    void abort() {
        aborted = true;
        later(abort::run);
    }

    /** Does something without waiting for it; its failure does not matter any more. */
    void later(Work work) {
        SdkMessages.execute(threads, () -> {
            try {
                work.run();
            } catch (IOException | RuntimeException e) {
                aborted = true;
            }
        });
    }
}
