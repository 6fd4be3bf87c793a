package io.docwright.runtime.aws;

import io.docwright.runtime.aws.wire.BindingWord;
import io.docwright.runtime.aws.auth.Credentials;
import io.docwright.runtime.aws.auth.Regions;
import io.docwright.runtime.aws.auth.Signer;
import io.docwright.runtime.aws.http.HttpRequest;
import io.docwright.runtime.aws.protocol.Protocol;
import io.docwright.runtime.aws.protocol.RequestParts;
import io.docwright.runtime.aws.s3.Bucket;
import io.docwright.runtime.aws.s3.BucketArn;
import io.docwright.runtime.aws.wire.OperationWire;
import io.docwright.runtime.aws.wire.ServiceWire;
import io.docwright.runtime.aws.wire.ServiceWire.ErrorWire;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.ApiService;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.value.ByteStream;
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

    /**
     * A request that is not yet signed.
     *
     * @param point the access point that it is for; null where it is for none
     */
    record Unsigned(HttpRequest call, @Nullable BucketArn point) {
        /** The same once more: each try changes its headers. */
        Unsigned copy(@Nullable ByteStream body) {
            return new Unsigned(
                    new HttpRequest(call.method(), call.uri(), call.headers().copy(), body), point);
        }
    }

    /** The request for an input. */
    <I extends Structure> Unsigned request(Operation<I, ?> operation, I input) {
        OperationWire facts = wire.operation(operation.name());
        RequestParts message = protocol.request(operation, input);
        BucketArn point = isS3() ? Bucket.arn(facts, message.path()) : null;
        HttpRequest call = point == null ? address(facts, message) : address(point, message);
        if (facts.gzip()) {
            call = Gzip.compressed(call);
        }
        if (facts.checksum() != null) {
            Checksums.add(wire, operation, call);
        }
        return new Unsigned(call, point);
    }

    private HttpRequest address(BucketArn point, RequestParts message) {
        URI given = settings.endpoint();
        String host = point.host(settings.buckets(), given == null ? null : given.getRawAuthority());
        URI base = URI.create((given == null ? "https" : given.getScheme()) + "://" + host);
        return call(base, given == null ? null : given.getRawPath(), "", Bucket.rest(message.path()), message);
    }

    private HttpRequest address(OperationWire facts, RequestParts message) {
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
        return call(base, folder, host, path, message);
    }

    /** @param host what goes before the base's own; empty for nothing */
    private static HttpRequest call(URI base, @Nullable String folder, String host, String path, RequestParts message) {
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
        return new HttpRequest(message.method(), URI.create(uri.toString()), message.headers(), message.body());
    }

    private boolean isS3() {
        return "s3".equals(wire.get(BindingWord.SIGNATURE));
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
        String global = wire.get(BindingWord.GLOBAL_ENDPOINT);
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
        String prefix = wire.get(BindingWord.ENDPOINT_PREFIX);
        return prefix == null ? wire.service().name().toLowerCase(Locale.ROOT) : prefix;
    }

    /** The request as it is sent; signed, unless nobody is to sign. */
    HttpRequest sign(Operation<?, ?> operation, Unsigned request) {
        HttpRequest call = request.call();
        BucketArn point = request.point();
        String said = wire.operation(operation.name()).auth();
        String auth = said == null ? wire.get(BindingWord.SIGNATURE) : said;
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
        boolean flows = isS3() && Flowing.of(operation.input());
        Signer.Scope scope = new Signer.Scope(
                point == null ? signingName() : point.service(),
                point == null ? signingRegion() : point.region(),
                isS3(),
                call.isLive() || (!flows && !"unsigned-payload".equals(auth)));
        return Settings.signer().sign(call, credentials, scope, settings.clock());
    }

    private String signingRegion() {
        String region = settings.region().get();
        return wire.get(BindingWord.GLOBAL_ENDPOINT) != null && isGlobal(region) ? "us-east-1" : region;
    }

    private String signingName() {
        String name = wire.get(BindingWord.SIGNING_NAME);
        return name == null ? prefix() : name;
    }
}
