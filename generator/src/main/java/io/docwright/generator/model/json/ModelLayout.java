package io.docwright.generator.model.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * Lays a model out for people and line-wise tools: a line for each fact down to the members of a shape, which take one
 * line each. One object serves one document.
 */
final class ModelLayout implements PrettyPrinter {
    // { services: [ { shapes: { X: { members: [ : what is nested deeper stands on its parent's line
    private static final int DEEPEST_BROKEN = 6;

    private static final String INDENT = "  ".repeat(DEEPEST_BROKEN);

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
        separate(json);
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
        separate(json);
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

    private void separate(JsonGenerator json) {
        json.writeRaw(',');
        if (depth > DEEPEST_BROKEN) {
            json.writeRaw(' ');
        } else {
            breakLine(json);
        }
    }

    private void end(JsonGenerator json, int entries) {
        boolean broken = entries > 0 && depth <= DEEPEST_BROKEN;
        depth--;
        if (broken) {
            breakLine(json);
        }
    }

    private void breakLine(JsonGenerator json) {
        if (depth <= DEEPEST_BROKEN) {
            json.writeRaw('\n');
            json.writeRaw(INDENT, 0, 2 * depth);
        }
    }
}
