package io.docwright.generator.reference.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedValuesTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = ';',
            value = {
                "'string'; string; 8; true",
                "'A'|'B',; A B; 7; true",
                "'name': 'string'; name; 6; true",
                "'it's'|'B'}; it's B; 10; true",
                "'A' or {...}; A; 3; true",
                "'A'|123; A; 3; true",
                "'A'|'B; A; 4; false",
                "'A; \"\"; 0; false"
            })
    void readsTheValuesThatALineBeginsWith(String line, String values, int length, boolean closed) {
        assertThat(QuotedValues.of(line)).isEqualTo(new QuotedValues(List.of(values.split(" ", -1)), length, closed));
    }
}
