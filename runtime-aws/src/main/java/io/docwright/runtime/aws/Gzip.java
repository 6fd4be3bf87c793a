package io.docwright.runtime.aws;

import io.docwright.runtime.aws.http.Headers;
import io.docwright.runtime.aws.http.HttpRequest;
import io.docwright.runtime.value.ByteStream;
import io.docwright.runtime.value.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** Compresses bodies of requests if the bindings permit it. */
final class Gzip {
    /** The smallest body to compress, in bytes: the same limit as in AWS's SDKs, because smaller bodies gain little. */
    private static final long SMALLEST = 10_240;

    private Gzip() {}

    /** Returns the request with a compressed body, or {@code call} itself if compression gains little. */
    static HttpRequest compressed(HttpRequest call) {
        ByteStream body = call.body();
        if (body == null || body.length().orElse(0) < SMALLEST || !body.repeatable()) {
            return call;
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            body.transferTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Headers headers = call.headers();
        String before = headers.first("content-encoding");
        headers.set("content-encoding", before == null || before.isBlank() ? "gzip" : before + ", gzip");
        return new HttpRequest(call.method(), call.uri(), headers, ByteStream.of(Bytes.of(packed.toByteArray())));
    }
}
