package io.docwright.runtime.aws;

import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.schema.ApiService;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import java.time.Duration;
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
        return new Exchange<>(settings, of(operation.service()), operation, input, options);
    }

    /** Creates a presigned URL. */
    <I extends Structure> PresignedRequest presign(Operation<I, ?> operation, I input, Duration valid) {
        return of(operation.service()).presign(operation, operation.complete(input), valid, "");
    }

    private Endpoint of(ApiService service) {
        Endpoint endpoint = endpoints.get(service);
        if (endpoint == null) {
            endpoint = new Endpoint(service, settings);
            endpoints.put(service, endpoint);
        }
        return endpoint;
    }
}
