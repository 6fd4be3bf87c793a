package io.docwright.runtime.aws.auth;

import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** Iterates over the frames of AWS's signer, which creates each frame on the requesting thread. Not thread-safe. */
final class FramePull implements Iterator<byte[]>, Subscriber<ByteBuffer> {
    private @Nullable Subscription subscription;
    private byte @Nullable [] next;
    private @Nullable Throwable failure;
    private boolean ended;

    @Override
    public void onSubscribe(Subscription started) {
        subscription = started;
    }

    @Override
    public void onNext(ByteBuffer frame) {
        byte[] bytes = new byte[frame.remaining()];
        frame.get(bytes);
        next = bytes;
    }

    @Override
    public void onError(Throwable error) {
        failure = error;
        ended = true;
    }

    @Override
    public void onComplete() {
        ended = true;
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended && subscription != null) {
            subscription.request(1);
        }
        if (next == null && failure instanceof RuntimeException fault) {
            throw fault;
        }
        if (next == null && failure instanceof Error error) {
            throw error;
        }
        if (next == null && failure != null) {
            throw new IllegalStateException("signing the events failed", failure);
        }
        return next != null;
    }

    @Override
    public byte[] next() {
        byte[] frame = hasNext() ? next : null;
        if (frame == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return frame;
    }
}
