package io.docwright.fake.http.message;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** Removes what clients wrap bodies in: compression, and chunks with signatures. */
public final class ContentCodings {
    private static final int LONGEST_LINE = 16_384;
    private static final int HEX = 16;

    private ContentCodings() {}

    /**
     * Returns a body without chunks, if its headers say that it has them.
     *
     * @throws BadRequest if a chunk is malformed
     */
    public static Received unchunked(Received request) {
        boolean isChunked = request.header("content-encoding").contains("aws-chunked")
                || request.header("x-amz-content-sha256").startsWith("STREAMING-");
        return isChunked ? request.withBody(chunks(request.body())) : request;
    }

    /**
     * Returns a body without compression, if its headers say that it is compressed.
     *
     * @param longest the largest number of bytes after decompression
     * @throws BadRequest if the body is malformed or longer
     */
    public static Received uncompressed(Received request, int longest) {
        if (!request.header("content-encoding").contains("gzip")) {
            return request;
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(request.body()))) {
            byte[] body = in.readNBytes(longest + 1);
            if (body.length > longest) {
                throw new BadRequest(413, "the body is longer than " + longest + " bytes");
            }
            return request.withBody(body);
        } catch (IOException e) {
            throw new BadRequest(400, "the body is not compressed with gzip, as its headers say");
        }
    }

    /** Format: {@code 400;chunk-signature=…}, the bytes, and so on; {@code 0}, trailers. Line ends are CR LF. */
    private static byte[] chunks(byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length);
        int at = 0;
        while (true) {
            int end = lineEnd(body, at);
            int size = size(new String(body, at, end - at, StandardCharsets.ISO_8859_1));
            at = end + 2;
            if (size == 0) {
                return out.toByteArray();
            }
            if (size > body.length - at) {
                throw new BadRequest(400, "a chunk of the body is shorter than its length");
            }
            out.write(body, at, size);
            at = lineEnd(body, at + size) + 2;
        }
    }

    private static int lineEnd(byte[] body, int start) {
        for (int i = start; i + 1 < body.length && i - start < LONGEST_LINE; i++) {
            if (body[i] == '\r' && body[i + 1] == '\n') {
                return i;
            }
        }
        throw new BadRequest(400, "a chunk of the body does not end");
    }

    private static int size(String line) {
        int semicolon = line.indexOf(';');
        try {
            int size = Integer.parseInt((semicolon < 0 ? line : line.substring(0, semicolon)).strip(), HEX);
            if (size >= 0) {
                return size;
            }
        } catch (NumberFormatException e) {
            throw new BadRequest(400, "the length of a chunk is not a hexadecimal number");
        }
        throw new BadRequest(400, "the length of a chunk is negative");
    }
}
