package io.docwright.fake.http;

import io.docwright.fake.http.message.Answered;
import java.io.ByteArrayInputStream;
import java.util.Set;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.jspecify.annotations.Nullable;

/** Writes answers as responses of the HTTP library. */
final class Responses {
    /** Headers that the library sets itself. */
    private static final Set<String> OF_CONNECTION =
            Set.of("content-length", "transfer-encoding", "connection", "keep-alive", "upgrade", "date", "trailer");

    private static final int NO_CONTENT = 204;

    private Responses() {}

    static void write(ClassicHttpResponse response, Answered answer, String method) {
        response.setCode(answer.status());
        answer.headers().forEach((name, value) -> {
            if (!OF_CONNECTION.contains(name)) {
                response.addHeader(name, sendable(value));
            }
        });
        boolean isHead = method.equals("HEAD");
        long length = length(answer.headers().first("content-length"));
        if (isHead && length >= 0) {
            response.setEntity(new InputStreamEntity(new ByteArrayInputStream(new byte[0]), length, null));
        } else if (isHead || (answer.status() != NO_CONTENT && answer.status() >= 200)) {
            response.setEntity(new ByteArrayEntity(answer.body(), null));
        }
    }

    private static long length(@Nullable String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }

    /** The value of a header ends with its line. */
    private static String sendable(String value) {
        return value.replace('\r', ' ').replace('\n', ' ').replace('\0', ' ');
    }
}
