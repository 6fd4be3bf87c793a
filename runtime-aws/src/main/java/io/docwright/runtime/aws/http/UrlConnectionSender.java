package io.docwright.runtime.aws.http;

import io.docwright.runtime.ByteStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.time.Duration;
import java.util.OptionalLong;

/**
 * {@code HttpURLConnection}. Bodies are streamed, because otherwise it may send a request twice on its own. Its price: of a
 * 401 it gives the headers and not the body.
 */
final class UrlConnectionSender implements HttpSender {
    private static final int CHUNK = 1 << 14;

    @Override
    public HttpAnswer send(HttpCall call, Duration timeout) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) call.uri().toURL().openConnection();
        int millis = (int) Math.max(1, Math.min(Integer.MAX_VALUE, timeout.toMillis()));
        connection.setConnectTimeout(millis);
        connection.setReadTimeout(millis);
        connection.setInstanceFollowRedirects(false);
        connection.setUseCaches(false);
        connection.setRequestMethod(call.method());
        call.headers().forEach(connection::addRequestProperty);
        boolean sent = false;
        try {
            sendBody(connection, call);
            HttpAnswer answer = answer(connection, call);
            sent = true;
            return answer;
        } finally {
            if (!sent) {
                connection.disconnect();
            }
        }
    }

    private static void sendBody(HttpURLConnection connection, HttpCall call) throws IOException {
        ByteStream body = call.body();
        if (body == null) {
            if (call.method().startsWith("P")) {
                connection.setDoOutput(true);
                connection.setFixedLengthStreamingMode(0);
                connection.getOutputStream().close();
            }
            return;
        }
        OptionalLong length = body.length();
        connection.setDoOutput(true);
        if (length.isPresent()) {
            connection.setFixedLengthStreamingMode(length.getAsLong());
        } else {
            connection.setChunkedStreamingMode(CHUNK);
        }
        try (OutputStream out = connection.getOutputStream()) {
            body.transferTo(out);
        }
    }

    private static HttpAnswer answer(HttpURLConnection connection, HttpCall call) throws IOException {
        int status = connection.getResponseCode();
        if (status < 0) {
            throw new IOException("the answer is no HTTP");
        }
        Headers headers = new Headers();
        connection.getHeaderFields().forEach((name, values) -> {
            if (name != null) {
                for (int i = values.size() - 1; i >= 0; i--) {
                    headers.add(name, values.get(i));
                }
            }
        });
        InputStream body = status >= 400 ? connection.getErrorStream() : connection.getInputStream();
        boolean empty = body == null || call.method().equals("HEAD") || status == 204 || status == 304;
        long length = empty ? 0 : connection.getContentLengthLong();
        return new HttpAnswer(
                status,
                headers,
                new WholeBody(body == null ? InputStream.nullInputStream() : body, length, connection));
    }
}
