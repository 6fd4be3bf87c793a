package io.docwright.runtime.client;

import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import java.util.concurrent.CompletableFuture;

/** A transport whose closing leaves the one that makes the calls open. */
record SharedAsyncTransport(AsyncTransport transport) implements AsyncTransport {
    @Override
    public <I extends Structure, O extends Structure> CompletableFuture<O> call(
            Operation<I, O> operation, I input, CallOptions options) {
        return transport.call(operation, input, options);
    }
}
