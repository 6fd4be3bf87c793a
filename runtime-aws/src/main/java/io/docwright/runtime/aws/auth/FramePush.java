package io.docwright.runtime.aws.auth;

import java.nio.ByteBuffer;
import java.util.Iterator;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * Passes frames to AWS's signer, which subscribes to them. Creates each frame on the requesting thread. Not
 * thread-safe.
 */
final class FramePush implements Subscription {
    private final Iterator<byte[]> frames;
    private final Subscriber<? super ByteBuffer> subscriber;
    private long demand;
    private boolean busy;
    private boolean over;

    FramePush(Iterator<byte[]> frames, Subscriber<? super ByteBuffer> subscriber) {
        this.frames = frames;
        this.subscriber = subscriber;
    }

    void begin() {
        subscriber.onSubscribe(this);
    }

    @Override
    public void request(long n) {
        demand += n;
        if (busy) {
            return;
        }
        busy = true;
        while (demand > 0 && !over) {
            demand--;
            push();
        }
        busy = false;
    }

    @SuppressWarnings("CatchingUnchecked") // errors reach the subscriber, too
    private void push() {
        byte[] frame;
        try {
            frame = frames.hasNext() ? frames.next() : null;
        } catch (Throwable e) {
            over = true;
            subscriber.onError(e);
            return;
        }
        if (frame == null) {
            over = true;
            subscriber.onComplete();
        } else {
            subscriber.onNext(ByteBuffer.wrap(frame));
        }
    }

    @Override
    public void cancel() {
        over = true;
    }
}
