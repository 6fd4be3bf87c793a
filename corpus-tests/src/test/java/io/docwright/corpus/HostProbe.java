package io.docwright.corpus;

import io.docwright.generator.bindings.BindingTrait;
import io.docwright.generator.bindings.BindingTraits;
import io.docwright.generator.bindings.BoundService;
import io.docwright.generator.bindings.ServiceBindings;
import io.docwright.generator.bindings.ServiceBindings.OperationBinding;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import io.docwright.runtime.aws.AwsTransport;
import io.docwright.runtime.aws.auth.Credentials;
import io.docwright.runtime.aws.auth.CredentialsSource;
import io.docwright.runtime.aws.auth.TokenSource;
import io.docwright.runtime.aws.http.HttpRequest;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.ApiService;
import io.docwright.runtime.schema.ErrorBuilder;
import io.docwright.runtime.schema.ErrorSchema;
import io.docwright.runtime.schema.Scalar;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.schema.StructureSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds out where a transport sends the calls of a service with some bindings: an operation of the test's own is called, and
 * nothing is sent. Its one member is an account, for services whose rules ask for it.
 */
final class HostProbe {
    private static final String ACCOUNT = "AccountId";
    private static final String OPERATION = "Probe";

    private final io.docwright.runtime.schema.Operation<Call, Call> operation;
    private final String account;

    /** Where a call goes: {@code https://acm.eu-west-1.amazonaws.com eu-west-1 acm}; {@code refused} if nowhere. */
    record Found(String what, String message) {}

    HostProbe(ServiceBindings bindings, String account) {
        Map<String, String> texts = BoundService.join(service(), probed(bindings), false, new Diagnostics())
                .texts();
        ApiService service = new ApiService(
                bindings.service(), bindings.service(), null, code -> Failure.SCHEMA, type -> null, texts::get);
        this.operation = new io.docwright.runtime.schema.Operation<>(service, OPERATION, Call.SCHEMA, Call.SCHEMA);
        this.account = account;
    }

    private static Service service() {
        Member member = new Member(ACCOUNT, Type.Primitive.STRING, false, false, "", null);
        return new Service(
                "Probe",
                "probe",
                null,
                "",
                List.of(new Operation("probe", OPERATION, "", null, "Call", "Call", List.of(), List.of(), null)),
                List.of(),
                List.of(),
                new TreeMap<>(Map.of("Call", new Shape.Structure("Call", "", List.of(member)))));
    }

    /** The bindings of the service, with those of the test's operation alone. */
    private static ServiceBindings probed(ServiceBindings bindings) {
        BindingTraits account = new BindingTraits(
                Map.of(BindingTrait.HEADER, "x-probe", BindingTrait.ENDPOINT_PARAM, ACCOUNT), SourceSpan.NOWHERE);
        OperationBinding probe = bindings.operations().values().stream()
                .filter(HostProbe::asksForAccount)
                .findFirst()
                .map(found -> new OperationBinding(
                        new BindingTraits(
                                Map.of(
                                        BindingTrait.ENDPOINT_PARAMS,
                                        found.traits()
                                                .get(BindingTrait.ENDPOINT_PARAMS)
                                                .orElse("")),
                                SourceSpan.NOWHERE),
                        new TreeMap<>(Map.of(ACCOUNT, account)),
                        new TreeMap<>()))
                .orElse(new OperationBinding(BindingTraits.none(), new TreeMap<>(), new TreeMap<>()));
        return new ServiceBindings(
                bindings.service(),
                bindings.file(),
                bindings.traits(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(Map.of(OPERATION, probe)),
                new TreeMap<>());
    }

    private static boolean asksForAccount(OperationBinding operation) {
        return operation.input().values().stream()
                .anyMatch(member -> member.get(BindingTrait.ENDPOINT_PARAM).equals(Optional.of(ACCOUNT)));
    }

    Found call(String region, boolean fips, boolean dualStack) {
        List<HttpRequest> sent = new ArrayList<>();
        AwsTransport transport = AwsTransport.builder()
                .region(region)
                .fips(fips)
                .dualStack(dualStack)
                .attempts(1)
                .credentials(CredentialsSource.of(Credentials.of("A", "s")))
                .token(TokenSource.of("t"))
                .httpClient((call, timeout) -> {
                    sent.add(call);
                    throw new IOException("nothing is sent");
                })
                .build();
        try {
            transport.call(operation, Call.of(account), CallOptions.NONE);
        } catch (IllegalArgumentException e) {
            return new Found("refused", String.valueOf(e.getMessage()));
        } catch (UncheckedIOException e) {
            return new Found(described(sent.get(0)), "");
        }
        throw new IllegalStateException("the call returned");
    }

    /** The start of the URL, without the path of the operation, and the scope of the signature. */
    private static String described(HttpRequest call) {
        String path = call.uri().getRawPath().replaceFirst("/(service/.*)?$", "");
        String url = call.uri().getScheme() + "://" + call.uri().getRawAuthority() + path;
        String[] scope = String.valueOf(call.headers().first("authorization")).split("/", -1);
        return scope.length < 5 ? url : url + " " + scope[2] + " " + scope[3];
    }

    /** The input and the output. */
    static final class Call extends Structure {
        private static final io.docwright.runtime.schema.Member<String> ID =
                io.docwright.runtime.schema.Member.optional(0, ACCOUNT, Scalar.STRING);
        static final StructureSchema<Call> SCHEMA = StructureSchema.of("Call", Call::new, ID);

        private Call(Values values) {
            super(values);
        }

        static Call of(String account) {
            return SCHEMA.received(new @Nullable Object[] {account});
        }
    }

    /** The exception of the service. */
    static final class Failure extends ApiException {
        private static final long serialVersionUID = 1L;
        static final ErrorSchema<Failure> SCHEMA = ErrorSchema.of("Failure", Failure::new);

        private Failure(ErrorBuilder<?, Failure> builder) {
            super(builder);
        }
    }
}
