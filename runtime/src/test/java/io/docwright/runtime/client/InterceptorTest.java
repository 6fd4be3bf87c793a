package io.docwright.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.testing.Page;
import io.docwright.runtime.testing.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class InterceptorTest {
    private static final CallOptions.Key<String> TRAIL = CallOptions.Key.of("trail", String.class);

    private final List<String> seen = new ArrayList<>();

    /** Records calls, and adds its name to the options. */
    private final class Noting implements Interceptor {
        private final String name;

        Noting(String name) {
            this.name = name;
        }

        @Override
        public <I extends Structure, O extends Structure> Call<I, O> before(Call<I, O> call) {
            seen.add(name + " before");
            String trail = call.options().get(TRAIL);
            return call.withOptions(call.options().toBuilder()
                    .put(TRAIL, (trail == null ? "" : trail) + name)
                    .build());
        }

        @Override
        public <I extends Structure, O extends Structure> O after(Call<I, O> call, O output) {
            seen.add(name + " after " + call.options().get(TRAIL));
            return output;
        }

        @Override
        public <I extends Structure, O extends Structure> O failed(Call<I, O> call, RuntimeException error) {
            seen.add(name + " failed " + call.options().get(TRAIL));
            throw new IllegalStateException(name, error);
        }
    }

    private Page call(Transport transport) {
        return transport.call(Page.LIST, Page.of(null, null), CallOptions.NONE);
    }

    private CompletableFuture<Page> begin(AsyncTransport transport) {
        return transport.call(Page.LIST, Page.of(null, null), CallOptions.NONE);
    }

    @Test
    void theFirstIsTheOutermost() {
        Page answer = Page.of("a", null);
        assertThat(call(new Script(answer).with(new Noting("a"), new Noting("b"))))
                .isEqualTo(answer);
        assertThat(seen).containsExactly("a before", "b before", "b after ab", "a after a");
    }

    @Test
    void theFirstIsTheOutermostOfAnAsynchronousCallToo() {
        Page answer = Page.of("a", null);
        assertThat(begin(new Script(answer).async().with(new Noting("a"), new Noting("b"))))
                .isCompletedWithValue(answer);
        assertThat(seen).containsExactly("a before", "b before", "b after ab", "a after a");
    }

    @Test
    void failuresPassFromTheInnermostToTheOutermost() {
        Transport transport = new Script(Page.error("E", 400)).with(new Noting("a"), new Noting("b"));
        assertThatThrownBy(() -> call(transport))
                .hasMessage("a")
                .cause()
                .hasMessage("b")
                .hasCauseInstanceOf(ApiException.class);
        assertThat(seen).containsExactly("a before", "b before", "b failed ab", "a failed a");
    }

    @Test
    void failuresOfAnAsynchronousCallAreNotWrapped() {
        AsyncTransport transport = new Script(Page.error("E", 400)).async().with(new Noting("a"), new Noting("b"));
        List<Throwable> failures = new ArrayList<>();
        CompletableFuture<Page> unused = begin(transport).whenComplete((page, error) -> failures.add(error));
        assertThat(failures).singleElement().isInstanceOf(IllegalStateException.class);
        assertThat(seen).containsExactly("a before", "b before", "b failed ab", "a failed a");
    }

    @Test
    void exceptionsBeforeTheCallReachOuterInterceptors() {
        Interceptor refusing = new Interceptor() {
            @Override
            public <I extends Structure, O extends Structure> Call<I, O> before(Call<I, O> call) {
                throw new IllegalArgumentException("no");
            }
        };
        Script script = new Script();
        assertThatThrownBy(() -> call(script.with(new Noting("a"), refusing))).hasMessage("a");
        assertThat(begin(script.async().with(new Noting("a"), refusing))).isCompletedExceptionally();
        assertThat(script.inputs).isEmpty();
        assertThat(seen).containsExactly("a before", "a failed a", "a before", "a failed a");
    }

    @Test
    void cancellingReachesTheTransport() {
        Script.Later later = new Script().later();
        CompletableFuture<Page> call = begin(later.with(new Noting("a")));
        call.cancel(true);
        assertThat(later.open)
                .singleElement()
                .satisfies(open -> assertThat(open).isCancelled());
    }
}
