package io.docwright.runtime.aws;

import io.docwright.runtime.aws.auth.Credentials;
import io.docwright.runtime.aws.auth.Signer;
import io.docwright.runtime.aws.http.HttpRequest;
import io.docwright.runtime.aws.promise.EncodedKeys;
import io.docwright.runtime.aws.promise.EncodedTexts;
import io.docwright.runtime.aws.promise.SourceUrls;
import io.docwright.runtime.aws.protocol.Protocol;
import io.docwright.runtime.aws.wire.BindingWord;
import io.docwright.runtime.aws.wire.OperationWire;
import io.docwright.runtime.aws.wire.ServiceWire;
import io.docwright.runtime.aws.wire.ServiceWire.ErrorWire;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.ApiService;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.value.ByteStream;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A service as called by one transport: host, protocol and signatures. Thread-safe. */
final class Endpoint {
    private final ServiceWire wire;
    private final Settings settings;
    private final Protocol protocol;
    private final Hosts hosts;

    Endpoint(ApiService service, Settings settings) {
        this.wire = ServiceWire.of(service, settings.protocol());
        this.settings = settings;
        this.protocol = Protocol.of(wire, settings.keepsUnknownMembers());
        String rules = wire.endpointRules();
        this.hosts = rules == null ? new PrefixHosts(wire, settings) : new RuleHosts(wire, settings, rules);
    }

    Protocol protocol() {
        return protocol;
    }

    /** The name of the protocol. */
    String protocolName() {
        return wire.protocol();
    }

    /** Whether the error reports that the rate of calls is limited. */
    boolean isThrottling(ApiException error) {
        ErrorWire known = wire.errorOfCode(error.code());
        return (known != null && known.throttling()) || Protocol.isThrottling(error.code(), error.statusCode());
    }

    /**
     * A request without a signature.
     *
     * @param region the region of its signature
     * @param name the service's name in its signature
     */
    record Unsigned(HttpRequest call, String region, String name) {
        /** Returns a copy with headers of its own, because each attempt changes them. */
        Unsigned copy(@Nullable ByteStream body) {
            return new Unsigned(
                    new HttpRequest(call.method(), call.uri(), call.headers().copy(), body), region, name);
        }
    }

    /** Encodes an input. */
    <I extends Structure> Unsigned request(Operation<I, ?> operation, I input) {
        OperationWire wireOfOperation = wire.operation(operation.name());
        I asked = EncodedKeys.requested(
                operation.input(),
                SourceUrls.in(operation, input, wireOfOperation, new OtherRegions()),
                wireOfOperation);
        Hosts.Addressed addressed = addressed(operation, asked);
        HttpRequest call = addressed.call();
        if (wireOfOperation.gzip()) {
            call = Gzip.compressed(call);
        }
        TreeHash.add(wire, operation, call);
        if (wireOfOperation.checksum() != null) {
            Checksums.add(wire, operation, call);
        }
        return new Unsigned(call, addressed.region(), addressed.name());
    }

    private <I extends Structure> Hosts.Addressed addressed(Operation<I, ?> operation, I input) {
        I encoded = EncodedTexts.in(input, wire.operation(operation.name()).encoded());
        Hosts.Addressed addressed = hosts.address(operation, encoded, protocol.request(operation, encoded));
        String header = wire.get(BindingWord.VERSION_HEADER);
        String version = wire.get(BindingWord.API_VERSION);
        if (header != null && version != null) {
            addressed.call().headers().set(header, version);
        }
        return addressed;
    }

    /** Presigns calls of the service in other regions. */
    private final class OtherRegions implements SourceUrls.Presigner {
        @Override
        public @Nullable String region() {
            return settings.credentials().get() == null
                    ? null
                    : settings.region().get();
        }

        @Override
        public <I extends Structure> String url(
                Operation<I, ?> operation, I input, String region, Duration valid, String more) {
            return new Endpoint(wire.service(), settings.in(region))
                    .presign(operation, input, valid, more)
                    .uri()
                    .toString();
        }
    }

    /** Returns what completes the response to an input. */
    <O extends Structure> UnaryOperator<O> completing(Operation<?, O> operation, Structure input) {
        return EncodedKeys.decoding(operation.input(), input, wire.operation(operation.name()));
    }

    /**
     * Creates a presigned URL for an input.
     *
     * @param more further parameters, for a form: {@code &a=b}
     */
    <I extends Structure> PresignedRequest presign(Operation<I, ?> operation, I input, Duration valid, String more) {
        Presigning.check(valid);
        OperationWire wireOfOperation = wire.operation(operation.name());
        String own = wireOfOperation.auth();
        if ("bearer".equals(own == null ? wire.get(BindingWord.SIGNATURE) : own)) {
            throw new IllegalArgumentException(operation + " is called with a token, which a URL cannot contain");
        }
        Hosts.Addressed addressed = addressed(operation, input);
        Signer.Scope scope = new Signer.Scope(addressed.name(), addressed.region(), wire.isS3(), !wire.isS3());
        return Presigning.of(
                operation, addressed.call(), more, scope, settings.credentials().get(), settings, valid);
    }

    /** Returns the request with a signature, if the operation is signed and there are credentials. */
    HttpRequest sign(Operation<?, ?> operation, Unsigned request) {
        HttpRequest call = request.call();
        String own = wire.operation(operation.name()).auth();
        String auth = own == null ? wire.get(BindingWord.SIGNATURE) : own;
        if ("none".equals(auth)) {
            return call;
        }
        if ("bearer".equals(auth)) {
            call.headers().set("Authorization", "Bearer " + settings.token().get(request.name()));
            return call;
        }
        @Nullable Credentials credentials = settings.credentials().get();
        if (credentials == null) {
            return call;
        }
        boolean streams = wire.isS3() && Streaming.of(operation.input());
        Signer.Scope scope = new Signer.Scope(
                request.name(),
                request.region(),
                wire.isS3(),
                call.isLive() || (!streams && !"unsigned-payload".equals(auth)));
        return Settings.signer().sign(call, credentials, scope, settings.clock());
    }
}
