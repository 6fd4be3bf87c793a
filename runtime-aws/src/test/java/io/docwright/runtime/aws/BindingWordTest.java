package io.docwright.runtime.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.bindings.BindingTrait;
import io.docwright.runtime.aws.wire.BindingWord;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BindingWordTest {
    private static final Map<BindingTrait, String> GENERATOR_ONLY = Map.of(
            BindingTrait.HTTP, "the text of an operation starts with its value, without the word",
            BindingTrait.ENDPOINT_RULES, "a text of its own, not a word",
            BindingTrait.RECURSIVE, "affects the types of generated code, not requests and responses",
            BindingTrait.SENSITIVE, "affects texts, not requests and responses");

    @Test
    void wordsAreTraitsOfTheGenerator() {
        Set<String> expected = Arrays.stream(BindingTrait.values())
                .filter(trait -> !GENERATOR_ONLY.containsKey(trait))
                .map(BindingTrait::word)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(Arrays.stream(BindingWord.values()).map(BindingWord::word))
                .containsExactlyInAnyOrderElementsOf(expected);
    }
}
