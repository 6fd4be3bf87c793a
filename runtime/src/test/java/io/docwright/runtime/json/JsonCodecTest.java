package io.docwright.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.docwright.runtime.codec.CodecException;
import io.docwright.runtime.codec.TimestampFormat;
import io.docwright.runtime.codec.WireForm;
import io.docwright.runtime.sample.Choice;
import io.docwright.runtime.sample.Color;
import io.docwright.runtime.sample.Everything;
import io.docwright.runtime.sample.Failure;
import io.docwright.runtime.schema.ListSchema;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Scalar;
import io.docwright.runtime.value.ByteStream;
import io.docwright.runtime.value.Bytes;
import io.docwright.runtime.value.Document;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonCodecTest {
    private static final JsonCodec JSON = JsonCodec.json();

    private static Everything read(String json) {
        return JSON.read(Everything.SCHEMA, json.getBytes(StandardCharsets.UTF_8));
    }

    /** The value of the member {@code json} in {@link Everything}. */
    private static <T> @Nullable T read(Member<T> member, String json) {
        return read("{\"" + member.name() + "\":" + json + "}").value(member);
    }

    private static String written(Everything value) {
        return new String(JSON.write(value), StandardCharsets.UTF_8);
    }

    private static <T> String written(Member<T> member, T value) {
        String json = written(Everything.of("s").toBuilder().put(member, value).build());
        return json.substring(json.indexOf(member.name()) + member.name().length() + 2, json.length() - 1);
    }

    @Test
    void writesEveryKindOfMember() {
        Map<Color, Long> counts = new LinkedHashMap<>();
        counts.put(Color.RED, 1L);
        counts.put(Color.of("purple"), 2L);
        Everything value = Everything.builder()
                .put(Everything.STRING, "\"é\"\n")
                .put(Everything.INTEGER, Long.MIN_VALUE)
                .put(Everything.FLOAT, 1.5)
                .put(Everything.BOOLEAN, false)
                .put(Everything.TIMESTAMP, Instant.ofEpochSecond(1, 500_000_000))
                .put(Everything.BLOB, Bytes.ofUtf8("blob"))
                .put(Everything.DOCUMENT, Document.of(List.of(Document.of(1), Document.ofNull())))
                .put(Everything.COLOR, Color.LIGHT_BLUE)
                .put(Everything.CHOICE, new Choice.Text("t"))
                .put(Everything.INNER, Everything.of("inner"))
                .put(Everything.LIST, List.of())
                .put(Everything.COUNTS, counts)
                .build();
        String json = "{\"string\":\"\\\"é\\\"\\n\",\"Integer\":-9223372036854775808,\"float\":1.5,\"boolean\":false,"
                + "\"timestamp\":1.5,\"blob\":\"YmxvYg==\",\"document\":[1,null],\"color\":\"light-blue\","
                + "\"choice\":{\"text\":\"t\"},\"inner\":{\"string\":\"inner\"},\"list\":[],"
                + "\"counts\":{\"red\":1,\"purple\":2}}";
        assertThat(written(value)).isEqualTo(json);
        assertThat(read(json)).isEqualTo(value);
    }

    @Test
    void skipsMembersThatTheSchemaDoesNotList() {
        assertThat(read("{\"a\":{\"string\":[[],{\"string\":1}]},\"string\":\"s\",\"b\":[1,{}],\"c\":null}"))
                .isEqualTo(Everything.of("s"));
    }

    @Test
    void readsNullAsAbsent() {
        assertThat(read("{\"string\":\"s\",\"Integer\":null,\"inner\":null,\"list\":null,\"counts\":null}"))
                .isEqualTo(Everything.of("s"));
        assertThat(read(Everything.DOCUMENT, "null")).isEqualTo(Document.ofNull());
    }

    @Test
    void skipsNullsInCollections() {
        assertThat(read(Everything.MATRIX, "[null,[1,null,2]]")).isEqualTo(List.of(List.of(1.0, 2.0)));
        assertThat(read(Everything.COUNTS, "{\"red\":null,\"b\":2}")).isEqualTo(Map.of(Color.of("b"), 2L));
        assertThat(read(Everything.DOCUMENTS, "[null,1]")).isEqualTo(List.of(Document.ofNull(), Document.of(1)));
    }

    @Test
    void theLastOfEqualMembersWins() {
        assertThat(read("{\"string\":\"a\",\"string\":\"b\"}")).isEqualTo(Everything.of("b"));
        assertThat(read(Everything.COUNTS, "{\"red\":1,\"red\":2}")).isEqualTo(Map.of(Color.RED, 2L));
        assertThat(read(Everything.CHOICE, "{\"text\":\"a\",\"text\":\"b\"}")).isEqualTo(new Choice.Text("b"));
    }

    @Test
    void requiredMembersMayBeMissing() {
        assertThat(read("{}").value(Everything.STRING)).isNull();
    }

    @Test
    void collectionsThatWereReadCannotBeChanged() {
        List<List<Double>> matrix = read(Everything.MATRIX, "[[],[1],[1,2],[1,2,3]]");
        assertThat(matrix).isUnmodifiable().allSatisfy(row -> assertThat(row).isUnmodifiable());
        assertThat(read(Everything.COUNTS, "{\"red\":2}")).isUnmodifiable();
    }

    @Test
    void keepsTheOrderOfMaps() {
        String json = "{\"counts\":{\"z\":1,\"a\":2,\"m\":3}}";
        assertThat(written(read(json))).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "-0,0", "1.0,1", "1e3,1000", "9223372036854775807,9223372036854775807"})
    void readsIntegers(String json, long value) {
        assertThat(read(Everything.INTEGER, json)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5",
                "1e300000000",
                "1e-300000000",
                "1e3000000000",
                "9223372036854775808",
                "true",
                "\"1\"",
                "[1]",
                "{}"
            })
    void rejectsOtherIntegers(String json) {
        assertThatExceptionOfType(CodecException.class)
                .isThrownBy(() -> read(Everything.INTEGER, json))
                .satisfies(e -> assertThat(e.path()).isEqualTo("Integer"));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "-0.0,-0.0", "1e400,Infinity", "'\"NaN\"',NaN", "'\"-Infinity\"',-Infinity"})
    void readsNumbers(String json, double value) {
        assertThat(read(Everything.FLOAT, json)).isEqualTo(Double.valueOf(value));
    }

    @Test
    void writesNonFiniteNumbersAsStrings() {
        assertThat(written(Everything.FLOAT, Double.NaN)).isEqualTo("\"NaN\"");
        assertThat(written(Everything.FLOAT, Double.POSITIVE_INFINITY)).isEqualTo("\"Infinity\"");
        assertThat(written(Everything.FLOAT, Double.NEGATIVE_INFINITY)).isEqualTo("\"-Infinity\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1398796238",
                "1398796238.000",
                "1.398796238E9",
                "\"1398796238\"",
                "\"2014-04-29T18:30:38Z\"",
                "\"2014-04-29T20:30:38.000+02:00\"",
                "\"Tue, 29 Apr 2014 18:30:38 GMT\""
            })
    void readsPointsInTimeInEachFormat(String json) {
        assertThat(read(Everything.TIMESTAMP, json)).isEqualTo(Instant.parse("2014-04-29T18:30:38Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\"",
                "\"soon\"",
                "\"2014-04-31T18:30:38Z\"",
                "\"Tue, 32 Apr 2014 18:30:38 GMT\"",
                "true",
                "{}",
                "1e30",
                "1e-300000000",
                "\"1e300000000\"",
                "\" \"",
                "9223372036854775807"
            })
    void refusesOtherPointsInTime(String json) {
        assertThatExceptionOfType(CodecException.class)
                .isThrownBy(() -> read(Everything.TIMESTAMP, json))
                .satisfies(e -> assertThat(e.path()).isEqualTo("timestamp"));
    }

    @Test
    void writesTimestampsInTheirFormat() {
        Instant time = Instant.parse("2014-04-29T18:30:38.120Z");
        assertThat(written(Everything.TIMESTAMP, time)).isEqualTo("1398796238.12");
        assertThat(written(
                        JsonCodec.builder().timestamps(TimestampFormat.ISO_8601).build(), time))
                .isEqualTo("\"2014-04-29T18:30:38.120Z\"");
        assertThat(written(
                        JsonCodec.builder().timestamps(TimestampFormat.RFC_822).build(), time))
                .isEqualTo("\"Tue, 29 Apr 2014 18:30:38 GMT\"");
        JsonCodec bound = JsonCodec.builder()
                .wireForms((owner, member) -> new WireForm("_" + member, TimestampFormat.ISO_8601))
                .build();
        Everything times = Everything.of("s").toBuilder()
                .put(Everything.TIMES, List.of(time))
                .build();
        assertThat(new String(bound.write(times), StandardCharsets.UTF_8))
                .isEqualTo("{\"_string\":\"s\",\"_aMemberWithAVeryLongNameIndeed\":[\"2014-04-29T18:30:38.120Z\"]}");
        assertThat(bound.read(Everything.SCHEMA, bound.write(times))).isEqualTo(times);
    }

    private static String written(JsonCodec codec, Instant time) {
        return new String(codec.write(Scalar.TIMESTAMP, time), StandardCharsets.UTF_8);
    }

    @Test
    void omitsMembersThatAreNotInTheBody() {
        JsonCodec bound = JsonCodec.builder()
                .wireForms((owner, member) -> member.equals("string") ? null : new WireForm(member, null))
                .build();
        Everything value =
                Everything.of("s").toBuilder().put(Everything.INTEGER, 1L).build();
        assertThat(new String(bound.write(value), StandardCharsets.UTF_8)).isEqualTo("{\"Integer\":1}");
        assertThat(bound.read(Everything.SCHEMA, JSON.write(value)).value(Everything.STRING))
                .isNull();
    }

    @Test
    void keepsValuesOfEnumsThatAreNotListed() {
        assertThat(read(Everything.COLOR, "\"mauve\"")).isEqualTo(Color.of("mauve"));
        assertThat(read(Everything.COLOR, "\"red\"")).isSameAs(Color.RED);
        assertThat(written(Everything.COLOR, Color.of("mauve"))).isEqualTo("\"mauve\"");
    }

    @Test
    void keepsTheDigitsOfNumbersInDocuments() {
        String number = "-12345678901234567890123456789.012345678901234567890";
        assertThat(read(Everything.DOCUMENT, number)).isEqualTo(Document.of(new BigDecimal(number)));
        assertThat(written(Everything.DOCUMENT, Document.of(new BigDecimal(number))))
                .isEqualTo(number);
        assertThat(read(Everything.DOCUMENT, "{\"a\":[1,2.0,true,false,null,\"\",{}]}"))
                .hasToString("{\"a\":[1,2.0,true,false,null,\"\",{}]}");
    }

    @Test
    void readsNumbersAndBooleansAsStrings() {
        assertThat(read(Everything.STRING, "1.50")).isEqualTo("1.50");
        assertThat(read(Everything.STRING, "true")).isEqualTo("true");
        assertThatExceptionOfType(CodecException.class)
                .isThrownBy(() -> read(Everything.STRING, "[]"))
                .withMessage("string: expected text, found an array (line 1, column 11, byte 10)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"text":"a"}                                        | Text[value=a]
            {"__type":"x","text":"a","everything":null}         | Text[value=a]
            {"new":[{}],"text":"a"}                             | Text[value=a]
            {"document":null}                                   | Any[value=null]
            {"document":null,"text":"a"}                        | Text[value=a]
            {"choices":[{"text":"a"},{"b":1}]}                  | Choices[value=[Text[value=a], Unknown[name=b]]]
            {"new":[{}]}                                        | Unknown[name=new]
            {"new":null,"newer":1,"newest":2}                   | Unknown[name=newer]
            {"SDK_UNKNOWN_MEMBER":{"a":[],"name":"b","c":{}}}   | Unknown[name=b]
            {"SDK_UNKNOWN_MEMBER":"b"}                          | Unknown[name=SDK_UNKNOWN_MEMBER]
            """)
    void readsUnions(String json, String choice) {
        assertThat(read(Everything.CHOICE, json)).hasToString(choice);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                   | found none
            {"__type":"x","text":null}           | found none
            {"text":"a","choices":[]}            | found two
            []                                   | expected an object, found an array
            """)
    void refusesOtherUnions(String json, String problem) {
        assertThatExceptionOfType(CodecException.class)
                .isThrownBy(() -> read(Everything.CHOICE, json))
                .withMessageContaining(problem)
                .satisfies(e -> assertThat(e.path()).startsWith("choice"));
    }

    @Test
    void rejectsUnionsWithoutAValue() {
        assertThatExceptionOfType(CodecException.class)
                .isThrownBy(() -> written(Everything.CHOICE, new Choice.Unknown("new")))
                .withMessageContaining("choice: the member new is not in the schema");
        JsonCodec keeping = JsonCodec.builder().keepUnknownMembers(true).build();
        byte[] json = keeping.write(Choice.SCHEMA, new Choice.Unknown("new"));
        assertThat(json).asString().isEqualTo("{\"SDK_UNKNOWN_MEMBER\":{\"name\":\"new\"}}");
        assertThat(JSON.read(Choice.SCHEMA, json)).isEqualTo(new Choice.Unknown("new"));
    }

    @Test
    void rejectsStreams() {
        assertThatExceptionOfType(CodecException.class)
                .isThrownBy(() -> read(Everything.BODY, "\"\""))
                .withMessageStartingWith("body: a stream of bytes cannot be read from JSON");
        assertThatExceptionOfType(CodecException.class)
                .isThrownBy(() -> written(Everything.BODY, ByteStream.of(Bytes.ofUtf8("a"))))
                .withMessage("body: a stream of bytes cannot be written as JSON");
        assertThatExceptionOfType(CodecException.class)
                .isThrownBy(() -> read(Everything.EVENTS, "\"\""))
                .withMessageStartingWith("events: a stream of events cannot be read from JSON");
    }

    @Test
    void readsAndWritesExceptions() {
        Failure failure = Failure.builder()
                .message("m")
                .code_("c")
                .fields(Everything.of("s"))
                .build();
        byte[] json = JSON.write(Failure.SCHEMA, failure);
        assertThat(json).asString().isEqualTo("{\"message\":\"m\",\"code\":\"c\",\"fields\":[{\"string\":\"s\"}]}");
        Failure read = JSON.read(Failure.SCHEMA, json);
        assertThat(read).hasMessage("m");
        assertThat(read.code_()).isEqualTo("c");
        assertThat(read.fields()).containsExactly(Everything.of("s"));
        Failure capital = JSON.readError(
                        Failure.SCHEMA, "{\"__type\":\"x\",\"Message\":\"m\"}".getBytes(StandardCharsets.UTF_8))
                .statusCode(400)
                .build();
        assertThat(capital).hasMessage("m");
        assertThat(capital.statusCode()).isEqualTo(400);
    }

    @Test
    void readsAndWritesCollectionsAndScalars() {
        ListSchema<Color> colors = new ListSchema<>(Color.SCHEMA);
        assertThat(JSON.write(colors, List.of(Color.RED))).asString().isEqualTo("[\"red\"]");
        assertThat(JSON.read(colors, "[\"red\"]".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(Color.RED);
    }
}
