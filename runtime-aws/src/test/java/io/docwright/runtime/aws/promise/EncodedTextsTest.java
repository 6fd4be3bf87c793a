package io.docwright.runtime.aws.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.runtime.schema.ListSchema;
import io.docwright.runtime.schema.MapSchema;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Scalar;
import io.docwright.runtime.schema.Schema;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.schema.StructureSchema;
import io.docwright.runtime.value.Bytes;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EncodedTextsTest {
    private static final class Launch extends Structure {
        static final Member<String> DATA = Member.optional(0, "data", Scalar.STRING);
        static final Member<Bytes> BYTES = Member.optional(1, "bytes", Scalar.BLOB);
        static final Member<List<Launch>> LIST =
                Member.optional(2, "list", new ListSchema<>(Schema.lazy(() -> Launch.SCHEMA)));
        static final Member<Map<String, Launch>> MAP =
                Member.optional(3, "map", new MapSchema<>(Scalar.STRING, Schema.lazy(() -> Launch.SCHEMA)));
        static final StructureSchema<Launch> SCHEMA = StructureSchema.of("Launch", Launch::new, DATA, BYTES, LIST, MAP);

        private Launch(Values values) {
            super(values);
        }

        static Launch of(@Nullable Object... values) {
            return SCHEMA.received(values);
        }

        static Launch with(String data) {
            return of(data, null, null, null);
        }
    }

    private static final class Locked extends Structure {
        static final Member<String> KEY = Member.optional(0, "key", Scalar.STRING);
        static final Member<String> DIGEST = Member.optional(1, "keyMD5", Scalar.STRING);
        static final StructureSchema<Locked> SCHEMA = StructureSchema.of("Locked", Locked::new, KEY, DIGEST);

        private Locked(Values values) {
            super(values);
        }

        static Locked of(@Nullable String key, @Nullable String digest) {
            return SCHEMA.received(new @Nullable Object[] {key, digest});
        }
    }

    @Test
    void aTextIsEncodedInUtf8AndBase64() {
        assertThat(EncodedTexts.in(Launch.with("#!/bin/é"), List.of("data"))).isEqualTo(Launch.with("IyEvYmluL8Op"));
    }

    @Test
    void pathsLeadThroughListsAndMaps() {
        Launch launch = Launch.of(null, null, List.of(Launch.with("a")), Map.of("k", Launch.with("b")));

        assertThat(EncodedTexts.in(launch, List.of("list[].data", "map{}.data")))
                .isEqualTo(Launch.of(null, null, List.of(Launch.with("YQ==")), Map.of("k", Launch.with("Yg=="))));
    }

    @Test
    void theSourceOfACopyIsPercentEncoded() {
        assertThat(EncodedTexts.in(Launch.with("b/a b/é"), List.of("data:percent")))
                .isEqualTo(Launch.with("b/a%20b/%C3%A9"));
        assertThat(EncodedTexts.in(Launch.with("b/a?b?versionId=v=1"), List.of("data:percent")))
                .isEqualTo(Launch.with("b/a%3Fb?versionId=v=1"));
    }

    @Test
    void aKeyIsSentWithItsDigest() {
        List<String> paths = List.of("key:base64-and-md5");

        assertThat(EncodedTexts.in(Locked.of("secret", null), paths))
                .isEqualTo(Locked.of("c2VjcmV0", "Xr4ilOzQ4PCOq3aQ0qbuaQ=="));
        assertThat(EncodedTexts.in(Locked.of("c2VjcmV0", "digest"), paths)).isEqualTo(Locked.of("c2VjcmV0", "digest"));
        assertThat(EncodedTexts.in(Locked.of(null, null), paths)).isEqualTo(Locked.of(null, null));
    }

    @Test
    void whatIsAbsentOrNoTextStaysAsItIs() {
        Launch launch = Launch.of(null, Bytes.ofUtf8("a"), null, null);

        assertThat(EncodedTexts.in(launch, List.of("data", "bytes", "list[].data", "map{}.data", "other.data")))
                .isEqualTo(launch);
        assertThat(EncodedTexts.in(launch, List.of())).isSameAs(launch);
    }
}
