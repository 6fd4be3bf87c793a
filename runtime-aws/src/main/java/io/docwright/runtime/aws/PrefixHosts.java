package io.docwright.runtime.aws;

import io.docwright.runtime.aws.endpoint.Partition;
import io.docwright.runtime.aws.protocol.RequestParts;
import io.docwright.runtime.aws.s3.Bucket;
import io.docwright.runtime.aws.s3.BucketArn;
import io.docwright.runtime.aws.wire.BindingWord;
import io.docwright.runtime.aws.wire.OperationWire;
import io.docwright.runtime.aws.wire.ServiceWire;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The hosts of a service whose bindings have no endpoint rules: {@code prefix.region.domain}. */
record PrefixHosts(ServiceWire wire, Settings settings) implements Hosts {
    @Override
    public Addressed address(Operation<?, ?> operation, Structure input, RequestParts message) {
        if (settings.fips()) {
            throw new IllegalArgumentException("the bindings of " + wire.service()
                    + " have no endpoint rules, so its FIPS host is unknown; import the bindings from a model with an endpoint"
                    + " rule set and generate the client again, or do not set fips");
        }
        OperationWire call = wire.operation(operation.name());
        BucketArn point = wire.isS3() ? Bucket.arn(call, message.path()) : null;
        return point == null ? address(call, message) : address(point, message);
    }

    private Addressed address(BucketArn point, RequestParts message) {
        URI endpoint = settings.endpoint();
        String host = point.host(settings.buckets(), endpoint == null ? null : endpoint.getRawAuthority());
        String folder = endpoint == null ? "" : endpoint.getRawPath();
        URI base = URI.create((endpoint == null ? "https" : endpoint.getScheme()) + "://" + host + folder);
        return new Addressed(
                Hosts.join(base, "", Bucket.rest(message.path()), message), point.region(), point.service());
    }

    private Addressed address(OperationWire call, RequestParts message) {
        String path = message.path();
        boolean keepsPath = settings.buckets().pathStyle() || settings.endpoint() != null || !wire.isS3();
        String bucket = keepsPath ? null : Bucket.inHost(call, path);
        URI base = base(bucket != null);
        String prefix = Hosts.prefix(base, message);
        if (bucket != null) {
            prefix = bucket + "." + prefix;
            path = Bucket.rest(path);
        }
        return new Addressed(Hosts.join(base, prefix, path, message), signingRegion(), wire.signingName());
    }

    private URI base(boolean ofBucket) {
        URI endpoint = settings.endpoint();
        if (endpoint != null) {
            return endpoint;
        }
        String region = settings.region().get();
        String global = global(region);
        if (global != null) {
            return URI.create("https://" + global);
        }
        String suffix = Partition.of(region).dnsSuffix();
        String prefix = wire.endpointPrefix();
        return URI.create("https://"
                + (wire.isS3()
                        ? settings.buckets().host(prefix, region, suffix, ofBucket)
                        : prefix + "." + region + "." + suffix));
    }

    /** The one host of a service. S3 is called in the region of the bucket, also if there is such a host. */
    private @Nullable String global(String region) {
        boolean hasOne = Partition.of(region).isCommon() && !wire.isS3();
        return hasOne ? wire.get(BindingWord.GLOBAL_ENDPOINT) : null;
    }

    private String signingRegion() {
        String region = settings.region().get();
        return global(region) == null ? region : Partition.of(region).implicitGlobalRegion();
    }
}
