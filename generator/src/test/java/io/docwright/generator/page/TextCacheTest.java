package io.docwright.generator.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextCacheTest {
    private final List<String> made = new ArrayList<>();
    private final TextCache<String> cache = new TextCache<>(text -> {
        made.add(text);
        return new StringBuilder(text).reverse().toString();
    });

    @Test
    void givesTheSameObjectForEqualTextsWhereverTheyStand() {
        String first = cache.of("one two three", 4, 7);

        assertThat(cache.of("two")).isSameAs(first).isEqualTo("owt");
        assertThat(cache.of("– two", 2, 5)).isSameAs(first);
        assertThat(made).containsExactly("two");
    }

    @Test
    void distinguishesTextsThatDifferOnlyInTheMiddle() {
        String ends = "0123456789012345678901234567890123456789";
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            texts.add(ends + String.format("%05d", i) + ends);
        }

        texts.forEach(cache::of);
        texts.forEach(text -> assertThat(cache.of(text))
                .isEqualTo(new StringBuilder(text).reverse().toString()));

        assertThat(made).isEqualTo(texts);
    }

    @Test
    void hasAValueForTheEmptyText() {
        assertThat(cache.of("text", 2, 2)).isEmpty();
    }
}
