package io.docwright.fake.http;

import io.docwright.fake.http.message.BadRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MalformedChunkCodingException;

/** Reads the bodies of all requests within bounds of memory and time. Thread-safe. */
final class BodyBudget {
    private static final int PIECE = 1 << 16;

    private final int longest;
    private final Duration slowest;
    private final Semaphore pieces;

    /**
     * Creates a budget.
     *
     * @param longest the largest number of bytes of one body
     * @param all the largest number of bytes of all bodies at the same time
     * @param slowest how long a body may take to arrive
     */
    BodyBudget(int longest, int all, Duration slowest) {
        this.longest = longest;
        this.slowest = slowest;
        this.pieces = new Semaphore(Math.max(1, all / PIECE));
    }

    /** A body, until it is closed. */
    final class Body implements AutoCloseable {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private int taken;

        /**
         * Reads the body.
         *
         * @throws BadRequest if it is too long or too slow, or ends early
         */
        byte[] read(InputStream in) throws IOException {
            long end = System.nanoTime() + slowest.toNanos();
            byte[] piece = new byte[PIECE];
            try {
                for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                    bytes.write(piece, 0, read);
                    if (bytes.size() > longest) {
                        throw new BadRequest(413, "the body is longer than " + longest + " bytes");
                    }
                    if (System.nanoTime() > end) {
                        throw new BadRequest(408, "the body takes longer than " + slowest.toSeconds() + " s");
                    }
                    take();
                }
            } catch (SocketTimeoutException e) {
                throw new BadRequest(408, "the body does not arrive");
            } catch (ConnectionClosedException e) {
                throw new BadRequest(400, "the body ends before its length");
            } catch (MalformedChunkCodingException e) {
                throw new BadRequest(400, "the chunks of the body are malformed");
            }
            return bytes.toByteArray();
        }

        private void take() {
            while ((long) taken * PIECE < bytes.size()) {
                if (!pieces.tryAcquire()) {
                    throw new BadRequest(429, "the fake reads too many bytes at the same time; call again");
                }
                taken++;
            }
        }

        @Override
        public void close() {
            pieces.release(taken);
        }
    }
}
