package io.docwright.runtime.aws;

import io.docwright.runtime.ApiException;
import io.docwright.runtime.ApiService;
import io.docwright.runtime.Operation;
import io.docwright.runtime.Structure;
import io.docwright.runtime.aws.auth.Credentials;
import io.docwright.runtime.aws.auth.Regions;
import io.docwright.runtime.aws.auth.Signer;
import io.docwright.runtime.aws.http.HttpCall;
import io.docwright.runtime.aws.protocol.Message;
import io.docwright.runtime.aws.protocol.Protocol;
import io.docwright.runtime.aws.wire.OperationWire;
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

    /** The request for an input, not yet signed. */
    <I extends Structure> HttpCall request(Operation<I, ?> operation, I input) {
        OperationWire facts = wire.operation(operation.name());
        HttpCall call = address(facts, protocol.request(operation, input));
        if (facts.gzip()) {
            call = Gzip.compressed(call);
        }
        if (facts.checksum() != null) {
            Checksums.add(wire, operation, call);
        }
        return call;
    }

    private HttpCall address(OperationWire facts, Message message) {
        String path = message.path();
        boolean keepsPath = settings.buckets().pathStyle() || settings.endpoint() != null || !isS3();
        String bucket = keepsPath ? null : Bucket.inHost(facts, path);
        URI base = base(bucket != null);
        String folder = base.getRawPath();
        String host = isNumber(base.getHost()) ? "" : message.hostPrefix();
        if (bucket != null) {
            host = bucket + "." + host;
            path = Bucket.rest(path);
        }
        StringBuilder uri = new StringBuilder(128)
                .append(base.getScheme())
                .append("://")
                .append(host)
                .append(base.getRawAuthority());
        if (folder != null) {
            uri.append(folder, 0, folder.endsWith("/") ? folder.length() - 1 : folder.length());
        }
        uri.append(path);
        if (!message.query().isEmpty()) {
            uri.append('?').append(message.query());
        }
        return new HttpCall(message.method(), URI.create(uri.toString()), message.headers(), message.body());
    }

    private boolean isS3() {
        return "s3".equals(wire.fact("signature"));
    }

    /** A host without a name has nothing that a prefix could stand before. */
    private static boolean isNumber(String host) {
        char last = host.charAt(host.length() - 1);
        return host.startsWith("[") || (last >= '0' && last <= '9') || host.equals("localhost");
    }

    private URI base(boolean ofBucket) {
        URI given = settings.endpoint();
        if (given != null) {
            return given;
        }
        String region = settings.region().get();
        String global = wire.fact("globalEndpoint");
        if (global != null && isGlobal(region)) {
            return URI.create("https://" + global);
        }
        String suffix = Regions.suffix(region);
        return URI.create("https://"
                + (isS3()
                        ? settings.buckets().host(prefix(), region, suffix, ofBucket)
                        : prefix() + "." + region + "." + suffix));
    }

    /** S3's global endpoint is a relic; its buckets are in regions. */
    private boolean isGlobal(String region) {
        return Regions.isCommon(region) && !isS3();
    }

    private String prefix() {
        String prefix = wire.fact("endpointPrefix");
        return prefix == null ? wire.service().name().toLowerCase(Locale.ROOT) : prefix;
    }

    /** The request as it is sent; signed, unless nobody is to sign. */
    HttpCall sign(Operation<?, ?> operation, HttpCall call) {
        String said = wire.operation(operation.name()).auth();
        String auth = said == null ? wire.fact("signature") : said;
        if ("none".equals(auth)) {
            return call;
        }
        if ("bearer".equals(auth)) {
            call.headers().set("Authorization", "Bearer " + settings.token().get(signingName()));
            return call;
        }
        @Nullable Credentials credentials = settings.credentials().get();
        if (credentials == null) {
            return call;
        }
        String region = settings.region().get();
        boolean flows = isS3() && Flowing.of(operation.input());
        Signer.Scope scope = new Signer.Scope(
                signingName(),
                wire.fact("globalEndpoint") != null && isGlobal(region) ? "us-east-1" : region,
                isS3(),
                !flows && !"unsigned-payload".equals(auth));
        return Settings.signer().sign(call, credentials, scope, settings.clock());
    }

    private String signingName() {
        String name = wire.fact("signingName");
        return name == null ? prefix() : name;
    }
}
