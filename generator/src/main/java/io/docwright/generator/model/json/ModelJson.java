package io.docwright.generator.model.json;

import io.docwright.generator.json.JsonOutput;
import io.docwright.generator.json.LineLayout;
import io.docwright.generator.model.Api;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes the API model as JSON, {@code api-model/1}, in UTF-8.
 *
 * <p>The order is that of the model, so two runs over the same pages result in the same bytes. Empty fields (an empty
 * description, {@code false}, null) are omitted; the lists of a service are always written. In addition to the format's
 * standard fields there are {@code deprecation}, {@code reference}, {@code autopopulated}, an example's {@code
 * description}, {@code request} and {@code response}, a paginator's {@code inputTokens} and {@code outputTokens}
 * (pairwise), {@code pageSize}, {@code more}, {@code results} and {@code items}, and a waiter's {@code until}.
 *
 * <p>Stateless and thread-safe.
 */
public final class ModelJson {
    /** The format's name and version. */
    public static final String FORMAT = "api-model/1";

    // { services: [ { shapes: { X: { members: [ : a value that is nested deeper is on its parent's line
    private static final int DEEPEST_BROKEN = 6;

    private ModelJson() {}

    /**
     * Writes {@code api} to {@code out}, piece by piece: only some kilobytes are in memory. Ends with a line feed, flushes,
     * and does not close.
     *
     * @throws IOException if {@code out} throws it
     */
    public static void write(Api api, OutputStream out) throws IOException {
        JsonOutput.write(out, new LineLayout(DEEPEST_BROKEN), json -> new ApiWriter(json).write(api, FORMAT));
    }
}
