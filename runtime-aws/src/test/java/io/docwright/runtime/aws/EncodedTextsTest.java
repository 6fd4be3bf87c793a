package io.docwright.runtime.aws;

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
    void whatIsAbsentOrNoTextStaysAsItIs() {
        Launch launch = Launch.of(null, Bytes.ofUtf8("a"), null, null);

        assertThat(EncodedTexts.in(launch, List.of("data", "bytes", "list[].data", "map{}.data", "other.data")))
                .isEqualTo(launch);
        assertThat(EncodedTexts.in(launch, List.of())).isSameAs(launch);
    }
}
