package io.docwright.generator.infer.names;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/** A line for each shape, and a line for each other member of an object. One object prints one document. */
final class NamesLayout implements PrettyPrinter {
    private int depth;
    private boolean broken = true;

    /** Whether each of the following members or elements begins a new line. */
    void breakLines(boolean broken) {
        this.broken = broken;
    }

    @Override
    public void writeStartObject(JsonGenerator json) {
        json.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        if (broken) {
            breakLine(json);
        }
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
        end(json, entries > 0 && broken);
        json.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        json.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        if (broken) {
            breakLine(json);
        }
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        separate(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
        end(json, values > 0 && broken);
        json.writeRaw(']');
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        json.writeRaw('\n');
    }

    private void separate(JsonGenerator json) {
        if (broken) {
            json.writeRaw(',');
            breakLine(json);
        } else {
            json.writeRaw(", ");
        }
    }

    private void end(JsonGenerator json, boolean onNextLine) {
        depth--;
        if (onNextLine) {
            breakLine(json);
        }
    }

    private void breakLine(JsonGenerator json) {
        json.writeRaw('\n');
        json.writeRaw("  ".repeat(depth));
    }
}
