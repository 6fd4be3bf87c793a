package io.docwright.cli;

import io.docwright.generator.testing.support.RoomRules;
import java.util.Map;

class ArchitectureTest extends RoomRules {
    ArchitectureTest() {
        super(Map.of());
    }
}
