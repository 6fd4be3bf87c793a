package io.docwright.generator.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.JacksonIOException;

/** Writes JSON documents. Stateless and thread-safe. */
public final class JsonOutput {
    private JsonOutput() {}

    /**
     * Writes a document in UTF-8, piece by piece: the whole is never in memory. Ends with a line feed, flushes, and does not
     * close {@code out}.
     *
     * @throws IOException if {@code out} throws it
     */
    public static void write(OutputStream out, PrettyPrinter layout, Consumer<JsonGenerator> content)
            throws IOException {
        try (JsonGenerator json = JsonReader.JSON.createGenerator(new Layout(layout), out, JsonEncoding.UTF8)) {
            content.accept(json);
            json.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.flush();
    }

    /** A document as text; ends with a line feed. */
    public static String text(PrettyPrinter layout, Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonReader.JSON.createGenerator(new Layout(layout), text)) {
            content.accept(json);
            json.writeRaw('\n');
        }
        return text.toString();
    }

    /** Configures Jackson with a layout. */
    private static final class Layout extends ObjectWriteContext.Base {
        private final PrettyPrinter printer;

        Layout(PrettyPrinter printer) {
            this.printer = printer;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
