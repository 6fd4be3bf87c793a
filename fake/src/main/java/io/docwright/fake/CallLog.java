package io.docwright.fake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The last calls of a fake. Thread-safe. */
final class CallLog {
    private final int most;
    private final Deque<FakeCall> calls = new ArrayDeque<>();
    private final List<Consumer<? super FakeCall>> listeners = new CopyOnWriteArrayList<>();

    CallLog(int most) {
        this.most = most;
    }

    void listen(Consumer<? super FakeCall> listener) {
        listeners.add(listener);
    }

    void add(FakeCall call) {
        synchronized (calls) {
            calls.addLast(call);
            if (calls.size() > most) {
                calls.removeFirst();
            }
        }
        listeners.forEach(listener -> listener.accept(call));
    }

    List<FakeCall> all() {
        synchronized (calls) {
            return List.copyOf(calls);
        }
    }

    void clear() {
        synchronized (calls) {
            calls.clear();
        }
    }
}
