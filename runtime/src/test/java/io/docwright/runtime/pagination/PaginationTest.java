package io.docwright.runtime.pagination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.testing.Page;
import io.docwright.runtime.testing.Recorder;
import io.docwright.runtime.testing.Script;
import java.time.Duration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaginationTest {
    private static final Pagination<Page, Page> PLAIN = Pagination.of(Page.LIST).token(Page.TOKEN, Page.TOKEN);
    private static final ItemPagination<Page, Page, String> FLAGGED =
            PLAIN.more(Page.MORE).items(Page.ITEMS);
    private static final Page FIRST = Page.of(null, null);

    @Test
    void pagesAreRequestedOnDemand() {
        Script script = new Script(Page.of("b", null, "1"), Page.of(null, null, "2"));
        Iterator<Page> pages = PLAIN.paginator(Page.over(script), FIRST).pages().iterator();
        assertThat(pages.hasNext()).isTrue();
        assertThat(script.inputs).isEmpty();
        pages.next();
        assertThat(script.inputs).containsExactly(FIRST);
        pages.next();
        assertThat(script.inputs).containsExactly(FIRST, Page.SCHEMA.received(new Object[] {
            "b", null, Page.ITEMS.of(FIRST), null
        }));
        assertThat(pages.hasNext()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(pages::next);
    }

    @Test
    void anEmptyTokenIsNone() {
        assertThat(PLAIN.next(FIRST, Page.of("", null))).isNull();
    }

    @Test
    void aFalseFlagEndsThePages() {
        assertThat(FLAGGED.pages().next(FIRST, Page.of("b", false))).isNull();
        assertThat(FLAGGED.pages().next(FIRST, Page.of("b", null))).isEqualTo(Page.of("b", null));
    }

    @Test
    void aTrueFlagWithoutATokenIsAnError() {
        assertThatIllegalStateException()
                .isThrownBy(() -> FLAGGED.pages().next(FIRST, Page.of(null, true)))
                .withMessage("Test.List reports more pages but returns no token to request them");
    }

    @Test
    void aRepeatedTokenEndsThePages() {
        assertThat(PLAIN.next(Page.of("b", null), Page.of("b", null))).isNull();
    }

    @Test
    void tokensMayBeNested() {
        Pagination<Page, Page> deep = Pagination.of(Page.LIST).token(Page.INNER.then(Page.TOKEN), Page.TOKEN);
        assertThat(deep.next(FIRST, Page.around(Page.of("b", null)))).isEqualTo(Page.of("b", null));
        assertThat(deep.next(FIRST, Page.of("b", null))).isNull();
    }

    @Test
    void itemsComeFromAllPagesEmptyOnesIncluded() {
        Object[] pages = {Page.of("b", true), Page.of("c", true, "1", "2"), Page.of(null, false), "unused"};
        assertThat(FLAGGED.paginator(Page.over(new Script(pages)), FIRST)).containsExactly("1", "2");
        assertThat(FLAGGED.paginator(Page.over(new Script(pages)), FIRST).stream()
                        .findFirst())
                .contains("1");
        assertThat(FLAGGED.asyncPaginator(Page.overAsync(new Script(pages).async()), FIRST)
                        .items()
                        .toList())
                .isCompletedWithValueMatching(items -> items.size() == 2);
        assertThat(FLAGGED.asyncPaginator(Page.overAsync(new Script(pages).async()), FIRST)
                        .pages()
                        .toList())
                .isCompletedWithValueMatching(all -> all.size() == 3);
    }

    @Test
    void manyAvailablePagesDoNotGrowTheStack() {
        Object[] pages = new Object[50_000];
        for (int i = 0; i < pages.length; i++) {
            pages[i] = Page.of(i == pages.length - 1 ? null : "t" + i, null, "i");
        }
        assertThat(FLAGGED.asyncPaginator(Page.overAsync(new Script(pages).async()), FIRST)
                        .toList())
                .isCompletedWithValueMatching(items -> items.size() == 50_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7, 64})
    void tokensThatRunInACircleAreAnError(int length) {
        Object[] pages = new Object[4 * length + 4];
        for (int i = 0; i < pages.length; i++) {
            pages[i] = Page.of("t" + i % length, null, "i");
        }
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        FLAGGED.paginator(Page.over(new Script(pages)), FIRST).forEach(item -> {}))
                .withMessageStartingWith("the pages of Test.List never end: after ");
        assertThat(FLAGGED.asyncPaginator(Page.overAsync(new Script(pages).async()), FIRST)
                        .toList())
                .failsWithin(Duration.ZERO)
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void failuresAreNotWrapped() {
        Page page = Page.of("b", true, "1");
        assertThatThrownBy(() -> FLAGGED.paginator(Page.over(new Script(page, Page.error("E", 400))), FIRST)
                        .forEach(item -> {}))
                .isInstanceOf(ApiException.class);
        Recorder<String> recorder = new Recorder<>(9);
        FLAGGED.asyncPaginator(Page.overAsync(new Script(page, Page.error("E", 400)).async()), FIRST)
                .subscribe(recorder);
        assertThat(recorder.items).containsExactly("1");
        assertThat(recorder.error).isInstanceOf(ApiException.class);
    }
}
