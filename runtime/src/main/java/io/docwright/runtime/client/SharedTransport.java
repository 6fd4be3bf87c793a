package io.docwright.runtime.client;

import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;

/** A transport whose closing leaves the one that makes the calls open. */
record SharedTransport(Transport transport) implements Transport {
    @Override
    public <I extends Structure, O extends Structure> O call(Operation<I, O> operation, I input, CallOptions options) {
        return transport.call(operation, input, options);
    }
}
