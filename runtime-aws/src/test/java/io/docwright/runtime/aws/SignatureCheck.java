package io.docwright.runtime.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.runtime.aws.RecordingServer.Received;
import io.docwright.runtime.aws.text.Percent;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signature Version 4 as a server computes it, from what arrived alone. */
final class SignatureCheck {
    private SignatureCheck() {}

    /** Holds a request's signature against its secret. */
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
                hex(sha256(request.bytes().toArray())));
        String text = String.join(
                "\n",
                "AWS4-HMAC-SHA256",
                header(request, "x-amz-date"),
                scope,
                hex(sha256(canonical.getBytes(StandardCharsets.UTF_8))));
        byte[] key = ("AWS4" + secret).getBytes(StandardCharsets.UTF_8);
        for (String part : scope.split("/", -1)) {
            key = hmac(key, part);
        }
        assertThat(between(authorization + ",", "Signature=", ",")).isEqualTo(hex(hmac(key, text)));
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
