package io.docwright.runtime.client;

import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;

/** A transport with default options. */
record OptionsTransport(Transport transport, CallOptions defaults) implements Transport {
    @Override
    public <I extends Structure, O extends Structure> O call(Operation<I, O> operation, I input, CallOptions options) {
        return transport.call(operation, input, options.over(defaults));
    }

    @Override
    public void close() {
        transport.close();
    }
}
