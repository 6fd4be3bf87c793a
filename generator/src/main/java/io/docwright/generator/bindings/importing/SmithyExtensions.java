package io.docwright.generator.bindings.importing;

import software.amazon.smithy.model.node.StringNode;
import software.amazon.smithy.model.shapes.Shape;

/** Reads the traits of Docwright's own exports. Apart from {@link ExtensionTraits}, which needs no library of Smithy. */
final class SmithyExtensions {
    private static final String BINDINGS = "docwright.traits#bindings";
    private static final String NAME = "docwright.traits#name";

    private SmithyExtensions() {}

    /** The name of a type, which is not that of its shape if an operation has it. */
    static String name(Shape shape, String shapeName) {
        return shape.findTrait(NAME)
                .flatMap(trait -> trait.toNode().asStringNode())
                .map(StringNode::getValue)
                .orElse(shapeName);
    }

    /** Adds the bindings of a shape to its fields. */
    static void put(Shape shape, FieldsBuilder words) {
        shape.findTrait(BINDINGS).ifPresent(trait -> words.put(ExtensionTraits.FIELD, NodeJson.of(trait.toNode())));
    }
}
