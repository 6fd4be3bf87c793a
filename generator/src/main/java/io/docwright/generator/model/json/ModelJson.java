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
 * standard fields there are {@code deprecation}, {@code reference}, {@code autopopulated}, {@code sensitive}, an example's {@code
 * description}, {@code request} and {@code response}, a paginator's {@code inputTokens} and {@code outputTokens}
 * (pairwise), {@code pageSize}, {@code more}, {@code results} and {@code items}, and a waiter's {@code until}.
 *
 * <p>Two fields of a member are on pages of the API's own reference only. {@code width}, beside {@code target}, is the width of the
 * number in it or in its innermost elements or values: {@code "integer"} (32 bits), {@code "long"}, {@code "float"} or {@code
 * "double"}. {@code constraints} is an object with {@code minimum} and {@code maximum} of a number, {@code minimumLength} and {@code
 * maximumLength} of a string, a list or a map, the {@code pattern} of a string, and the same again for the {@code element}s of a
 * list, and the {@code key}s and {@code value}s of a map.
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
