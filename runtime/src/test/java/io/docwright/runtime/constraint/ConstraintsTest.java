package io.docwright.runtime.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.docwright.runtime.sample.Choice;
import io.docwright.runtime.sample.Color;
import io.docwright.runtime.sample.Everything;
import io.docwright.runtime.schema.ListSchema;
import io.docwright.runtime.schema.MapSchema;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Scalar;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.schema.StructureSchema;
import io.docwright.runtime.schema.UnionSchema;
import io.docwright.runtime.value.ByteStream;
import io.docwright.runtime.value.Bytes;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintsTest {
    private static final UnionSchema<Choice> CHOICE = Choice.SCHEMA.constrained("0 ..3");

    /** A structure with its constraints, as in generated code. */
    private static final class Parcel extends Structure {
        static final Member<String> NAME = Member.required(0, "name", Scalar.STRING);
        static final Member<List<Long>> SIZES = Member.optional(1, "sizes", new ListSchema<>(Scalar.INTEGER));
        static final Member<Map<String, List<String>>> TAGS =
                Member.optional(2, "tags", new MapSchema<>(Scalar.STRING, new ListSchema<>(Scalar.STRING)));
        static final Member<Choice> CHOICE = Member.optional(3, "choice", ConstraintsTest.CHOICE);
        static final Member<List<Everything>> PARTS = Member.optional(4, "parts", new ListSchema<>(Everything.SCHEMA));

        static final StructureSchema<Parcel> SCHEMA = StructureSchema.of(
                        "Parcel", Parcel::new, NAME, SIZES, TAGS, CHOICE, PARTS)
                .constrained("""
                        0 2..5 [a-z]+
                        1 1..2
                        1e 1..i
                        2k 1..4 [a-z ]+
                        2v ..1
                        2ve 12..12""");

        private Parcel(Values values) {
            super(values);
        }

        static Parcel of(@Nullable Object... values) {
            return SCHEMA.received(values);
        }
    }

    @Test
    void findsAllViolationsWithTheirPaths() {
        Map<String, List<String>> tags = new LinkedHashMap<>();
        tags.put("ok", List.of("123456789012"));
        tags.put("", List.of());
        tags.put("Key\n", List.of("1", "123456789012"));
        tags.put("k".repeat(50), List.of());
        Parcel parcel = Parcel.of(
                "Ab",
                List.of(0L, 7L, 2_147_483_648L),
                tags,
                new Choice.Everything(Everything.SCHEMA.received(new @Nullable Object[18])),
                List.of(Everything.of("a"), Everything.SCHEMA.received(new @Nullable Object[18])));

        assertThat(Constraints.violations(parcel).stream().map(Violation::toString))
                .containsExactly(
                        "name: expected a match of [a-z]+, found no match",
                        "sizes: expected 1 to 2 elements, found 3 elements",
                        "sizes[0]: expected 1 to 2147483647, found 0",
                        "sizes[2]: expected 1 to 2147483647, found 2147483648",
                        "tags[\"\"]: expected a key of 1 to 4 characters, found 0 characters",
                        "tags[\"Key \"]: expected a key that matches [a-z ]+, found no match",
                        "tags[\"Key \"]: expected at most 1 elements, found 2 elements",
                        "tags[\"Key \"][0]: expected exactly 12 characters, found 1 character",
                        "tags[\"" + "k".repeat(40) + "…\"]: expected a key of 1 to 4 characters, found 50 characters",
                        "choice.everything.string: expected a value, found none",
                        "parts[1].string: expected a value, found none");
    }

    @Test
    void findsNothingInAValidRequest() {
        assertThat(Constraints.violations(Parcel.of("abc", List.of(1L), null, null, null)))
                .isEmpty();
    }

    @Test
    void checksVariantsOfUnions() {
        assertThat(Constraints.violations(parcel(new Choice.Text("four"))))
                .containsExactly(new Violation("choice.text", "at most 3 characters", "4 characters"));
        assertThat(Constraints.violations(parcel(new Choice.Text("abc")))).isEmpty();
        assertThat(Constraints.violations(parcel(new Choice.Unknown("new")))).isEmpty();
    }

    private static Parcel parcel(Choice choice) {
        return Parcel.of("abc", null, null, choice, null);
    }

    @Test
    void checksNothingThatIsNotDocumented() {
        assertThat(Constraints.violations(Everything.of(""))).isEmpty();
    }

    /** A text that is refused may be a password. */
    @Test
    void violationsDoNotContainTextsAndBytes() {
        Everything all = Everything.builder()
                .put(Everything.STRING, "secret")
                .put(Everything.BLOB, Bytes.ofUtf8("secret"))
                .build();

        assertThat(check(all, "0 ..5 [0-9]+\n5 ..5")).hasSize(2).noneMatch(violation -> violation.contains("secret"));
        assertThat(check(all, "0 .. [0-9]+")).hasSize(1).noneMatch(violation -> violation.contains("secret"));
    }

    @Test
    void lengthsOfStringsAreInCodePoints() {
        Everything all = Everything.of("\ud83d\ude00\ud83d\ude00");

        assertThat(check(all, "0 2..2")).isEmpty();
        assertThat(check(all, "0 3..")).containsExactly("string: expected at least 3 characters, found 2 characters");
    }

    @Test
    void lengthsOfBlobsAreInBytes() {
        Everything all = Everything.builder()
                .put(Everything.STRING, "")
                .put(Everything.BLOB, Bytes.ofUtf8("\u00e4"))
                .put(Everything.BODY, ByteStream.of(Bytes.ofUtf8("abc")))
                .build();

        assertThat(check(all, "5 ..1\n16 ..2"))
                .containsExactly(
                        "blob: expected at most 1 bytes, found 2 bytes",
                        "body: expected at most 2 bytes, found 3 bytes");
        Everything unknown = all.toBuilder()
                .put(Everything.BODY, ByteStream.of(new ByteArrayInputStream(new byte[3])))
                .build();
        assertThat(check(unknown, "16 ..2")).isEmpty();
    }

    @Test
    void checksRangesOfNumbers() {
        Everything all = Everything.builder()
                .put(Everything.STRING, "")
                .put(Everything.INTEGER, Long.MIN_VALUE)
                .put(Everything.FLOAT, 0.5)
                .put(Everything.MATRIX, List.of(List.of(1.5, Double.NaN, Double.POSITIVE_INFINITY)))
                .build();

        assertThat(check(all, "1 i..i\n2 0.5..0.50\n11ee 1.6.."))
                .containsExactly(
                        "Integer: expected -2147483648 to 2147483647, found -9223372036854775808",
                        "matrix[0][0]: expected at least 1.6, found 1.5",
                        "matrix[0][1]: expected a finite number, found NaN",
                        "matrix[0][2]: expected a finite number, found Infinity");
        assertThat(check(all, "2 1..1")).contains("float: expected exactly 1, found 0.5");
    }

    /** Enums are open. */
    @Test
    void acceptsUnknownValuesOfEnums() {
        Everything all = Everything.builder()
                .put(Everything.STRING, "")
                .put(Everything.COLOR, Color.of("mauve"))
                .put(Everything.COUNTS, Map.of(Color.of("mauve"), 1L))
                .build();

        assertThat(check(all, "7 ..1 x\n12k ..1 x")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            [a-z]+       ; abc   ; true
            [a-z]+       ; abc1  ; false
            ^[a-z]+$     ; abc1  ; false
            ^[a-z]+      ; abc1  ; true
            [a-z]+$      ; 1abc  ; true
            [a-z]+\\$    ; 1abc$ ; false
            [a-z]+\\$    ; abc$  ; true
            ^$|[a-z]{9}  ; abc   ; false
            """)
    void aPatternWithoutAnchorsIsOfTheWholeText(String pattern, String text, boolean accepted) {
        assertThat(check(Everything.of(text), "0 .. " + pattern).isEmpty()).isEqualTo(accepted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a-z", // not a regular expression
                "\\p{IsNoSuchScript}+",
                "[[:digit:]]+", // a union of classes in Java
                "[0-9&&[5]]",
                "(b)\\1?", // a reference that is repeated, whose choices are not counted
                "(?:\\b)?\\b{2}b", // an anchor that is repeated
                "\\Qb\\E", // a quotation
                "(?x) b # comment", // comments
                "\\\\d+" // escaped twice
            })
    void skipsPatternsOfAnotherDialect(String pattern) {
        assertThat(check(Everything.of("abc"), "0 .. " + pattern)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a*)*b",
                "(|a|b)*c",
                "(|){60}b",
                "((|){1000}){1000}b",
                "((a*)*(a*)*){99}b",
                "(\\b|a?){99}b",
                "(?:){2000000000}b"
            })
    void choicesOfNothingAreCounted(String pattern) {
        assertThat(check(Everything.of("a".repeat(1_000)), "0 .. " + pattern)).hasSizeLessThan(2);
        assertThat(check(Everything.of("b".repeat(2_000)), "0 .. (?:" + pattern + "|b+)"))
                .isEmpty();
        assertThat(check(Everything.of(""), "0 .. " + pattern)).hasSizeLessThan(2);
    }

    @Test
    void manyChoicesOfNothingBesideEachOtherAreCounted() {
        assertThat(check(Everything.of("a".repeat(30)), "0 .. " + "(|)".repeat(40) + "b"))
                .isEmpty();
        assertThat(check(Everything.of(""), "0 .. " + "(|)".repeat(40) + "b")).isEmpty();
        assertThat(check(Everything.of("a"), "0 .. " + "(|)".repeat(4) + "b")).hasSize(1);
    }

    @Test
    void skipsPatternsThatWouldTakeTooLong() {
        String text = "a".repeat(1_000) + "!";
        assertThat(Stream.of("a*a*a*a*b", "^a*a*a*a*b$", "(a+)+\\1")
                        .map(pattern -> check(Everything.of(text), "0 .. " + pattern)))
                .allSatisfy(violations -> assertThat(violations).isEmpty());
        assertThat(check(Everything.of("a".repeat(60) + "!"), "0 .. (a+)+|(a|aa)+|(.*)*x"))
                .hasSize(1);
        assertThat(check(Everything.of("a".repeat(5_000)), "0 .. (b|c)+")).isEmpty();
        assertThat(check(Everything.of("b".repeat(1_999) + "a"), "0 .. (b|(c|d))+"))
                .hasSizeLessThan(2);
        assertThat(check(Everything.of("a"), "0 .. " + "(".repeat(1_500) + "b" + ")".repeat(1_500)))
                .isEmpty();
        assertThat(check(Everything.of("b".repeat(300) + "a"), "0 .. (b|c)+")).hasSize(1);
    }

    @Test
    void refusesConstraintsInAnotherFormat() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check(Everything.of(""), "string 1..2"))
                .withMessage("not a constraint of Everything: string 1..2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check(Everything.of(""), "0 12"))
                .withMessage("not a range: 12");
    }

    /** The violations with these constraints as text. */
    private static List<String> check(Everything all, String constraints) {
        Everything constrained = Everything.SCHEMA.constrained(constraints).received(StructureSchema.valuesOf(all));
        return Constraints.violations(constrained).stream()
                .map(Violation::toString)
                .toList();
    }
}
