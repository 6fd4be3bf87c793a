package io.docwright.generator.model.json;

import io.docwright.generator.model.Api;
import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes the API model as JSON, {@code api-model/1}, in UTF-8.
 *
 * <p>What the model has sorted is sorted here, so two runs over the same pages give the same bytes. A field with nothing
 * to say (an empty description, {@code false}, null) is left out; the lists of a service are always there. Beyond the
 * form's own fields stand {@code deprecation}, {@code reference}, {@code autopopulated}, an example's {@code
 * description}, {@code request} and {@code response}, a paginator's {@code inputTokens} and {@code outputTokens} (pairwise),
 * {@code pageSize}, {@code more}, {@code results} and {@code items}, and a waiter's {@code until}.
 *
 * <p>Stateless and safe for use by several threads.
 */
public final class ModelJson {
    /** The form's name and version. */
    public static final String FORMAT = "api-model/1";

    /**
     * Maps may stand in each other as deep as the deepest pages that can be allowed, 1,000, each in an object and an array;
     * Jackson's own limit is 500.
     */
    static final int DEEPEST = 2_100;

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .streamWriteConstraints(
                    StreamWriteConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();
    private static final ObjectWriteContext LAID_OUT = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new ModelLayout();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    };

    private ModelJson() {}

    /**
     * Writes {@code api} to {@code out}, piece by piece: no more than some kilobytes are held. Ends with a line feed,
     * flushes, and does not close.
     *
     * @throws IOException where {@code out} takes no more
     */
    public static void write(Api api, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(LAID_OUT, out, JsonEncoding.UTF8)) {
            new ApiWriter(json).write(api, FORMAT);
            json.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.flush();
    }
}
