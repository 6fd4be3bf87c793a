package io.docwright.fake;

import io.docwright.generator.testing.support.RoomRules;
import java.util.Map;
import java.util.SortedSet;

/** Packages are small, and no two of them, and no two classes, import each other but those that are named. */
class ArchitectureTest extends RoomRules {
    private static final Map<SortedSet<String>, String> CIRCLES = Map.of(
            circle("ErrorForm", "StructureForm", "Trees", "UnionForm"),
            "values are recursive: the form of a structure asks for those of its members",
            circle("FakeService", "FakeTransport"),
            "a fake creates its transport, which asks it for answers",
            circle("Fake", "FakeExtension"),
            "the annotation registers the extension, which looks for the annotation",
            circle("Route", "Routes", "ServedService"),
            "a route leads to its service, which finds the route",
            circle("QueryServer", "RestServer", "RpcServer", "ServerProtocol"),
            "a factory method of the interface returns its implementations");

    ArchitectureTest() {
        super(CIRCLES);
    }
}
