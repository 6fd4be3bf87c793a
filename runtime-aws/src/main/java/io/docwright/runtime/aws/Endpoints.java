package io.docwright.runtime.aws;

import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.schema.ApiService;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The services that a transport has called, each as it was found the first time. Thread-safe. */
final class Endpoints {
    private final Settings settings;
    private final Map<ApiService, Endpoint> endpoints = new ConcurrentHashMap<>();

    Endpoints(Settings settings) {
        this.settings = settings;
    }

    /** A call that begins now. */
    <I extends Structure, O extends Structure> Exchange<I, O> exchange(
            Operation<I, O> operation, I input, CallOptions options) {
        ApiService service = operation.service();
        Endpoint endpoint = endpoints.get(service);
        if (endpoint == null) {
            endpoint = new Endpoint(service, settings);
            endpoints.put(service, endpoint);
        }
        return new Exchange<>(settings, endpoint, operation, input, options);
    }
}
