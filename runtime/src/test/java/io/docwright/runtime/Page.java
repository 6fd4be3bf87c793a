package io.docwright.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a request and a response are in tests of calls: a token, a flag, and items. */
final class Page extends Structure {
    static final Member<String> TOKEN = Member.optional(0, "token", Scalar.STRING);
    static final Member<Boolean> MORE = Member.optional(1, "more", Scalar.BOOLEAN);
    static final Member<List<String>> ITEMS = Member.optional(2, "items", new ListSchema<>(Scalar.STRING));
    static final Member<Page> INNER = Member.optional(3, "inner", Schema.lazy(() -> Page.SCHEMA));
    static final StructureSchema<Page> SCHEMA = StructureSchema.of("Page", Page::new, TOKEN, MORE, ITEMS, INNER);

    static final ApiService SERVICE = new ApiService("Test", null, null, code -> Failure.SCHEMA, type -> null);

    static final Operation<Page, Page> LIST = new Operation<>(SERVICE, "List", SCHEMA, SCHEMA);

    private Page(Values values) {
        super(values);
    }

    static Page of(@Nullable String token, @Nullable Boolean more, String... items) {
        return SCHEMA.received(new @Nullable Object[] {token, more, List.of(items), null});
    }

    static Page around(Page inner) {
        return SCHEMA.received(new @Nullable Object[] {null, null, null, inner});
    }

    static ApiException error(String code, int status) {
        return Failure.SCHEMA.newBuilder().code(code).statusCode(status).build();
    }

    private static final class Failure extends ApiException {
        private static final long serialVersionUID = 1L;

        static final ErrorSchema<Failure> SCHEMA = ErrorSchema.of("Failure", Failure::new);

        private Failure(ErrorBuilder<?, Failure> builder) {
            super(builder);
        }
    }
}
