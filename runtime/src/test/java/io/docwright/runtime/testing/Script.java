package io.docwright.runtime.testing;

import io.docwright.runtime.client.AsyncTransport;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.client.Transport;
import io.docwright.runtime.flow.Futures;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A transport that returns the given responses in turn, throws those that are exceptions, and records the requests. */
public final class Script implements Transport {
    public final List<Page> inputs = new ArrayList<>();
    public final List<CallOptions> options = new ArrayList<>();
    private final Deque<Object> answers = new ArrayDeque<>();

    public Script(Object... answers) {
        this.answers.addAll(List.of(answers));
    }

    @Override
    @SuppressWarnings("unchecked") // all responses are pages
    public <I extends Structure, O extends Structure> O call(Operation<I, O> operation, I input, CallOptions wishes) {
        inputs.add((Page) input);
        options.add(wishes);
        Object answer = answers.remove();
        if (answer instanceof RuntimeException e) {
            throw e;
        }
        return (O) answer;
    }

    /** Completes each call before it returns the future. */
    public AsyncTransport async() {
        return AsyncTransport.of(this, Runnable::run);
    }

    /** Leaves each call open until {@link Later#next} is called. */
    public Later later() {
        return new Later(this);
    }

    /** Completes calls on demand. */
    public static final class Later implements AsyncTransport {
        public final List<CompletableFuture<?>> open = new ArrayList<>();
        private final Deque<Runnable> ends = new ArrayDeque<>();
        private final Script script;

        private Later(Script script) {
            this.script = script;
        }

        @Override
        public <I extends Structure, O extends Structure> CompletableFuture<O> call(
                Operation<I, O> operation, I input, CallOptions options) {
            CompletableFuture<O> answer = new CompletableFuture<>();
            open.add(answer);
            ends.add(() -> Futures.complete(answer, () -> script.call(operation, input, options)));
            return answer;
        }

        public void next() {
            ends.remove().run();
        }
    }
}
