package io.docwright.runtime;

/** A transport with options for calls that do not bring their own. */
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
