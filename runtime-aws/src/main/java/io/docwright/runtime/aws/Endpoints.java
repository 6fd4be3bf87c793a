package io.docwright.runtime.aws;

import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.schema.ApiService;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Caches the endpoint of each service that a transport has called. Thread-safe. */
final class Endpoints {
    private final Settings settings;
    private final Map<ApiService, Endpoint> endpoints = new ConcurrentHashMap<>();

    Endpoints(Settings settings) {
        this.settings = settings;
    }

    /** Creates the exchange of a call. */
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
