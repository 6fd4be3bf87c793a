package io.docwright.runtime.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentTest {
    @Test
    void printsAsJson() {
        Map<String, Document> fields = new LinkedHashMap<>();
        fields.put("text", Document.of("a \"b\"\n\\ \u0001 ü"));
        fields.put(
                "numbers", Document.of(List.of(Document.of(1), Document.of(1.5), Document.of(new BigDecimal("2.50")))));
        fields.put("flags", Document.of(List.of(Document.of(true), Document.ofNull())));
        assertThat(Document.of(fields)).hasToString("""
                        {"text":"a \\"b\\"\\n\\\\ \\u0001 ü","numbers":[1,1.5,2.50],"flags":[true,null]}""");
    }

    @Test
    void isEqualIfTheJsonValueIs() {
        assertThat(Document.of(1)).isEqualTo(Document.of(1.0)).hasSameHashCodeAs(Document.of(1.0));
        assertThat(Document.of(0))
                .isEqualTo(Document.of(new BigDecimal("0.00")))
                .hasSameHashCodeAs(Document.of(0));
        assertThat(Document.of("1")).isNotEqualTo(Document.of(1));
        assertThat(Document.ofNull()).isEqualTo(new Document.OfNull());
    }

    @Test
    void nothingOutsideChangesIt() {
        List<Document> elements = new ArrayList<>(List.of(Document.of(1)));
        Document document = Document.of(elements);
        elements.clear();
        assertThat(document).hasToString("[1]");
    }

    @Test
    void rejectsNumbersThatJsonCannotRepresent() {
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Document.of(Double.NaN));
    }
}
