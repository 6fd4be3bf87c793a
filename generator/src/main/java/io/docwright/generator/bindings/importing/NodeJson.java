package io.docwright.generator.bindings.importing;

import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.json.Json;
import io.docwright.generator.json.JsonReader;
import software.amazon.smithy.model.node.Node;

/** Converts the values of traits of a Smithy model to JSON. */
final class NodeJson {
    private static final JsonReader JSON = new JsonReader(DiagnosticCode.BINDINGS_BROKEN, JsonReader.BY_HAND, false);

    private NodeJson() {}

    /** The value, without positions. */
    static Json of(Node value) {
        return JSON.read("", Node.printJson(value));
    }
}
