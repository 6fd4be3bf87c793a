package io.docwright.generator.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstraintTextTest {
    private static final ConstraintText TEXT = new ConstraintText(pattern -> "`" + pattern + "`");
    private static final Type STRING = Type.Primitive.STRING;

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            2  ; 50 ; [a-z]+ ; 2 to 50 characters, `[a-z]+`
            12 ; 12 ; -      ; exactly 12 characters
            1  ; -  ; -      ; at least 1 character
            1  ; 2  ; -      ; 1 to 2 characters
            0  ; 1  ; -      ; at most 1 character
            0  ; -  ; -      ; ''
            -  ; 2147483647 ; - ; ''
            -  ; -  ; [a-z]+ ; matching `[a-z]+`
            """)
    void describesStrings(@Nullable Long least, @Nullable Long most, @Nullable String pattern, String text) {
        assertThat(TEXT.of(STRING, null, text(least, most, pattern))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            1    ; 100 ; LONG    ; 1 to 100
            1    ; 100 ; INTEGER ; 1 to 100, 32-bit
            0    ; -   ; -       ; at least 0
            -    ; 1E3 ; FLOAT   ; at most 1000, 32-bit
            0.50 ; 0.50; DOUBLE  ; exactly 0.50
            -    ; -   ; INTEGER ; 32-bit
            -    ; -   ; LONG    ; ''
            """)
    void describesNumbers(@Nullable BigDecimal least, @Nullable BigDecimal most, @Nullable Width width, String text) {
        Constraints range = new Constraints(least, most, null, null, null, null, null, null);
        assertThat(TEXT.of(Type.Primitive.INTEGER, width, range)).isEqualTo(text);
    }

    @Test
    void describesListsAndMaps() {
        Type list = new Type.ListOf(STRING);
        Type map = new Type.MapOf(STRING, list);
        assertThat(TEXT.of(list, null, list(10L, text(1L, 63L, null))))
                .isEqualTo("at most 10 elements of 1 to 63 characters");
        assertThat(TEXT.of(list, null, list(1L, text(null, null, "a+"))))
                .isEqualTo("at most 1 element, each matching `a+`");
        assertThat(TEXT.of(list, null, list(null, text(1L, 63L, null)))).isEqualTo("elements of 1 to 63 characters");
        assertThat(TEXT.of(list, null, list(null, text(null, null, "a+")))).isEqualTo("each element matching `a+`");
        assertThat(TEXT.of(new Type.ListOf(Type.Primitive.INTEGER), Width.INTEGER, list(2L, null)))
                .isEqualTo("at most 2 elements, each 32-bit");
        assertThat(TEXT.of(
                        map,
                        null,
                        new Constraints(
                                null,
                                null,
                                null,
                                50L,
                                null,
                                null,
                                text(1L, 128L, "a+"),
                                list(1L, text(null, 9L, null)))))
                .isEqualTo("at most 50 entries; keys of 1 to 128 characters, `a+`; "
                        + "values of at most 1 element of at most 9 characters");
    }

    @Test
    void ignoresWhatDoesNotApply() {
        Constraints both = new Constraints(BigDecimal.ONE, null, 5L, null, "a", null, text(1L, 2L, null), null);
        assertThat(TEXT.of(Type.Primitive.BOOLEAN, null, both)).isEmpty();
        assertThat(TEXT.of(Type.Primitive.INTEGER, null, both)).isEqualTo("at least 1");
        assertThat(TEXT.of(Type.Primitive.BLOB, null, both)).isEqualTo("at least 5 bytes");
        assertThat(TEXT.of(new Type.BlobStream(), null, both)).isEqualTo("at least 5 bytes");
        assertThat(TEXT.of(new Type.Ref("Kind"), null, both)).isEmpty();
    }

    @Test
    void omitsPatternsThatCannotBeFormatted() {
        ConstraintText none = new ConstraintText(pattern -> "");
        assertThat(none.of(STRING, null, text(null, 5L, "a"))).isEqualTo("at most 5 characters");
        assertThat(none.of(STRING, null, text(null, null, "a"))).isEmpty();
    }

    @Test
    void patternsAreInOneLine() {
        assertThat(TEXT.of(STRING, null, text(null, null, "a\nb\r"))).isEqualTo("matching `a\\nb\\r`");
    }

    private static Constraints text(@Nullable Long minimum, @Nullable Long maximum, @Nullable String pattern) {
        return new Constraints(null, null, minimum, maximum, pattern, null, null, null);
    }

    private static Constraints list(@Nullable Long maximum, @Nullable Constraints element) {
        return new Constraints(null, null, null, maximum, null, element, null, null);
    }
}
