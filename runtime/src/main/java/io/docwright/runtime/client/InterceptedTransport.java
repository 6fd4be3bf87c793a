package io.docwright.runtime.client;

import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;

/** A transport with an interceptor around each call. */
record InterceptedTransport(Transport transport, Interceptor interceptor) implements Transport {
    @Override
    public <I extends Structure, O extends Structure> O call(Operation<I, O> operation, I input, CallOptions options) {
        Call<I, O> call = interceptor.before(new Call<>(operation, input, options));
        O output;
        try {
            output = transport.call(call.operation(), call.input(), call.options());
        } catch (RuntimeException e) {
            return interceptor.failed(call, e);
        }
        return interceptor.after(call, output);
    }

    @Override
    public void close() {
        transport.close();
    }
}
