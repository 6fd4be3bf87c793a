package io.docwright.runtime.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.testing.Counting;
import io.docwright.runtime.testing.Page;
import io.docwright.runtime.testing.Recorder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class EventStreamTest {
    private final Deque<Runnable> tasks = new ArrayDeque<>();

    private static final class Counted implements EventStream<String> {
        private final Iterable<String> events;
        private final AtomicInteger closed = new AtomicInteger();

        Counted(Iterable<String> events) {
            this.events = events;
        }

        @Override
        public Iterator<String> iterator() {
            return events.iterator();
        }

        @Override
        public void close() {
            closed.incrementAndGet();
        }
    }

    @Test
    void eventsThatAreIteratedCanBePublished() {
        Counted stream = new Counted(List.of("a", "b"));
        Recorder<String> recorder = new Recorder<>(1);
        stream.publisher(tasks::add).subscribe(recorder);
        assertThat(recorder.items).isEmpty();
        runAll();
        assertThat(recorder.items).containsExactly("a");
        recorder.request(2);
        runAll();
        assertThat(recorder.items).containsExactly("a", "b");
        assertThat(recorder.completions).isEqualTo(1);
        assertThat(stream.closed).hasValue(1);
    }

    @Test
    void failuresOfTheIterationReachTheSubscriber() {
        Recorder<String> recorder = new Recorder<>(1);
        new Counted(() -> {
                    throw Page.error("E", 400);
                })
                .publisher(Runnable::run)
                .subscribe(recorder);
        assertThat(recorder.error).isInstanceOf(ApiException.class);
    }

    @Test
    void cancellingClosesTheStream() {
        Counted stream = new Counted(List.of("a", "b"));
        Recorder<String> recorder = new Recorder<>(1);
        stream.publisher(Runnable::run).subscribe(recorder);
        recorder.cancel();
        assertThat(stream.closed).hasValue(1);
        assertThat(recorder.items).containsExactly("a");
    }

    @Test
    void aSecondSubscriberIsRejected() {
        AsyncSeries<String> events = EventStream.of("a").publisher();
        assertThat(events.toList().join()).containsExactly("a");
        Recorder<String> recorder = new Recorder<>(1);
        EventStream<String> stream = EventStream.of("a");
        AsyncSeries<String> publisher = stream.publisher(Runnable::run);
        publisher.subscribe(new Recorder<>(1));
        publisher.subscribe(recorder);
        assertThat(recorder.error).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void eventsThatArePublishedCanBeIterated() {
        List<Long> requested = new ArrayList<>();
        EventStream<String> stream =
                EventStream.of(subscriber -> subscriber.onSubscribe(new Counting(subscriber, requested)));
        Iterator<String> events = stream.iterator();
        assertThat(events.next()).isEqualTo("1");
        assertThat(requested).containsExactly(1L, 1L);
        assertThat(events.hasNext()).isTrue();
        assertThat(events.hasNext()).isTrue();
        assertThat(requested).hasSize(2);
        assertThat(events.next()).isEqualTo("2");
        assertThat(events.next()).isEqualTo("3");
        assertThat(events.hasNext()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(events::next);
        assertThatIllegalStateException().isThrownBy(stream::iterator);
    }

    @Test
    void publishedEventsStayPublished() {
        EventStream<String> stream = EventStream.of(EventStream.of("a", "b").publisher());
        assertThat(stream.publisher().toList().join()).containsExactly("a", "b");
    }

    @Test
    void failuresEndTheIteration() {
        EventStream<String> stream = EventStream.of(subscriber -> {
            subscriber.onSubscribe(new Counting(subscriber, new ArrayList<>()));
            subscriber.onError(Page.error("E", 400));
        });
        Iterator<String> events = stream.iterator();
        assertThat(events.next()).isEqualTo("1");
        assertThatExceptionOfType(ApiException.class).isThrownBy(events::hasNext);
    }

    @Test
    void closingWakesWaitingThreads() throws InterruptedException {
        try (SubmissionPublisher<String> silent = new SubmissionPublisher<>()) {
            EventStream<String> stream = EventStream.of(silent);
            Iterator<String> events = stream.iterator();
            Thread closing = new Thread(stream::close);
            closing.start();
            assertThat(events.hasNext()).isFalse();
            closing.join();
        }
    }

    @Test
    void interruptingWakesWaitingThreads() {
        try (SubmissionPublisher<String> silent = new SubmissionPublisher<>()) {
            Iterator<String> events = EventStream.of(silent).iterator();
            Thread.currentThread().interrupt();
            assertThatExceptionOfType(CallInterruptedException.class).isThrownBy(events::hasNext);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private void runAll() {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }
}
