package io.docwright.runtime.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.runtime.aws.RecordingServer.Received;
import io.docwright.runtime.aws.text.Percent;
import io.docwright.runtime.value.Bytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signature Version 4 as a server computes it, from the received request. */
final class SignatureCheck {
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private SignatureCheck() {}

    /** Verifies the signature of a request. */
    static void verify(Received request, String secret) {
        String authorization = header(request, "authorization");
        String scope = between(authorization, "Credential=", ",").replaceFirst("^[^/]*/", "");
        String names = between(authorization, "SignedHeaders=", ",");
        String canonical = String.join(
                "\n",
                request.method(),
                Percent.encodePath(request.path()),
                Arrays.stream(request.query().split("&", -1))
                        .sorted(Comparator.comparing(pair -> pair.replaceFirst("=.*", "")))
                        .collect(Collectors.joining("&")),
                Arrays.stream(names.split(";", -1))
                        .map(name -> name + ":" + header(request, name).strip() + "\n")
                        .collect(Collectors.joining()),
                names,
                header(request, "x-amz-content-sha256").startsWith("STREAMING-")
                        ? header(request, "x-amz-content-sha256")
                        : hex(sha256(request.bytes().toArray())));
        String text = String.join(
                "\n",
                "AWS4-HMAC-SHA256",
                header(request, "x-amz-date"),
                scope,
                hex(sha256(canonical.getBytes(StandardCharsets.UTF_8))));
        assertThat(between(authorization + ",", "Signature=", ",")).isEqualTo(hex(hmac(key(secret, scope), text)));
    }

    private static byte[] key(String secret, String scope) {
        byte[] key = ("AWS4" + secret).getBytes(StandardCharsets.UTF_8);
        for (String part : scope.split("/", -1)) {
            key = hmac(key, part);
        }
        return key;
    }

    /**
     * Verifies the signatures of a request and its frames.
     *
     * @return the frames in the signed frames
     */
    static List<byte[]> verifyEvents(Received request, String secret) {
        verify(request, secret);
        assertThat(header(request, "x-amz-content-sha256")).isEqualTo("STREAMING-AWS4-HMAC-SHA256-EVENTS");
        String authorization = header(request, "authorization");
        String scope = between(authorization, "Credential=", ",").replaceFirst("^[^/]*/", "");
        String before = between(authorization + ",", "Signature=", ",");
        List<byte[]> frames = new ArrayList<>();
        ByteBuffer body = ByteBuffer.wrap(request.bytes().toArray());
        while (body.hasRemaining()) {
            SignedFrame frame = SignedFrame.read(body);
            String text = String.join(
                    "\n",
                    "AWS4-HMAC-SHA256-PAYLOAD",
                    SECONDS.format(frame.date()),
                    scope,
                    before,
                    hex(sha256(frame.dateHeader().toArray())),
                    hex(sha256(frame.payload().toArray())));
            before = hex(hmac(key(secret, scope), text));
            assertThat(hex(frame.signature().toArray())).isEqualTo(before);
            frames.add(frame.payload().toArray());
        }
        assertThat(frames.remove(frames.size() - 1))
                .as("the last frame is empty")
                .isEmpty();
        return frames;
    }

    /** Format: a frame with the headers {@code :date}, a timestamp, and {@code :chunk-signature}, bytes. */
    private record SignedFrame(Instant date, Bytes dateHeader, Bytes signature, Bytes payload) {
        private static final int TIMESTAMP = 8;
        private static final int BYTES = 6;

        static SignedFrame read(ByteBuffer body) {
            int length = body.getInt();
            int headers = body.getInt();
            body.getInt();
            byte[] date = new byte[1 + ":date".length() + 1 + Long.BYTES];
            body.get(date);
            ByteBuffer header = ByteBuffer.wrap(date);
            assertThat(name(header)).isEqualTo(":date");
            assertThat(header.get()).isEqualTo((byte) TIMESTAMP);
            Instant instant = Instant.ofEpochMilli(header.getLong());
            assertThat(name(body)).isEqualTo(":chunk-signature");
            assertThat(body.get()).isEqualTo((byte) BYTES);
            byte[] signature = new byte[body.getShort()];
            body.get(signature);
            byte[] payload = new byte[length - headers - 16];
            body.get(payload);
            body.getInt();
            return new SignedFrame(instant, Bytes.of(date), Bytes.of(signature), Bytes.of(payload));
        }

        private static String name(ByteBuffer from) {
            byte[] name = new byte[from.get()];
            from.get(name);
            return new String(name, StandardCharsets.UTF_8);
        }
    }

    private static String header(Received request, String name) {
        return request.headers().getOrDefault(name, "");
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
