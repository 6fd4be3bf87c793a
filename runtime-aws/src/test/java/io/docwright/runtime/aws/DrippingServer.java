package io.docwright.runtime.aws;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Answers with a body that comes byte by byte and takes hours. */
final class DrippingServer implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());

    DrippingServer() throws IOException {
        Thread thread = new Thread(this::drip, "dripping-server");
        thread.setDaemon(true);
        thread.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    private void drip() {
        try (Socket one = socket.accept()) {
            one.getInputStream().read();
            OutputStream out = one.getOutputStream();
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 900000\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write(' ');
                Thread.sleep(50);
            }
        } catch (IOException | InterruptedException e) {
            // the other side has hung up, which is what it should do
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
