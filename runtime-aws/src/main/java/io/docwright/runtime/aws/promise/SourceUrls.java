package io.docwright.runtime.aws.promise;

import io.docwright.runtime.aws.wire.OperationWire;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.schema.StructureSchema;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Copies from another region: adds a presigned URL of the same call in the region of the source, with which the service reads the
 * source there. Nothing is added if the caller sets the URL, names no source region, or has no credentials.
 */
public final class SourceUrls {
    private static final Duration VALID = Duration.ofHours(1);

    private SourceUrls() {}

    /** Creates presigned URLs. */
    public interface Presigner {
        /** The region that is called; null if nothing can be signed, because there are no credentials. */
        @Nullable
        String region();

        /**
         * Creates the URL of a call.
         *
         * @param region the region that the URL is for
         * @param more further parameters, {@code &a=b}
         */
        <I extends Structure> String url(
                Operation<I, ?> operation, I input, String region, Duration valid, String more);
    }

    /** Returns the request as it is sent; the request itself if the operation does not copy. */
    public static <I extends Structure> I in(
            Operation<I, ?> operation, I input, OperationWire wire, Presigner presigner) {
        StructureSchema<I> schema = operation.input();
        Member<?> url = wire.derived("presigned-url", schema);
        Member<?> sent = wire.derived("source-region", schema);
        Member<?> source = sent == null ? wire.derived("unsent-source-region", schema) : sent;
        if (url == null || source == null || !(StructureSchema.value(input, source) instanceof String from)) {
            return input;
        }
        @Nullable Object[] values = StructureSchema.valuesOf(input);
        if (sent == null) {
            values[source.index()] = null;
        }
        String here = values[url.index()] == null ? presigner.region() : null;
        if (here != null) {
            Member<?> destination = wire.derived("region", schema);
            if (destination != null) {
                values[destination.index()] = here;
            }
            I there = schema.received(values.clone(), input.unknownMembers());
            String more = destination == null ? "&DestinationRegion=" + here : "";
            values[url.index()] = presigner.url(operation, there, from, VALID, more);
        }
        return schema.received(values, input.unknownMembers());
    }
}
