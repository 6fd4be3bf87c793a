package io.docwright.runtime.aws;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Responds while the request is still being sent: a script reads chunks of the request and writes chunks of the
 * response.
 */
final class TalkServer extends LoopbackServer {
    /** The head of a chunked response. */
    static final String OK = "HTTP/1.1 200 OK\r\nX-Name: n\r\nTransfer-Encoding: chunked\r\n\r\n";

    private final Script script;

    /** The script that runs after the head of a request. */
    interface Script {
        void play(Talk talk) throws IOException, InterruptedException;
    }

    /** The exchange with a client. */
    record Talk(DataInputStream in, OutputStream out) {
        /** Reads the next chunk; null at the end. */
        byte @Nullable [] read() throws IOException {
            int size = Integer.parseInt(line(in), 16);
            byte[] chunk = in.readNBytes(size);
            line(in);
            return size == 0 ? null : chunk;
        }

        void write(String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }

        /** Writes a chunk; an empty one is the last. */
        void write(byte[] chunk) throws IOException {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            whole.writeBytes((Integer.toHexString(chunk.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            whole.writeBytes(chunk);
            whole.writeBytes(new byte[] {'\r', '\n'});
            whole.writeTo(out);
            out.flush();
        }

        /** Waits until the client closes the connection. */
        void awaitEnd() throws IOException {
            while (in.read() >= 0) {
                // only the end is of interest
            }
        }
    }

    TalkServer(Script script) throws IOException {
        this.script = script;
        start();
    }

    @Override
    void serve(Socket one) throws IOException, InterruptedException {
        DataInputStream in = new DataInputStream(one.getInputStream());
        while (!line(in).isEmpty()) {
            // the head is tested elsewhere
        }
        script.play(new Talk(in, one.getOutputStream()));
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("hung up");
            }
            line.append((char) c);
        }
        return line.toString().strip();
    }

    /** Waits until the client has closed all connections and no thread sends events any more. */
    void awaitAllOver() throws IOException, InterruptedException {
        awaitAllClosed();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("docwright-events")) {
                thread.join();
            }
        }
    }
}
