package io.docwright.runtime;

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
                    circle("ByteStream", "OneShotStream"),
                    "a factory method of the interface returns its implementations"),
            Map.entry(circle("Document", "DocumentText"), "a document prints itself"),
            Map.entry(
                    circle("EventStream", "IteratedEvents", "PublishedEvents"),
                    "a factory method of the interface returns its implementations"),
            Map.entry(
                    circle("InterceptedTransport", "OptionsTransport", "Transport"),
                    "a transport returns itself decorated"),
            Map.entry(
                    circle("AsyncTransport", "InterceptedAsyncTransport", "OptionsAsyncTransport", "ThreadedTransport"),
                    "a transport returns itself decorated"),
            Map.entry(
                    circle("ItemPagination", "PageChunks", "PageIterator", "Pagination"),
                    "a pagination creates its iterators, which ask it for the next page"),
            Map.entry(
                    circle("JsonError", "JsonShapes", "JsonStructure", "JsonUnion"),
                    "types are recursive: the reader of a structure asks for those of its members"),
            Map.entry(
                    circle("JsonReader", "JsonShape"),
                    "values are recursive: a shape reads its elements through the reader"),
            Map.entry(
                    circle(
                            "ApiException",
                            "ErrorBuilder",
                            "MemberBuilder",
                            "MemberPath",
                            "Members",
                            "PlainErrorBuilder",
                            "Schema",
                            "Structure",
                            "StructureBuilder"),
                    "types are recursive: a schema creates the builders of its members, whose values have schemas"));

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
