package io.docwright.runtime.client;

import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import java.util.concurrent.CompletableFuture;

/** An asynchronous transport with default options. */
record OptionsAsyncTransport(AsyncTransport transport, CallOptions defaults) implements AsyncTransport {
    @Override
    public <I extends Structure, O extends Structure> CompletableFuture<O> call(
            Operation<I, O> operation, I input, CallOptions options) {
        return transport.call(operation, input, options.over(defaults));
    }

    @Override
    public void close() {
        transport.close();
    }
}
