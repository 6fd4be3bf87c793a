package io.docwright.generator.apireference;

import io.docwright.generator.apireference.ApiPage.OperationPage;
import io.docwright.generator.apireference.endpoint.ServiceEndpoint;
import io.docwright.generator.apireference.syntax.HttpSyntax;
import io.docwright.generator.apireference.syntax.SampleRequest;
import io.docwright.generator.text.MostFrequent;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the operations of a service are sent, from all its API pages. A trait is null if no page shows it. If pages differ, the
 * trait is what most pages show.
 *
 * @param protocol such as {@code rest-json}
 * @param endpointPrefix the first part of the host
 * @param signingName the service in the scope of signatures
 * @param targetPrefix the start of the header {@code X-Amz-Target}
 * @param jsonVersion the version of JSON RPC
 * @param xmlNamespace the namespace of the root elements of requests
 */
public record ServiceTraits(
        @Nullable String protocol,
        @Nullable String endpointPrefix,
        @Nullable String signingName,
        @Nullable String targetPrefix,
        @Nullable String jsonVersion,
        @Nullable String xmlNamespace) {

    static ServiceTraits of(List<OperationPage> operations, @Nullable ServiceEndpoint endpoint) {
        String protocol = MostFrequent.of(operations.stream().map(ServiceTraits::syntax));
        boolean rpc = "json".equals(protocol);
        List<SampleRequest> samples =
                operations.stream().flatMap(page -> page.samples().stream()).toList();
        return new ServiceTraits(
                protocol == null ? unshown(operations) : protocol,
                endpoint == null ? most(samples, SampleRequest::endpointPrefix) : endpoint.prefix(),
                most(samples, SampleRequest::signingName),
                rpc ? most(samples, SampleRequest::targetPrefix) : null,
                rpc ? most(samples, SampleRequest::jsonVersion) : null,
                MostFrequent.of(operations.stream().map(ServiceTraits::namespace)));
    }

    private static @Nullable String namespace(OperationPage page) {
        return page.request() == null ? null : page.request().namespace();
    }

    /** The protocol that the syntax of an operation shows; null if it shows none, as with forms. */
    private static @Nullable String syntax(OperationPage page) {
        HttpSyntax request = page.request();
        if (request == null) {
            return null;
        }
        if (request.request() == null) {
            return "json";
        }
        boolean xml =
                request.xml() || (page.response() != null && page.response().xml());
        boolean json = request.body() != null
                || (page.response() != null && page.response().body() != null);
        return xml ? "rest-xml" : json ? "rest-json" : null;
    }

    /** The protocol of operations whose syntax shows neither JSON nor XML: REST if they have paths, else forms. */
    private static @Nullable String unshown(List<OperationPage> operations) {
        if (operations.stream().anyMatch(page -> page.http() != null)) {
            return "rest-json";
        }
        return operations.isEmpty() ? null : form(operations);
    }

    /** EC2 differs from other services with forms: the names in its responses begin in lower case. */
    private static String form(List<OperationPage> operations) {
        long lower = operations.stream()
                .flatMap(page -> page.output().stream())
                .filter(member -> Character.isLowerCase(member.name().charAt(0)))
                .count();
        long all = operations.stream().mapToLong(page -> page.output().size()).sum();
        return 2 * lower > all ? "ec2" : "query";
    }

    private static @Nullable String most(List<SampleRequest> samples, Function<SampleRequest, @Nullable String> trait) {
        return MostFrequent.of(samples.stream().map(trait));
    }
}
