package io.docwright.runtime.aws.protocol;

import io.docwright.runtime.aws.http.HttpResponse;
import io.docwright.runtime.value.ByteStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;

/** A response's body that flows to whoever called; closing it lets go of the connection. */
final class ReceivedBody implements ByteStream {
    private final HttpResponse answer;
    private boolean opened;

    ReceivedBody(HttpResponse answer) {
        this.answer = answer;
    }

    @Override
    public InputStream open() {
        if (opened) {
            throw new IllegalStateException("this body can be read once, and has been");
        }
        opened = true;
        return answer.body();
    }

    @Override
    public OptionalLong length() {
        String length = answer.headers().first("content-length");
        try {
            return length == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(length.strip()));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    @Override
    public void close() throws IOException {
        answer.close();
    }

    @Override
    public String toString() {
        return "a response's body";
    }
}
