package io.docwright.fake.http.dispatch;

import io.docwright.fake.http.message.Received;
import io.docwright.fake.http.protocol.PathTemplate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How requests of a REST operation look.
 *
 * @param method the HTTP method
 * @param path the template of the path
 * @param constants parameters that each request has
 * @param required the names of other parameters that each request has
 * @param requiredHeaders the names of headers that each request has, in lower case
 * @param optional the names of parameters that requests may have
 * @param optionalHeaders the names of headers that requests may have, in lower case
 * @param isElsewhere whether the operation has a host of its own
 */
record Route(
        ServedService service,
        String operation,
        String method,
        PathTemplate path,
        Map<String, List<String>> constants,
        Set<String> required,
        Set<String> requiredHeaders,
        Set<String> optional,
        Set<String> optionalHeaders,
        boolean isElsewhere) {
    /** Names the operation of a request, for services that cannot tell two by their other parts. Clients may leave it out. */
    private static final String OPERATION = "x-id";

    /**
     * Returns the route of a request.
     *
     * @param query the parameters of the request
     * @return null if the request is of another operation
     */
    @Nullable
    Match match(Received request, Map<String, List<String>> query) {
        if (!method.equals(request.method())) {
            return null;
        }
        for (Map.Entry<String, List<String>> constant : constants.entrySet()) {
            List<String> values = query.get(constant.getKey());
            boolean isMissing = values == null && !constant.getKey().equals(OPERATION);
            if (isMissing || (values != null && !values.containsAll(constant.getValue()))) {
                return null;
            }
        }
        List<String> values = path.match(request.path());
        if (values == null) {
            return null;
        }
        Map<String, String> labels = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            labels.put(path.labels().get(i), values.get(i));
        }
        return new Match(this, labels, missing(request, query), known(request, query));
    }

    private int missing(Received request, Map<String, List<String>> query) {
        long parameters =
                required.stream().filter(name -> !query.containsKey(name)).count();
        long headers = requiredHeaders.stream()
                .filter(name -> request.headers().first(name) == null)
                .count();
        return (int) (parameters + headers);
    }

    private int known(Received request, Map<String, List<String>> query) {
        long parameters = query.keySet().stream()
                .filter(name -> constants.containsKey(name) || required.contains(name) || optional.contains(name))
                .count();
        long headers = request.headers().names().stream()
                .filter(name -> requiredHeaders.contains(name) || optionalHeaders.contains(name))
                .count();
        return (int) (parameters * 1000 + headers);
    }

    /**
     * A request that looks as one of an operation.
     *
     * @param labels the encoded values of the labels in the path
     * @param missing how many required parameters and headers it does not have
     * @param known how much of it the operation has members for
     */
    record Match(Route route, Map<String, String> labels, int missing, int known) implements Comparable<Match> {
        /**
         * The best is the first: the most specific path, the most constants, everything that is required, the usual host, the most
         * members. Of two that look the same, the newer one, which has the longer name.
         */
        @Override
        public int compareTo(Match other) {
            return ORDER.compare(this, other);
        }

        private static final Comparator<Match> ORDER = Comparator.comparing((Match match) -> match.route.path)
                .thenComparing(match -> -match.route.constants.size())
                .thenComparing(match -> match.missing)
                .thenComparing(match -> match.route.isElsewhere)
                .thenComparing(match -> -match.known)
                .thenComparing(match -> -match.route.operation.length());
    }
}
