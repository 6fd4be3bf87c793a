package io.docwright.runtime.aws;

import io.docwright.runtime.aws.http.Headers;
import io.docwright.runtime.aws.http.HttpRequest;
import io.docwright.runtime.value.ByteStream;
import io.docwright.runtime.value.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** Compresses bodies of which bindings say that they may be. */
final class Gzip {
    /** What is smaller hardly gets smaller still; AWS's own clients draw the line here. */
    private static final long SMALLEST = 10_240;

    private Gzip() {}

    /** The request with its body compressed; itself where that is not worth while. */
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
