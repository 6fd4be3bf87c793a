package io.docwright.generator.infer.names;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/** A line for each fact, each place and each member. One object serves one document. */
final class NamesLayout implements PrettyPrinter {
    private int depth;

    @Override
    public void writeStartObject(JsonGenerator json) {
        json.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        breakLine(json);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        json.writeRaw(',');
        breakLine(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) {
        end(json, entries);
        json.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        json.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        breakLine(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        json.writeRaw(',');
        breakLine(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
        end(json, values);
        json.writeRaw(']');
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        json.writeRaw('\n');
    }

    private void end(JsonGenerator json, int entries) {
        depth--;
        if (entries > 0) {
            breakLine(json);
        }
    }

    private void breakLine(JsonGenerator json) {
        json.writeRaw('\n');
        json.writeRaw("  ".repeat(depth));
    }
}
