package io.docwright.maven;

import io.docwright.generator.testing.support.RoomRules;
import java.util.Map;

class ArchitectureTest extends RoomRules {
    ArchitectureTest() {
        super(Map.of());
    }
}
