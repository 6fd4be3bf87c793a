package io.docwright.generator.bindings;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DerivedMembersTest {
    private static final Type TEXT = Type.Primitive.STRING;
    private static final String POPULATED = "This parameter is automatically populated if it is not provided.";
    private static final String ENCODES = "The encoding type that is used to encode object keys in the response.";
    private static final String PROTOCOL = "\"protocol\": \"rest-xml\"";

    private static final Member URL = member("PreSignedUrl", TEXT, POPULATED);
    private static final Member FROM = member("SourceRegion", TEXT, "");
    private static final Shape ENCODING = new Shape.Enumeration("EncodingType", "", List.of("url"));

    private static Member member(String name, Type type, String documentation) {
        return new Member(name, type, false, false, documentation, null);
    }

    private static Shape structure(String name, Member... members) {
        return new Shape.Structure(name, "", List.of(members));
    }

    private final Diagnostics diagnostics = new Diagnostics();

    /** The bindings of an operation with this request, response and further shapes. */
    private Map<String, String> texts(String bindings, Shape input, @Nullable Shape output, Shape... others) {
        SortedMap<String, Shape> shapes = new TreeMap<>();
        Stream.concat(Stream.of(input), Stream.of(others)).forEach(shape -> shapes.put(shape.name(), shape));
        if (output != null) {
            shapes.put(output.name(), output);
        }
        String response = output == null ? null : output.name();
        Operation copy = new Operation("copy", "Copy", "", null, input.name(), response, List.of(), List.of(), null);
        Service service = new Service("Shelf", "shelf", null, "", List.of(copy), List.of(), List.of(), shapes);
        String file = "{\"format\": \"docwright-bindings/1\", \"service\": \"shelf\", " + bindings + "}";
        ServiceBindings read = BindingsReader.read("bindings.json", file);
        return BoundService.join(service, read, false, diagnostics).texts();
    }

    private @Nullable String copy(Shape input) {
        return texts(PROTOCOL + ", \"operations\": {\"Copy\": {}}", input, null).get("Copy()");
    }

    @Test
    void aUrlOfTheSourceIsDerivedFromItsRegion() {
        Member required = new Member("SourceRegion", TEXT, true, false, "", null);
        Member to = member("DestinationRegion", TEXT, POPULATED);

        assertThat(copy(structure("CopyRequest", URL, required, to)))
                .isEqualTo(
                        "POST / derive=DestinationRegion:region,PreSignedUrl:presigned-url,SourceRegion:source-region");
        assertThat(copy(structure("CopyRequest", URL, FROM)))
                .isEqualTo("POST / derive=PreSignedUrl:presigned-url,SourceRegion:unsent-source-region");
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).doesNotContain("promise-unkept");
    }

    @Test
    void aUrlWithoutThatPromiseOrRegionIsNotDerived() {
        assertThat(copy(structure("CopyRequest", member("PreSignedUrl", TEXT, ""), FROM)))
                .isNull();
        assertThat(copy(structure("CopyRequest", URL))).isNull();
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly("promise-unkept");
    }

    @Test
    void bindingsDecideWhatIsDerived() {
        String none =
                "{\"Copy\": {\"input\": {\"PreSignedUrl\": {\"derive\": \"none\"}, \"SourceRegion\": {\"derive\": \"none\"}}}}";
        String own =
                "{\"Copy\": {\"input\": {\"link\": {\"derive\": \"presigned-url\"}, \"from\": {\"derive\": \"source-region\"}}}}";

        assertThat(texts(PROTOCOL + ", \"operations\": " + none, structure("CopyRequest", URL, FROM), null))
                .doesNotContainKey("Copy()");
        assertThat(texts(
                        PROTOCOL + ", \"operations\": " + own,
                        structure("CopyRequest", member("link", TEXT, ""), member("from", TEXT, "")),
                        null))
                .containsEntry("Copy()", "POST / derive=from:source-region,link:presigned-url");
    }

    private @Nullable String listing(String documentation, String bindings) {
        Type encoding = new Type.Ref("EncodingType");
        Type entries = new Type.ListOf(new Type.Ref("Entry"));
        return texts(
                        PROTOCOL + bindings,
                        structure("CopyRequest", member("EncodingType", encoding, ENCODES)),
                        structure(
                                "CopyResponse",
                                member("EncodingType", encoding, documentation),
                                member("Contents", entries, ""),
                                member("NextMarker", TEXT, ""),
                                member("StartAfter", TEXT, "")),
                        structure("Entry", member("Key", TEXT, ""), member("ETag", TEXT, "")),
                        ENCODING)
                .get("Copy()");
    }

    @Test
    void keysOfListsAreDecodedAsThePageSays() {
        String elements =
                " It returns encoded key name values in the following response elements:\n\n`Delimiter, Key,` and `StartAfter`.";

        assertThat(listing(ENCODES + elements, ", \"operations\": {\"Copy\": {}}"))
                .isEqualTo("POST / derive=Contents[].Key:percent-decoded,EncodingType:url,StartAfter:percent-decoded");
        assertThat(listing(ENCODES, ", \"operations\": {\"Copy\": {}}"))
                .isEqualTo("POST / derive=Contents[].Key:percent-decoded,EncodingType:url,NextMarker:percent-decoded");
        assertThat(listing("How images are encoded.", ", \"operations\": {\"Copy\": {}}"))
                .isNull();
    }

    @Test
    void bindingsDecideWhatIsDecoded() {
        assertThat(
                        listing(
                                ENCODES,
                                ", \"output\": {\"Key\": {\"derive\": \"none\"}, \"ETag\": {\"derive\": \"percent-decoded\"}}, \"operations\": {\"Copy\": {}}"))
                .isEqualTo("POST / derive=Contents[].ETag:percent-decoded,EncodingType:url,NextMarker:percent-decoded");
        assertThat(listing(
                        ENCODES,
                        ", \"input\": {\"EncodingType\": {\"derive\": \"none\"}}, \"operations\": {\"Copy\": {}}"))
                .isNull();
    }

    @Test
    void theTextOfAHeaderIsBoundLikeItsTimestamp() {
        Shape input = structure("CopyRequest");
        Member time = member("Expires", Type.Primitive.TIMESTAMP, "");
        Member raw = member("ExpiresString", TEXT, "The raw, unparsed value of the `Expires` field.");
        String bound =
                ", \"operations\": {\"Copy\": {\"output\": {\"Expires\": {\"header\": \"Expires\", \"timestamp\": \"http-date\"}}}}";

        assertThat(requireNonNull(texts(PROTOCOL + bound, input, structure("CopyResponse", time, raw))
                        .get("CopyResponse")))
                .isEqualTo("Expires header=Expires timestamp=http-date\nExpiresString header=Expires");
        assertThat(texts(PROTOCOL, input, structure("CopyResponse", time, raw))).doesNotContainKey("CopyResponse");
    }
}
