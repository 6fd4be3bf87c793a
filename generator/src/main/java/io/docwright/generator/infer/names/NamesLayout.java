package io.docwright.generator.infer.names;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * A line for each fact and each place; members stand on one line. One object serves one document.
 *
 * <p>Two people who add operations that use one shape add places to it, and Git merges lines.
 */
final class NamesLayout implements PrettyPrinter {
    private int depth;
    private boolean broken = true;

    /** Whether the elements of the arrays to come get a line each. */
    void breakArrays(boolean broken) {
        this.broken = broken;
    }

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
        end(json, entries > 0);
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
        if (broken) {
            json.writeRaw(',');
            breakLine(json);
        } else {
            json.writeRaw(", ");
        }
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
