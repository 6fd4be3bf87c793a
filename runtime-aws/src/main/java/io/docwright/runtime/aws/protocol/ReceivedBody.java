package io.docwright.runtime.aws.protocol;

import io.docwright.runtime.aws.http.HttpResponse;
import io.docwright.runtime.value.ByteStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;

/** A response's body that the caller reads. Closing it releases the connection. */
final class ReceivedBody implements ByteStream {
    private final HttpResponse response;
    private boolean opened;

    ReceivedBody(HttpResponse response) {
        this.response = response;
    }

    @Override
    public InputStream open() {
        if (opened) {
            throw new IllegalStateException("this body can be read only once, and was already opened");
        }
        opened = true;
        return response.body();
    }

    @Override
    public OptionalLong length() {
        String length = response.headers().first("content-length");
        try {
            return length == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(length.strip()));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    @Override
    public void close() throws IOException {
        response.close();
    }

    @Override
    public String toString() {
        return "a response's body";
    }
}
