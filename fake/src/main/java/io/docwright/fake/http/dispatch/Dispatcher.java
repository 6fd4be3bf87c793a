package io.docwright.fake.http.dispatch;

import io.docwright.fake.http.message.Parameters;
import io.docwright.fake.http.message.Received;
import io.docwright.runtime.aws.wire.BindingWord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the operation of a request: by the path of RPC v2, {@code X-Amz-Target}, the action of a form, or method and path. Among
 * services that have such an operation, the signature's scope, the API version and the host decide. A path that starts with {@code
 * /-/<service>} is for that service alone. Immutable and thread-safe.
 */
public final class Dispatcher {
    /** {@code /service/GraniteServiceVersion20100801/operation/ListMetrics}. */
    private static final Pattern RPC = Pattern.compile("/service/([^/]+)/operation/([^/]+)/?");

    /** {@code /-/sqs/…}. */
    private static final Pattern CHOSEN = Pattern.compile("/-/([^/]+)(/.*)?", Pattern.DOTALL);

    private static final String FORM = "application/x-www-form-urlencoded";

    private final List<ServedService> services;

    /** @param services in the order of their precedence where nothing else decides */
    public Dispatcher(List<ServedService> services) {
        this.services = List.copyOf(services);
    }

    /** The services. */
    public List<ServedService> services() {
        return services;
    }

    /** Returns the call of a request; null if no service has such an operation. */
    public @Nullable Call find(Received request) {
        Matcher chosen = CHOSEN.matcher(request.path());
        if (chosen.matches()) {
            List<ServedService> one = services.stream()
                    .filter(service -> service.key().equals(chosen.group(1)))
                    .toList();
            String rest = chosen.group(2);
            return one.isEmpty() ? null : find(request.withPath(rest == null ? "/" : rest), one);
        }
        return find(request, services);
    }

    private static @Nullable Call find(Received request, List<ServedService> all) {
        Map<String, List<String>> query = Parameters.of(request.query());
        CallerHints hints = CallerHints.of(request, query);
        List<ServedService> signed =
                narrowed(all, service -> service.wire().signingName().equals(hints.signingName()));
        Call call = find(request, query, hints, signed);
        return call == null && signed.size() < all.size() ? find(request, query, hints, all) : call;
    }

    private static @Nullable Call find(
            Received request, Map<String, List<String>> query, CallerHints hints, List<ServedService> services) {
        Matcher rpc = RPC.matcher(request.path());
        if (rpc.matches() && !request.header("smithy-protocol").isEmpty()) {
            return rpc(request, rpc.group(1), rpc.group(2), services);
        }
        String target = request.header("x-amz-target");
        if (!target.isEmpty()) {
            return target(request, target, hints, services);
        }
        if (request.header("content-type").startsWith(FORM) || query.containsKey("Action")) {
            Call call = form(request, query, hints, services);
            if (call != null) {
                return call;
            }
        }
        return path(request, query, hints, services);
    }

    private static @Nullable Call rpc(
            Received request, String service, String operation, List<ServedService> services) {
        List<ServedService> having = having(operation, services);
        List<ServedService> named = narrowed(having, one -> {
            String name = one.get(BindingWord.RPC_NAME);
            return service.equals(name == null ? one.get(BindingWord.TARGET_PREFIX) : name)
                    || service.equals(one.description().name());
        });
        return first(named, operation, request, "rpc-v2-cbor");
    }

    /** Format: {@code X-Amz-Target: DynamoDB_20120810.ListTables}. */
    private static @Nullable Call target(
            Received request, String target, CallerHints hints, List<ServedService> services) {
        int dot = target.lastIndexOf('.');
        String operation = target.substring(dot + 1);
        String prefix = dot < 0 ? "" : target.substring(0, dot);
        List<ServedService> named =
                narrowed(having(operation, services), service -> prefix.equals(service.get(BindingWord.TARGET_PREFIX)));
        boolean isOld = request.header("content-type").contains("json-1.0");
        return first(byHost(named, hints), operation, request, isOld ? "aws-json-1.0" : "aws-json-1.1");
    }

    /** Format: {@code Action=ListThings&Version=2012-12-01}, in the body or the query. */
    private static @Nullable Call form(
            Received request, Map<String, List<String>> query, CallerHints hints, List<ServedService> services) {
        Map<String, List<String>> form =
                query.containsKey("Action") ? query : Parameters.of(new String(request.body(), StandardCharsets.UTF_8));
        String operation = form.getOrDefault("Action", List.of("")).get(0);
        String version = form.getOrDefault("Version", List.of("")).get(0);
        List<ServedService> named =
                narrowed(having(operation, services), service -> version.equals(service.get(BindingWord.API_VERSION)));
        named = narrowed(named, service -> service.wire().protocol().endsWith("-query"));
        boolean isEc2 = !named.isEmpty() && named.get(0).wire().protocol().equals("ec2-query");
        return first(byHost(named, hints), operation, request, isEc2 ? "ec2-query" : "aws-query");
    }

    private static @Nullable Call path(
            Received request, Map<String, List<String>> query, CallerHints hints, List<ServedService> services) {
        List<Route.Match> matches = new ArrayList<>();
        for (ServedService service : byHost(services, hints)) {
            if (service.isRest()) {
                matches.addAll(matches(request, query, hints, service));
            }
        }
        if (matches.isEmpty()) {
            return null;
        }
        Route.Match best = Collections.min(matches);
        ServedService service = best.route().service();
        return new Call(
                service,
                best.route().operation(),
                service.protocol(service.wire().protocol()),
                request,
                best.labels());
    }

    /** A bucket in the host is the first part of the path. */
    private static List<Route.Match> matches(
            Received request, Map<String, List<String>> query, CallerHints hints, ServedService service) {
        String bucket = service.wire().isS3() ? hints.bucket(service.wire().endpointPrefix()) : "";
        List<Route.Match> matches = bucket.isEmpty()
                ? List.of()
                : service.routes().matches(request.withPath("/" + bucket + request.path()), query);
        return matches.isEmpty() ? service.routes().matches(request, query) : matches;
    }

    private static List<ServedService> having(String operation, List<ServedService> services) {
        return services.stream().filter(service -> service.has(operation)).toList();
    }

    private static List<ServedService> byHost(List<ServedService> services, CallerHints hints) {
        return narrowed(services, service -> hints.isHostOf(service.wire().endpointPrefix()));
    }

    /** The services for which a condition holds; all if it holds for none. */
    private static List<ServedService> narrowed(List<ServedService> services, Predicate<ServedService> condition) {
        List<ServedService> some = services.stream().filter(condition).toList();
        return some.isEmpty() ? services : some;
    }

    private static @Nullable Call first(
            List<ServedService> services, String operation, Received request, String protocol) {
        return services.isEmpty()
                ? null
                : new Call(services.get(0), operation, services.get(0).protocol(protocol), request, Map.of());
    }
}
