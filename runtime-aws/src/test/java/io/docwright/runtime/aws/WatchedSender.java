package io.docwright.runtime.aws;

import io.docwright.runtime.aws.http.HttpClient;
import io.docwright.runtime.aws.http.HttpRequest;
import io.docwright.runtime.aws.http.HttpResponse;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** Sends by another client, and reports when a response's body is read beyond a number of bytes. */
final class WatchedSender implements HttpClient {
    private final HttpClient sender;
    private final CountDownLatch reached = new CountDownLatch(1);
    private final int length;

    WatchedSender(HttpClient sender, int length) {
        this.sender = sender;
        this.length = length;
    }

    /** Waits until a thread is about to read the byte after the given number of bytes. */
    void awaitReader() throws InterruptedException {
        reached.await();
    }

    @Override
    public HttpResponse send(HttpRequest call, Duration timeout) throws IOException, InterruptedException {
        HttpResponse answer = sender.send(call, timeout);
        return answer.withBody(new WatchedBody(answer.body()));
    }

    @Override
    public void close() {
        sender.close();
    }

    private final class WatchedBody extends FilterInputStream {
        private int count;

        WatchedBody(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            if (count >= length) {
                reached.countDown();
            }
            int read = super.read(bytes, from, most);
            count += read;
            return read;
        }
    }
}
