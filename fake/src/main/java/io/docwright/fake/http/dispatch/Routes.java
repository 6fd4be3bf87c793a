package io.docwright.fake.http.dispatch;

import io.docwright.fake.description.DescribedMember;
import io.docwright.fake.description.DescribedOperation;
import io.docwright.fake.http.message.Parameters;
import io.docwright.fake.http.message.Received;
import io.docwright.fake.http.protocol.PathTemplate;
import io.docwright.runtime.aws.wire.MemberWire;
import io.docwright.runtime.aws.wire.OperationWire;
import io.docwright.runtime.aws.wire.TypeWire;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The operations of a service by their methods and paths.
 *
 * @param all in the order of the description
 */
record Routes(List<Route> all) {
    static Routes of(ServedService service) {
        List<Route> routes = new ArrayList<>();
        for (DescribedOperation operation : service.description().operations().values()) {
            routes.add(route(service, operation));
        }
        return new Routes(List.copyOf(routes));
    }

    private static Route route(ServedService service, DescribedOperation operation) {
        OperationWire call = service.wire().operation(operation.name());
        TypeWire places = service.wire()
                .inRequests(service.schemas().operation(operation.name()).input());
        Set<String> required = new HashSet<>();
        Set<String> requiredHeaders = new HashSet<>();
        Set<String> optional = new HashSet<>();
        Set<String> optionalHeaders = new HashSet<>();
        for (DescribedMember member : service.description().input(operation)) {
            MemberWire place = places.of(member.name());
            switch (place.place()) {
                case QUERY -> (member.required() ? required : optional).add(place.name());
                case HEADER ->
                    (member.required() ? requiredHeaders : optionalHeaders)
                            .add(place.name().toLowerCase(Locale.ROOT));
                default -> {}
            }
        }
        return new Route(
                service,
                operation.name(),
                call.method(),
                PathTemplate.of(call.path()),
                Parameters.of(call.query()),
                required,
                requiredHeaders,
                optional,
                optionalHeaders,
                !call.endpointParams().isEmpty());
    }

    /** The operations that a request may call. */
    List<Route.Match> matches(Received request, Map<String, List<String>> query) {
        List<Route.Match> matches = new ArrayList<>();
        for (Route route : all) {
            Route.Match match = route.match(request, query);
            if (match != null) {
                matches.add(match);
            }
        }
        return matches;
    }
}
