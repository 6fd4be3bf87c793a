package io.docwright.generator.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * Writes values up to a given depth over several lines, and each deeper value in one line, which suits both readers and
 * line-based diffs. One object serves one document.
 */
public final class LineLayout implements PrettyPrinter {
    private final int deepestBroken;
    private final String indent;
    private boolean oneLine;
    private int depth;

    /** @param deepestBroken the largest number of objects and arrays around a line break */
    public LineLayout(int deepestBroken) {
        this.deepestBroken = deepestBroken;
        this.indent = "  ".repeat(deepestBroken);
    }

    /** Writes a value in one line, at any depth. */
    public void inOneLine(Runnable value) {
        oneLine = true;
        value.run();
        oneLine = false;
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
        if (breaks()) {
            breakLine(json);
        } else {
            json.writeRaw(' ');
        }
    }

    private void end(JsonGenerator json, int entries) {
        boolean broken = entries > 0 && breaks();
        depth--;
        if (broken) {
            breakLine(json);
        }
    }

    private void breakLine(JsonGenerator json) {
        if (breaks()) {
            json.writeRaw('\n');
            json.writeRaw(indent, 0, 2 * depth);
        }
    }

    private boolean breaks() {
        return !oneLine && depth <= deepestBroken;
    }
}
