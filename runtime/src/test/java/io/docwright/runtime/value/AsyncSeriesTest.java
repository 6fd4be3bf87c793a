package io.docwright.runtime.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.docwright.runtime.pagination.ItemPagination;
import io.docwright.runtime.pagination.Pagination;
import io.docwright.runtime.testing.Page;
import io.docwright.runtime.testing.Recorder;
import io.docwright.runtime.testing.Script;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;

/** The rules of Reactive Streams, by their numbers. */
class AsyncSeriesTest {
    private static final ItemPagination<Page, Page, String> PAGES =
            Pagination.of(Page.LIST).token(Page.TOKEN, Page.TOKEN).items(Page.ITEMS);

    private final Script script = new Script(Page.of("b", null, "1", "2"), Page.of(null, null, "3"));
    private final Script.Later later = script.later();
    private final AsyncSeries<String> series = PAGES.asyncPaginator(Page.overAsync(later), Page.of(null, null));

    @Test
    void deliversNoMoreThanRequested_1_1() {
        Recorder<String> recorder = subscribed(0);
        assertThat(later.open).isEmpty();
        recorder.request(1);
        later.next();
        assertThat(recorder.items).containsExactly("1");
        recorder.request(1);
        assertThat(recorder.items).containsExactly("1", "2");
        assertThat(later.open).hasSize(1);
        recorder.request(1);
        later.next();
        assertThat(recorder.items).containsExactly("1", "2", "3");
    }

    @Test
    void completesOnceAndWithoutDemand_1_5_1_7() {
        Recorder<String> recorder = subscribed(3);
        later.next();
        later.next();
        assertThat(recorder.completions).isEqualTo(1);
        recorder.request(1);
        recorder.cancel();
        assertThat(recorder.completions).isEqualTo(1);
        assertThat(recorder.error).isNull();
    }

    @Test
    void rejectsNullAsSubscriber_1_9() {
        assertThatNullPointerException().isThrownBy(() -> series.subscribe(null));
    }

    @Test
    void eachSubscriberGetsAll_1_11() {
        Recorder<String> one = subscribed(9);
        later.next();
        Recorder<String> other = subscribed(9);
        assertThat(script.inputs).hasSize(1);
        assertThat(later.open).hasSize(3);
        assertThat(one.items).hasSize(2);
        assertThat(other.items).isEmpty();
    }

    @Test
    void requestsFromWithinOnNextDoNotNest_3_3() {
        Page page = Page.of(null, null, "x".repeat(20_000).split(""));
        Recorder<String> recorder = new Recorder<>(1);
        Flow.Subscriber<String> oneByOne = new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription given) {
                recorder.onSubscribe(given);
            }

            @Override
            public void onNext(String item) {
                recorder.onNext(item);
                recorder.request(1);
            }

            @Override
            public void onError(Throwable error) {
                recorder.onError(error);
            }

            @Override
            public void onComplete() {
                recorder.onComplete();
            }
        };
        PAGES.asyncPaginator(Page.overAsync(new Script(page).async()), Page.of(null, null))
                .subscribe(oneByOne);
        assertThat(recorder.items).hasSize(20_000);
        assertThat(recorder.completions).isEqualTo(1);
    }

    @Test
    void deliversNothingAfterCancelling_3_6_3_12() {
        Recorder<String> recorder = subscribed(1);
        later.next();
        recorder.cancel();
        recorder.cancel();
        recorder.request(5);
        assertThat(recorder.items).containsExactly("1");
        assertThat(recorder.completions).isZero();
    }

    @Test
    void cancellingCancelsTheCall() {
        Recorder<String> recorder = subscribed(1);
        recorder.cancel();
        assertThat(later.open)
                .singleElement()
                .satisfies(call -> assertThat(call).isCancelled());
        assertThat(recorder.error).isNull();
    }

    @Test
    void rejectsADemandOfNothing_3_9() {
        Recorder<String> recorder = subscribed(-1);
        assertThat(recorder.error).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("3.9");
        assertThat(later.open).isEmpty();
    }

    @Test
    void demandAddsUpToWithoutBounds_3_17() {
        Recorder<String> recorder = subscribed(Long.MAX_VALUE);
        recorder.request(Long.MAX_VALUE);
        later.next();
        later.next();
        assertThat(recorder.items).hasSize(3);
        assertThat(recorder.completions).isEqualTo(1);
    }

    @Test
    void forEachEndsWithItsActionAndWithItsFuture() {
        CompletableFuture<Void> failing = series.forEach(item -> {
            throw new IllegalStateException(item);
        });
        later.next();
        assertThat(failing).isCompletedExceptionally();
        CompletableFuture<List<String>> list = series.toList();
        list.cancel(true);
        assertThat(later.open.get(later.open.size() - 1)).isCancelled();
    }

    private Recorder<String> subscribed(long n) {
        Recorder<String> recorder = new Recorder<>(n);
        series.subscribe(recorder);
        return recorder;
    }
}
