package io.docwright.runtime;

import io.docwright.generator.testing.support.RoomRules;
import java.util.Map;
import java.util.SortedSet;

class ArchitectureTest extends RoomRules {
    private static final Map<SortedSet<String>, String> CIRCLES = Map.ofEntries(
            Map.entry(
                    circle("ByteStream", "OneShotStream"),
                    "a factory method of the interface returns its implementations"),
            Map.entry(circle("Document", "DocumentText"), "a document prints itself"),
            Map.entry(
                    circle("EventStream", "IteratedEvents", "PublishedEvents"),
                    "a factory method of the interface returns its implementations"),
            Map.entry(
                    circle("InterceptedTransport", "OptionsTransport", "SharedTransport", "Transport"),
                    "a transport returns itself decorated"),
            Map.entry(
                    circle(
                            "AsyncTransport",
                            "InterceptedAsyncTransport",
                            "OptionsAsyncTransport",
                            "SharedAsyncTransport",
                            "ThreadedTransport"),
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

    ArchitectureTest() {
        super(CIRCLES);
    }
}
