package io.docwright.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.docwright.runtime.testing.Page;
import io.docwright.runtime.testing.Script;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CallOptionsTest {
    private static final CallOptions.Key<Integer> DEPTH = CallOptions.Key.of("depth", Integer.class);

    @Test
    void optionsOfACallPrecedeDefaults() {
        CallOptions defaults = CallOptions.builder()
                .header("A", "1")
                .header("b", "2")
                .timeout(Duration.ofSeconds(9))
                .attemptTimeout(Duration.ofSeconds(3))
                .put(DEPTH, 1)
                .build();
        CallOptions own = CallOptions.builder()
                .header("a", "3")
                .timeout(Duration.ofSeconds(1))
                .put(DEPTH, 2)
                .build();
        CallOptions both = own.over(defaults);
        assertThat(both.headers()).containsExactly(Map.entry("A", "3"), Map.entry("b", "2"));
        assertThat(both.timeout()).isEqualTo(Duration.ofSeconds(1));
        assertThat(both.attemptTimeout()).isEqualTo(Duration.ofSeconds(3));
        assertThat(both.get(DEPTH)).isEqualTo(2);
        assertThat(CallOptions.NONE.over(defaults)).isSameAs(defaults);
        assertThat(defaults.over(CallOptions.NONE)).isSameAs(defaults);
    }

    @Test
    void transportsAddDefaults() {
        Script script = new Script(Page.of(null, null), Page.of(null, null));
        CallOptions slow = CallOptions.builder()
                .timeout(Duration.ofSeconds(9))
                .header("a", "1")
                .build();
        CallOptions fast = CallOptions.builder().timeout(Duration.ofSeconds(1)).build();
        Page page = script.with(slow).with(fast).call(Page.LIST, Page.of(null, null), CallOptions.NONE);
        assertThat(page).isEqualTo(Page.of(null, null));
        assertThat(script.async().with(slow).call(Page.LIST, page, fast)).isCompleted();
        assertThat(script.options).hasSize(2).allSatisfy(options -> {
            assertThat(options.timeout()).isEqualTo(Duration.ofSeconds(1));
            assertThat(options.headers()).containsKey("A");
        });
    }

    @Test
    void headersCannotBreakTheLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CallOptions.builder().header("a", "b\r\nc: d"))
                .withMessageNotContaining("c:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CallOptions.builder().header("", "b"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CallOptions.builder().timeout(Duration.ZERO));
    }

    @Test
    void toStringOmitsValues() {
        assertThat(CallOptions.builder()
                        .header("authorization", "secret")
                        .build()
                        .toString())
                .contains("authorization")
                .doesNotContain("secret");
    }
}
