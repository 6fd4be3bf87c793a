package io.docwright.runtime.client;

import io.docwright.runtime.flow.Futures;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import java.util.concurrent.CompletableFuture;

/** An asynchronous transport with an interceptor around each call. */
record InterceptedAsyncTransport(AsyncTransport transport, Interceptor interceptor) implements AsyncTransport {
    @Override
    public <I extends Structure, O extends Structure> CompletableFuture<O> call(
            Operation<I, O> operation, I input, CallOptions options) {
        Call<I, O> call;
        try {
            call = interceptor.before(new Call<>(operation, input, options));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
        return Futures.then(
                Futures.begin(() -> transport.call(call.operation(), call.input(), call.options())),
                output -> interceptor.after(call, output),
                error -> interceptor.failed(call, Futures.unchecked(error)));
    }

    @Override
    public void close() {
        transport.close();
    }
}
