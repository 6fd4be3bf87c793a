package io.docwright.runtime.aws.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends the same text to each request, and closes the connection unless the text is a complete response. */
public final class ScriptedServer implements AutoCloseable {
    /** A complete response. */
    public static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

    private final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final AtomicInteger connections = new AtomicInteger();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final List<String> answers;

    /**
     * @param answers the last one is repeated; if it is the only one and not a complete response, it is sent once
     */
    public ScriptedServer(String... answers) throws IOException {
        this.answers = List.of(answers);
        start(this::accept);
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "scripted-server");
        thread.setDaemon(true);
        thread.start();
    }

    /** The number of connections so far. */
    public int connections() {
        return connections.get();
    }

    /** The requests so far: heads and bodies. */
    public List<String> requests() {
        return requests;
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/p?q");
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket one = socket.accept();
                open.add(one);
                connections.incrementAndGet();
                start(() -> serve(one));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket one) {
        try (one) {
            do {
                String head = "";
                while (!head.endsWith("\r\n\r\n")) {
                    int c = one.getInputStream().read();
                    if (c < 0) {
                        return;
                    }
                    head += (char) c;
                }
                int length = Arrays.stream(head.split("\r\n", -1))
                        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-length: "))
                        .mapToInt(line -> Integer.parseInt(line.substring(16)))
                        .sum();
                byte[] body = one.getInputStream().readNBytes(length);
                if (body.length < length) {
                    return;
                }
                requests.add(head + new String(body, StandardCharsets.ISO_8859_1));
                String answer = answers.get(Math.min(requests.size(), answers.size()) - 1);
                one.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
            } while (answers.get(0).equals(OK));
        } catch (IOException e) {
            // the client has closed the connection
        }
    }

    public void hangUp() throws IOException {
        for (Socket one : open) {
            one.shutdownOutput(); // close() alone waits for the reading thread
            one.close();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
