package io.docwright.fake.http.shown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** The last calls. Thread-safe. */
public final class CallLog {
    private final int most;
    private final Deque<ShownCall> calls = new ArrayDeque<>();

    /** @param most how many calls are kept */
    public CallLog(int most) {
        this.most = most;
    }

    /** Adds a call, and forgets the first if there are too many. */
    public synchronized void add(ShownCall call) {
        if (calls.size() == most) {
            calls.removeFirst();
        }
        calls.addLast(call);
    }

    /** The calls that are kept, the last one first. */
    public synchronized List<ShownCall> last() {
        List<ShownCall> all = new ArrayList<>(calls);
        Collections.reverse(all);
        return all;
    }
}
