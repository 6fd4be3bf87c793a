package io.docwright.runtime.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTextTest {

    @ParameterizedTest
    @CsvSource({
        "%7B%22Version%22%3A%222012-10-17%22%7D, '{\"Version\":\"2012-10-17\"}'",
        "a+b%20c, a+b c",
        "%c3%A9%E6%97%A5, é日",
        "100%, 100%",
        "%4, %4",
        "%zz%41, %zzA",
        "plain, plain"
    })
    void escapesBecomeCharacters(String text, String decoded) {
        assertThat(PercentText.decode(text)).isEqualTo(decoded);
    }

    @Property(tries = 300)
    void decodesWhatTheJdkEncodes(@ForAll String text) {
        String whole = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        String encoded = URLEncoder.encode(whole, StandardCharsets.UTF_8).replace("+", "%20");
        assertThat(PercentText.decode(encoded)).isEqualTo(whole);
    }
}
