package io.docwright.runtime.aws;

import io.docwright.runtime.ApiException;
import io.docwright.runtime.ApiService;
import io.docwright.runtime.Operation;
import io.docwright.runtime.aws.auth.Credentials;
import io.docwright.runtime.aws.auth.Regions;
import io.docwright.runtime.aws.auth.Signer;
import io.docwright.runtime.aws.http.HttpCall;
import io.docwright.runtime.aws.protocol.Message;
import io.docwright.runtime.aws.protocol.Protocol;
import io.docwright.runtime.aws.wire.ServiceWire;
import io.docwright.runtime.aws.wire.ServiceWire.ErrorWire;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A service as one transport reaches it: its host, its protocol, its signatures. Thread-safe. */
final class Endpoint {
    private final ServiceWire wire;
    private final Settings settings;
    private final Protocol protocol;

    Endpoint(ApiService service, Settings settings) {
        this.wire = ServiceWire.of(service);
        this.settings = settings;
        this.protocol = Protocol.of(wire);
    }

    Protocol protocol() {
        return protocol;
    }

    /** Whether the service says with an error that it is too busy for this caller. */
    boolean isThrottling(ApiException error) {
        ErrorWire known = wire.errorOfCode(error.code());
        return (known != null && known.throttling()) || Protocol.isThrottling(error.code(), error.statusCode());
    }

    /** The request for a message. */
    HttpCall address(Message message) {
        URI base = base();
        String path = base.getRawPath();
        StringBuilder uri = new StringBuilder()
                .append(base.getScheme())
                .append("://")
                .append(isNumber(base.getHost()) ? "" : message.hostPrefix())
                .append(base.getRawAuthority());
        uri.append(path == null || path.equals("/") ? "" : path.replaceFirst("/$", ""))
                .append(message.path());
        if (!message.query().isEmpty()) {
            uri.append('?').append(message.query());
        }
        return new HttpCall(message.method(), URI.create(uri.toString()), message.headers(), message.body());
    }

    /** A host without a name has nothing that a prefix could stand before. */
    private static boolean isNumber(String host) {
        return host.startsWith("[") || host.matches("[0-9.]+") || host.equals("localhost");
    }

    private URI base() {
        URI given = settings.endpoint();
        if (given != null) {
            return given;
        }
        String region = settings.region().get();
        String global = wire.fact("globalEndpoint");
        if (global != null && isGlobal(region)) {
            return URI.create("https://" + global);
        }
        return URI.create("https://" + prefix() + "." + region + "." + Regions.suffix(region));
    }

    /** S3's global endpoint is a relic; its buckets are in regions. */
    private boolean isGlobal(String region) {
        return Regions.isCommon(region) && !"s3".equals(wire.fact("signature"));
    }

    private String prefix() {
        String prefix = wire.fact("endpointPrefix");
        return prefix == null ? wire.service().name().toLowerCase(Locale.ROOT) : prefix;
    }

    /** The request as it is sent; signed, unless nobody is to sign. */
    HttpCall sign(Operation<?, ?> operation, HttpCall call) {
        String auth = wire.operation(operation.name()).auth();
        if ("none".equals(auth) || "none".equals(wire.fact("signature"))) {
            return call;
        }
        @Nullable Credentials credentials = settings.credentials().get();
        if (credentials == null) {
            return call;
        }
        boolean s3 = "s3".equals(wire.fact("signature"));
        String name = wire.fact("signingName");
        String region = settings.region().get();
        Signer.Scope scope = new Signer.Scope(
                name == null ? prefix() : name,
                wire.fact("globalEndpoint") != null && isGlobal(region) ? "us-east-1" : region,
                s3,
                !"unsigned-payload".equals(auth));
        return Settings.signer().sign(call, credentials, scope, settings.clock());
    }
}
