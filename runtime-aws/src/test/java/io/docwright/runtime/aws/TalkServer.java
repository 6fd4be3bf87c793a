package io.docwright.runtime.aws;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Answers while it is still being asked: a script reads chunks of the request and writes what it likes. */
final class TalkServer extends LoopbackServer {
    /** An answer in chunks begins. */
    static final String OK = "HTTP/1.1 200 OK\r\nX-Name: n\r\nTransfer-Encoding: chunked\r\n\r\n";

    private final Script script;

    /** What the server does once it has read a request's head. */
    interface Script {
        void play(Talk talk) throws IOException, InterruptedException;
    }

    /** A request under way. */
    record Talk(DataInputStream in, OutputStream out) {
        /** The next chunk; null at the end. */
        byte @Nullable [] hear() throws IOException {
            int size = Integer.parseInt(line(in), 16);
            byte[] chunk = in.readNBytes(size);
            line(in);
            return size == 0 ? null : chunk;
        }

        void say(String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }

        /** Says a chunk; the last one where it is empty. */
        void say(byte[] chunk) throws IOException {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            whole.writeBytes((Integer.toHexString(chunk.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            whole.writeBytes(chunk);
            whole.writeBytes(new byte[] {'\r', '\n'});
            whole.writeTo(out);
            out.flush();
        }

        /** Waits until the other side hangs up. */
        void awaitEnd() throws IOException {
            while (in.read() >= 0) {
                // only that it ends is of interest
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
            // the head is another test's
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

    /** Returns when the other side has closed all of its connections and no thread sends events any more. */
    void awaitAllOver() throws IOException, InterruptedException {
        awaitAllClosed();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("docwright-events")) {
                thread.join();
            }
        }
    }
}
