package io.docwright.runtime.testing;

import io.docwright.runtime.client.AsyncTransport;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.client.Caller;
import io.docwright.runtime.client.Transport;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.ApiService;
import io.docwright.runtime.schema.ErrorBuilder;
import io.docwright.runtime.schema.ErrorSchema;
import io.docwright.runtime.schema.ListSchema;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Scalar;
import io.docwright.runtime.schema.Schema;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.schema.StructureSchema;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The request and the response in tests of calls: a token, a flag, and items. */
public final class Page extends Structure {
    public static final Member<String> TOKEN = Member.optional(0, "token", Scalar.STRING);
    public static final Member<Boolean> MORE = Member.optional(1, "more", Scalar.BOOLEAN);
    public static final Member<List<String>> ITEMS = Member.optional(2, "items", new ListSchema<>(Scalar.STRING));
    public static final Member<Page> INNER = Member.optional(3, "inner", Schema.lazy(() -> Page.SCHEMA));
    public static final StructureSchema<Page> SCHEMA = StructureSchema.of("Page", Page::new, TOKEN, MORE, ITEMS, INNER);

    static final ApiService SERVICE = new ApiService("Test", null, null, code -> Failure.SCHEMA, type -> null);

    public static final Operation<Page, Page> LIST = new Operation<>(SERVICE, "List", SCHEMA, SCHEMA);

    private Page(Values values) {
        super(values);
    }

    public static Page of(@Nullable String token, @Nullable Boolean more, String... items) {
        return SCHEMA.received(new @Nullable Object[] {token, more, List.of(items), null});
    }

    public static Page around(Page inner) {
        return SCHEMA.received(new @Nullable Object[] {null, null, null, inner});
    }

    public @Nullable String token() {
        return get(TOKEN);
    }

    public @Nullable Boolean more() {
        return get(MORE);
    }

    public List<String> items() {
        return list(ITEMS);
    }

    public @Nullable Page inner() {
        return get(INNER);
    }

    public static ApiException error(String code, int status) {
        return Failure.SCHEMA.newBuilder().code(code).statusCode(status).build();
    }

    private static final class Failure extends ApiException {
        private static final long serialVersionUID = 1L;

        static final ErrorSchema<Failure> SCHEMA = ErrorSchema.of("Failure", Failure::new);

        private Failure(ErrorBuilder<?, Failure> builder) {
            super(builder);
        }
    }

    /** Calls {@link #LIST} over a transport. */
    public static Caller<Page, Page> over(Transport transport) {
        return input -> transport.call(LIST, input, CallOptions.NONE);
    }

    /** Calls {@link #LIST} over a transport. */
    public static Caller<Page, CompletableFuture<Page>> overAsync(AsyncTransport transport) {
        return input -> transport.call(LIST, input, CallOptions.NONE);
    }
}
