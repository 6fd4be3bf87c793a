package io.docwright.generator.apireference.json;

import io.docwright.generator.apireference.ApiService;
import io.docwright.generator.json.JsonOutput;
import io.docwright.generator.json.LineLayout;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes what API pages say as JSON, an array of services in the format {@code api-facts/1}, in UTF-8. The order is that of the
 * pages, so two runs over the same pages result in the same bytes. Stateless and thread-safe.
 */
public final class FactsJson {
    /** The format's name and version. */
    public static final String FORMAT = "api-facts/1";

    // [ { operations: { X: { input: { : a member is one line
    private static final int DEEPEST_BROKEN = 5;

    private FactsJson() {}

    /**
     * Writes services piece by piece. Ends with a line feed, flushes, and does not close {@code out}.
     *
     * @throws IOException if {@code out} throws it
     */
    public static void write(List<ApiService> services, OutputStream out) throws IOException {
        JsonOutput.write(out, new LineLayout(DEEPEST_BROKEN), json -> {
            json.writeStartArray();
            services.forEach(service -> new ServiceFacts(json).write(service));
            json.writeEndArray();
        });
    }
}
