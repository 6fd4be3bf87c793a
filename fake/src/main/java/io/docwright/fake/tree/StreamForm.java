package io.docwright.fake.tree;

import io.docwright.runtime.value.ByteStream;
import io.docwright.runtime.value.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Streams of bytes: the whole stream is read. */
record StreamForm() implements Form {
    @Override
    public Object tree(Object value) {
        try (InputStream in = ((ByteStream) value).open()) {
            return Bytes.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Object value(Object tree) {
        return ByteStream.of((Bytes) tree);
    }
}
