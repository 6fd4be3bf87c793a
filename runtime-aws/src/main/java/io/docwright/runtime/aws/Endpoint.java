package io.docwright.runtime.aws;

import io.docwright.runtime.aws.auth.Credentials;
import io.docwright.runtime.aws.auth.Regions;
import io.docwright.runtime.aws.auth.Signer;
import io.docwright.runtime.aws.http.HttpRequest;
import io.docwright.runtime.aws.protocol.Protocol;
import io.docwright.runtime.aws.protocol.RequestParts;
import io.docwright.runtime.aws.s3.Bucket;
import io.docwright.runtime.aws.s3.BucketArn;
import io.docwright.runtime.aws.wire.BindingWord;
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

/** A service as called by one transport: host, protocol and signatures. Thread-safe. */
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

    /** Whether the error reports that the rate of calls is limited. */
    boolean isThrottling(ApiException error) {
        ErrorWire known = wire.errorOfCode(error.code());
        return (known != null && known.throttling()) || Protocol.isThrottling(error.code(), error.statusCode());
    }

    /**
     * A request without a signature.
     *
     * @param point the access point of the request; null if there is none
     */
    record Unsigned(HttpRequest call, @Nullable BucketArn point) {
        /** Returns a copy with headers of its own, because each attempt changes them. */
        Unsigned copy(@Nullable ByteStream body) {
            return new Unsigned(
                    new HttpRequest(call.method(), call.uri(), call.headers().copy(), body), point);
        }
    }

    /** Encodes an input. */
    <I extends Structure> Unsigned request(Operation<I, ?> operation, I input) {
        OperationWire wireOfOperation = wire.operation(operation.name());
        RequestParts message = protocol.request(operation, EncodedTexts.in(input, wireOfOperation.encoded()));
        BucketArn point = isS3() ? Bucket.arn(wireOfOperation, message.path()) : null;
        HttpRequest call = point == null ? address(wireOfOperation, message) : address(point, message);
        if (wireOfOperation.gzip()) {
            call = Gzip.compressed(call);
        }
        if (wireOfOperation.checksum() != null) {
            Checksums.add(wire, operation, call);
        }
        return new Unsigned(call, point);
    }

    private HttpRequest address(BucketArn point, RequestParts message) {
        URI endpoint = settings.endpoint();
        String host = point.host(settings.buckets(), endpoint == null ? null : endpoint.getRawAuthority());
        URI base = URI.create((endpoint == null ? "https" : endpoint.getScheme()) + "://" + host);
        return call(base, endpoint == null ? null : endpoint.getRawPath(), "", Bucket.rest(message.path()), message);
    }

    private HttpRequest address(OperationWire wireOfOperation, RequestParts message) {
        String path = message.path();
        boolean keepsPath = settings.buckets().pathStyle() || settings.endpoint() != null || !isS3();
        String bucket = keepsPath ? null : Bucket.inHost(wireOfOperation, path);
        URI base = base(bucket != null);
        String folder = base.getRawPath();
        String host = isNumber(base.getHost()) ? "" : message.hostPrefix();
        if (bucket != null) {
            host = bucket + "." + host;
            path = Bucket.rest(path);
        }
        return call(base, folder, host, path, message);
    }

    /** @param host the prefix of the base's host; may be empty */
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

    /** Whether the host is an IP address or {@code localhost}, which cannot have a prefix. */
    private static boolean isNumber(String host) {
        char last = host.charAt(host.length() - 1);
        return host.startsWith("[") || (last >= '0' && last <= '9') || host.equals("localhost");
    }

    private URI base(boolean ofBucket) {
        URI endpoint = settings.endpoint();
        if (endpoint != null) {
            return endpoint;
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

    /** S3 is called in the region of the bucket, also if the region has a global endpoint. */
    private boolean isGlobal(String region) {
        return Regions.isCommon(region) && !isS3();
    }

    private String prefix() {
        String prefix = wire.get(BindingWord.ENDPOINT_PREFIX);
        return prefix == null ? wire.service().name().toLowerCase(Locale.ROOT) : prefix;
    }

    /** Returns the request with a signature, if the operation is signed and there are credentials. */
    HttpRequest sign(Operation<?, ?> operation, Unsigned request) {
        HttpRequest call = request.call();
        BucketArn point = request.point();
        String own = wire.operation(operation.name()).auth();
        String auth = own == null ? wire.get(BindingWord.SIGNATURE) : own;
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
        boolean streams = isS3() && Streaming.of(operation.input());
        Signer.Scope scope = new Signer.Scope(
                point == null ? signingName() : point.service(),
                point == null ? signingRegion() : point.region(),
                isS3(),
                call.isLive() || (!streams && !"unsigned-payload".equals(auth)));
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
