package io.docwright.runtime.aws.protocol;

import io.docwright.runtime.codec.WireForms;
import io.docwright.runtime.json.JsonCodec;
import io.docwright.runtime.json.NativeValues;
import java.time.Instant;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.dataformat.cbor.CBORFactory;
import tools.jackson.dataformat.cbor.CBORGenerator;

/** CBOR as the protocols of services use it: the structure of JSON, with native blobs and tagged timestamps. */
public final class CborFormat {
    private static final int DEPTH = 500;
    private static final int EPOCH_SECONDS = 1;
    private static final double NANOS = 1e9;

    static final CBORFactory FACTORY = CBORFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .streamWriteConstraints(
                    StreamWriteConstraints.builder().maxNestingDepth(DEPTH).build())
            .build();

    private CborFormat() {}

    /** Returns a codec for bodies whose members have these forms. */
    public static JsonCodec codec(WireForms forms) {
        return JsonCodec.builder()
                .format(FACTORY, new Natives())
                .wireForms(forms)
                .build();
    }

    private static final class Natives implements NativeValues {
        @Override
        public void writeTimestamp(JsonGenerator out, Instant value) {
            ((CBORGenerator) out).writeTag(EPOCH_SECONDS);
            if (value.getNano() == 0) {
                out.writeNumber(value.getEpochSecond());
            } else {
                out.writeNumber(value.getEpochSecond() + value.getNano() / NANOS);
            }
        }

        @Override
        public void writeFloat(JsonGenerator out, double value) {
            out.writeNumber(value);
        }
    }
}
