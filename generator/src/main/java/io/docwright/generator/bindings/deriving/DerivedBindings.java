package io.docwright.generator.bindings.deriving;

import io.docwright.generator.apireference.ApiIndex;
import io.docwright.generator.apireference.ApiMember;
import io.docwright.generator.apireference.ApiPage;
import io.docwright.generator.apireference.HttpTrait;
import io.docwright.generator.apireference.ServiceTraits;
import io.docwright.generator.apireference.ServiceUid;
import io.docwright.generator.apireference.endpoint.ServiceEndpoint;
import io.docwright.generator.bindings.BindingTrait;
import io.docwright.generator.bindings.BindingTraits;
import io.docwright.generator.bindings.ServiceBindings;
import io.docwright.generator.bindings.ServiceBindings.OperationBinding;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.infer.Inference;
import io.docwright.generator.infer.JoinedMember;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Service;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Derives the bindings of a service from the API's own reference. What its pages do not show is left out: checksums, tokens,
 * prefixes of hosts, which errors are retryable, and mostly the prefix of endpoints.
 */
public final class DerivedBindings {
    private final Service service;
    private final Inference inference;
    private final ApiIndex api;
    private final String protocol;
    private final ListedElsewhere elsewhere;

    private DerivedBindings(Service service, Inference inference, ApiIndex api, String protocol) {
        this.service = service;
        this.inference = inference;
        this.api = api;
        this.protocol = protocol;
        this.elsewhere = ListedElsewhere.of(protocol.equals(DerivedMember.EC2) ? inference.outputs() : Stream.of());
    }

    /**
     * Derives bindings.
     *
     * @param service the model of all or some operations of {@code inference}
     * @return an entry for each member; null if there are no API pages, or they do not show the protocol
     */
    public static @Nullable Derived of(Service service, Inference inference) {
        ApiIndex api = inference.api();
        ServiceTraits traits = api == null ? null : api.service().traits();
        String family = traits == null ? null : traits.protocol();
        return api == null || traits == null || family == null
                ? null
                : new DerivedBindings(service, inference, api, protocol(family, traits)).derive(traits);
    }

    /** The word of bindings for the protocol; {@code json} if the pages do not show its version. */
    private static String protocol(String family, ServiceTraits traits) {
        return switch (family) {
            case "query" -> "aws-query";
            case "ec2" -> "ec2-query";
            case "json" -> traits.jsonVersion() == null ? "json" : "aws-json-" + traits.jsonVersion();
            default -> family;
        };
    }

    private Derived derive(ServiceTraits traits) {
        SortedMap<String, OperationBinding> operations = new TreeMap<>();
        SortedMap<String, List<String>> unknown = new TreeMap<>();
        for (Operation operation : service.operations()) {
            ApiPage.OperationPage page = api.operation(operation.name());
            if (page != null) {
                operations.put(operation.name(), operation(operation, page, unknown));
            } else if (protocol.endsWith("-query")) {
                unshown(operation, paths(inference.input(operation)), paths(inference.output(operation)), unknown);
            }
        }
        ServiceBindings bindings = new ServiceBindings(
                service.key(),
                SourceSpan.of(""),
                service(traits),
                new TreeMap<>(),
                new TreeMap<>(),
                operations,
                DerivedErrors.of(service, api));
        return new Derived(bindings, unknown);
    }

    private BindingTraits service(ServiceTraits shown) {
        Map<BindingTrait, String> traits = new EnumMap<>(BindingTrait.class);
        if (!protocol.equals("json")) {
            traits.put(BindingTrait.PROTOCOL, protocol);
        }
        ServiceUid uid = api.service().uid();
        put(traits, BindingTrait.API_VERSION, uid == null ? service.apiVersion() : uid.version());
        ServiceEndpoint endpoint = api.service().endpoint();
        put(traits, BindingTrait.ENDPOINT_PREFIX, shown.endpointPrefix());
        put(traits, BindingTrait.GLOBAL_ENDPOINT, endpoint == null ? null : endpoint.global());
        put(traits, BindingTrait.SIGNING_NAME, shown.signingName());
        traits.remove(BindingTrait.SIGNING_NAME, traits.get(BindingTrait.ENDPOINT_PREFIX));
        put(traits, BindingTrait.TARGET_PREFIX, shown.targetPrefix());
        put(traits, BindingTrait.XML_NAMESPACE, shown.xmlNamespace());
        return new BindingTraits(traits, SourceSpan.of(""));
    }

    private OperationBinding operation(
            Operation operation, ApiPage.OperationPage page, SortedMap<String, List<String>> unknown) {
        Map<BindingTrait, String> traits = new EnumMap<>(BindingTrait.class);
        HttpTrait http = page.http();
        if (http != null && protocol.startsWith("rest-")) {
            String query = http.fixedQuery().isEmpty() ? "" : "?" + String.join("&", http.fixedQuery());
            traits.put(BindingTrait.HTTP, http.method() + " " + http.path() + query);
            traits.remove(BindingTrait.HTTP, "POST /");
        }
        if (page.status() != null && protocol.startsWith("rest-")) {
            traits.put(BindingTrait.RESPONSE_STATUS, String.valueOf(page.status()));
            traits.remove(BindingTrait.RESPONSE_STATUS, "200");
        }
        List<JoinedMember> input = inference.input(operation);
        put(traits, BindingTrait.ROOT, root(operation, page, input));
        DerivedSide request = DerivedSide.ofInput(input, page, protocol);
        DerivedSide response = DerivedSide.ofOutput(inference.output(operation), page, elsewhere, protocol);
        unshown(operation, request.unknown(), response.unknown(), unknown);
        return new OperationBinding(
                new BindingTraits(traits, SourceSpan.of("")), request.members(), response.members());
    }

    private static List<String> paths(List<JoinedMember> members) {
        return members.stream().map(JoinedMember::path).toList();
    }

    private static void unshown(
            Operation operation, List<String> input, List<String> output, SortedMap<String, List<String>> unknown) {
        List<String> members = Stream.concat(
                        input.stream().map(path -> Derived.INPUT + path),
                        output.stream().map(path -> Derived.OUTPUT + path))
                .toList();
        if (!members.isEmpty()) {
            unknown.put(operation.name(), members);
        }
    }

    /** The root element of an XML request, if it is neither a member nor named after the operation. */
    private @Nullable String root(Operation operation, ApiPage.OperationPage page, List<JoinedMember> input) {
        if (!protocol.equals("rest-xml")) {
            return null;
        }
        return page.input().stream()
                .filter(member -> member.wire().rootTag())
                .filter(member -> input.stream().noneMatch(joined -> isSame(joined.api(), member)))
                .map(ApiMember::name)
                .filter(name -> !name.equals(operation.name() + "Request"))
                .findFirst()
                .orElse(null);
    }

    private static boolean isSame(@Nullable ApiMember one, ApiMember other) {
        return one != null && one.span().equals(other.span());
    }

    private static void put(Map<BindingTrait, String> traits, BindingTrait trait, @Nullable String value) {
        if (value != null) {
            traits.put(trait, value);
        }
    }
}
