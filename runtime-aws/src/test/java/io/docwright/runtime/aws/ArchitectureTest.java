package io.docwright.runtime.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.testing.support.Rooms;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Checks the packages of this module: small, and without circles. */
class ArchitectureTest {
    /** Circles between classes that stay, and why. */
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
            Map.entry(circle("Protocol", "Query", "Rest", "Rpc"), "Protocol.of selects the implementation"),
            Map.entry(
                    circle("JavaNetClient", "SocketHttpClient"),
                    "each delegates what it cannot send: proxies to the one, streams of events to the other"));

    private final Rooms rooms = Rooms.ofModule();

    @Test
    void noPackageHasMoreThan25Files() {
        assertThat(rooms.packagesWithMoreFilesThan(25)).isEmpty();
    }

    @Test
    void noCirclesBetweenPackages() {
        assertThat(rooms.packageCircles()).isEmpty();
    }

    @Test
    void noCirclesBetweenClassesBesideThoseNamed() {
        assertThat(rooms.classCircles()).isEqualTo(CIRCLES.keySet());
    }

    private static SortedSet<String> circle(String... names) {
        return new TreeSet<>(List.of(names));
    }
}
