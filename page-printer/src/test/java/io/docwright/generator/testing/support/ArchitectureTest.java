package io.docwright.generator.testing.support;

import java.util.Map;

class ArchitectureTest extends RoomRules {
    ArchitectureTest() {
        super(Map.of(circle("Field", "Node"), "types are recursive: a node has fields, and a field has a node"));
    }
}
