package io.docwright.runtime.aws;

import io.docwright.runtime.aws.endpoint.EndpointRules;
import io.docwright.runtime.aws.endpoint.ResolvedEndpoint;
import io.docwright.runtime.aws.http.HttpRequest;
import io.docwright.runtime.aws.protocol.RequestParts;
import io.docwright.runtime.aws.s3.Bucket;
import io.docwright.runtime.aws.wire.MemberWire;
import io.docwright.runtime.aws.wire.OperationWire;
import io.docwright.runtime.aws.wire.ServiceWire;
import io.docwright.runtime.aws.wire.TypeWire;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.schema.StructureSchema;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The hosts of a service according to its endpoint rules. */
final class RuleHosts implements Hosts {
    private final ServiceWire wire;
    private final Settings settings;
    private final EndpointRules rules;

    /** The endpoint of operations without parameters of their own; null before the first. */
    private volatile @Nullable ResolvedEndpoint common;

    RuleHosts(ServiceWire wire, Settings settings, String rules) {
        this.wire = wire;
        this.settings = settings;
        this.rules = new EndpointRules(rules);
    }

    @Override
    public Addressed address(Operation<?, ?> operation, Structure input, RequestParts message) {
        OperationWire call = wire.operation(operation.name());
        TypeWire members = wire.inRequests(operation.input());
        Map<String, Object> own = new HashMap<>();
        boolean bucketMoves = false;
        for (Member<?> member : operation.input().members()) {
            MemberWire binding = members.of(member.name());
            Object value = binding.endpointParam() == null ? null : StructureSchema.value(input, member);
            if (binding.endpointParam() != null && value != null) {
                own.put(
                        binding.endpointParam(),
                        value instanceof List || value instanceof Boolean ? value : value.toString());
                bucketMoves |= binding.place() == MemberWire.Place.LABEL
                        && binding.name().equals(wire.isS3() ? Bucket.label(call) : null);
            }
        }
        own.putAll(call.endpointParams());
        ResolvedEndpoint resolved = resolved(own);
        URI endpoint = settings.endpoint();
        URI base = endpoint == null || rules.asksForEndpoint() ? URI.create(resolved.url()) : endpoint;
        String path = bucketMoves ? Bucket.rest(message.path()) : message.path();
        HttpRequest request = Hosts.join(base, Hosts.prefix(base, message), path, message);
        for (Map.Entry<String, String> header : resolved.headers().entrySet()) {
            request.headers().set(header.getKey(), header.getValue());
        }
        String region = resolved.signingRegion();
        String name = resolved.signingName();
        return new Addressed(
                request, region == null ? settings.region().get() : region, name == null ? wire.signingName() : name);
    }

    /** @param own the operation's parameters */
    private ResolvedEndpoint resolved(Map<String, Object> own) {
        ResolvedEndpoint known = common;
        if (own.isEmpty() && known != null) {
            return known;
        }
        Map<String, Object> parameters = parameters(own);
        ResolvedEndpoint resolved = rules.resolve(parameters);
        if (resolved.signature() != null) {
            throw new IllegalArgumentException("calls to " + resolved.url() + " are signed with " + resolved.signature()
                    + ", which this version does not support");
        }
        if (own.isEmpty()) {
            common = resolved;
        }
        return resolved;
    }

    private Map<String, Object> parameters(Map<String, Object> own) {
        URI endpoint = settings.endpoint();
        boolean dualStack = settings.buckets().dualStack();
        if (endpoint != null && !rules.asksForEndpoint() && (settings.fips() || dualStack)) {
            throw new IllegalArgumentException((settings.fips() ? "fips" : "dualStack")
                    + " cannot be combined with an endpoint, which is used as it is; set one of the two");
        }
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("Region", settings.region().get());
        parameters.put("UseFIPS", settings.fips());
        parameters.put("UseDualStack", dualStack);
        if (endpoint != null) {
            parameters.put("Endpoint", endpoint.toString());
        }
        parameters.putAll(settings.buckets().parameters(endpoint != null, String.valueOf(own.get("Bucket"))));
        parameters.putAll(settings.endpointParams());
        parameters.putAll(own);
        return parameters;
    }
}
