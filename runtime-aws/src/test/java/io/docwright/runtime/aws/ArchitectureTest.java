package io.docwright.runtime.aws;

import io.docwright.generator.testing.support.RoomRules;
import java.util.Map;
import java.util.SortedSet;

class ArchitectureTest extends RoomRules {
    private static final Map<SortedSet<String>, String> CIRCLES = Map.ofEntries(
            Map.entry(
                    circle("AwsLookup", "CredentialsSource", "FoundCredentials"),
                    "a factory method of the interface returns its implementations"),
            Map.entry(
                    circle("ChunkedInputStream", "DeadlineBody", "StreamingBody"),
                    "default methods of the interface return its decorations"),
            Map.entry(
                    circle("FoundToken", "TokenSource"),
                    "a factory method of the interface returns its implementations"),
            Map.entry(
                    circle("EventSigner", "Signer"),
                    "a signer creates the signer of the events, which signs the first frame with it"),
            Map.entry(circle("XmlList", "XmlMap", "XmlMembers"), "types are recursive"),
            Map.entry(
                    circle("XmlShapes", "XmlStructure", "XmlUnion"),
                    "types are recursive: the reader of a structure asks for those of its members"),
            Map.entry(
                    circle("Errors", "PayloadsOfEvents", "RestResponse"),
                    "an event may be an error, and an error is read like a response"),
            Map.entry(circle("Protocol", "Query", "Rest", "Rpc"), "Protocol.of selects the implementation"));

    ArchitectureTest() {
        super(CIRCLES);
    }
}
