package io.docwright.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.docwright.runtime.codec.CodecException;
import io.docwright.runtime.sample.AnyValue;
import io.docwright.runtime.sample.Everything;
import io.docwright.runtime.schema.Scalar;
import io.docwright.runtime.value.Document;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class JsonCodecPropertiesTest {
    private static final JsonCodec JSON =
            JsonCodec.builder().keepUnknownMembers(true).build();

    private static final JsonCodec KEEPING =
            JsonCodec.builder().withUnknownMembers(true).build();

    @Provide
    Arbitrary<Everything> values() {
        return AnyValue.everything();
    }

    @Provide
    Arbitrary<Document> documents() {
        return AnyValue.documents();
    }

    @Property(tries = 300)
    void writtenValuesAreReadUnchanged(@ForAll("values") Everything value) {
        assertThat(JSON.read(Everything.SCHEMA, JSON.write(value))).isEqualTo(value);
    }

    @Property(tries = 300)
    void documentsAreReadUnchanged(@ForAll("documents") Document document) {
        byte[] json = JSON.write(Scalar.DOCUMENT, document);
        assertThat(JSON.read(Scalar.DOCUMENT, json)).isEqualTo(document);
        assertThat(JSON.write(Scalar.DOCUMENT, JSON.read(Scalar.DOCUMENT, json)))
                .isEqualTo(json);
    }

    /** With a member that no schema lists before and after every member of every structure. */
    @Property(tries = 200)
    void unlistedMembersAreSkippedOrKept(@ForAll("values") Everything value, @ForAll("documents") Document unlisted) {
        Everything without = value.toBuilder()
                .put(Everything.DOCUMENT, null)
                .put(Everything.DOCUMENTS, null)
                .put(Everything.COUNTS, null)
                .put(Everything.GROUPS, null)
                .put(Everything.CHOICE, null)
                .put(Everything.INNER, null)
                .put(Everything.LIST, null)
                .build();
        Everything outer = without.toBuilder()
                .put(Everything.INNER, without)
                .put(Everything.LIST, List.of(without, without))
                .build();
        Document spoiled = spoiled(JSON.read(Scalar.DOCUMENT, JSON.write(outer)), unlisted);
        byte[] json = JSON.write(Scalar.DOCUMENT, spoiled);
        assertThat(JsonCodec.json().read(Everything.SCHEMA, json)).isEqualTo(outer);
        Everything kept = KEEPING.read(Everything.SCHEMA, json);
        assertThat(JSON.read(Scalar.DOCUMENT, KEEPING.write(kept))).isEqualTo(spoiled);
    }

    private static Document spoiled(Document document, Document unlisted) {
        if (document instanceof Document.OfList list) {
            return Document.of(
                    list.value().stream().map(e -> spoiled(e, unlisted)).toList());
        }
        if (!(document instanceof Document.OfMap map)) {
            return document;
        }
        Map<String, Document> fields = new LinkedHashMap<>();
        map.value().forEach((name, field) -> {
            fields.put("before " + name, unlisted);
            fields.put(name, spoiled(field, unlisted));
            fields.put(name + "_", unlisted);
        });
        return Document.of(fields);
    }

    @Property(tries = 300)
    void truncatedInputIsRejected(@ForAll("values") Everything value, @ForAll @IntRange(max = 10_000) int cut) {
        byte[] json = JSON.write(value);
        byte[] some = Arrays.copyOf(json, cut % json.length);
        assertThatExceptionOfType(CodecException.class).isThrownBy(() -> JSON.read(Everything.SCHEMA, some));
    }

    /** Any input is read or rejected with the codec's exception. */
    @Property(tries = 1_000)
    void damagedInputIsReadOrRejected(
            @ForAll("values") Everything value, @ForAll @IntRange(max = 10_000) int at, @ForAll byte with) {
        byte[] json = JSON.write(value);
        json[at % json.length] = with;
        try {
            assertThat(JSON.read(Everything.SCHEMA, json)).isNotNull();
        } catch (CodecException e) {
            assertThat(e.problem()).isNotBlank();
        }
    }

    @Property(tries = 1_000)
    void anyBytesAreReadOrRejected(@ForAll byte[] bytes) {
        try {
            assertThat(JSON.read(Scalar.DOCUMENT, bytes)).isNotNull();
        } catch (CodecException e) {
            assertThat(e.problem()).isNotBlank();
        }
    }
}
