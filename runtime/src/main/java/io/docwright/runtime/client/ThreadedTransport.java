package io.docwright.runtime.client;

import io.docwright.runtime.flow.Futures;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** Makes blocking calls on the threads of an executor. */
record ThreadedTransport(Transport transport, Executor executor) implements AsyncTransport {
    @Override
    public <I extends Structure, O extends Structure> CompletableFuture<O> call(
            Operation<I, O> operation, I input, CallOptions options) {
        CompletableFuture<O> response = new CompletableFuture<>();
        try {
            executor.execute(() -> {
                if (!response.isDone()) {
                    Futures.complete(response, () -> transport.call(operation, input, options));
                }
            });
        } catch (RejectedExecutionException e) {
            response.completeExceptionally(e);
        }
        return response;
    }

    @Override
    public void close() {
        transport.close();
    }
}
