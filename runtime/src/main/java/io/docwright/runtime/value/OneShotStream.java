package io.docwright.runtime.value;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;

/** A body that can be read once. */
final class OneShotStream implements ByteStream {
    private final InputStream in;
    private final OptionalLong length;
    private boolean opened;

    OneShotStream(InputStream in, OptionalLong length) {
        this.in = in;
        this.length = length;
    }

    @Override
    public InputStream open() {
        if (opened) {
            throw new IllegalStateException("this body can be read only once, and was already opened");
        }
        opened = true;
        return in;
    }

    @Override
    public OptionalLong length() {
        return length;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    @Override
    public String toString() {
        return length.isPresent() ? length.getAsLong() + " bytes, read once" : "bytes, read once";
    }
}
