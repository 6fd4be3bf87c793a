package io.docwright.generator.apireference.entry;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the sentence above some entries says about where they travel. */
public enum EntryGroup {
    /** No sentence. */
    UNSTATED,
    URI,
    HEADERS,
    /** A part of a body in JSON or XML. */
    BODY,
    /** The whole body. */
    PAYLOAD,
    /** The whole body, which is binary. */
    BINARY;

    private static final Map<String, EntryGroup> SENTENCES = Map.ofEntries(
            Map.entry("The request uses the following URI parameters.", URI),
            Map.entry("The request accepts the following HTTP headers.", HEADERS),
            Map.entry("The response returns the following HTTP headers.", HEADERS),
            Map.entry("The request accepts the following data in JSON format.", BODY),
            Map.entry("The request accepts the following data in XML format.", BODY),
            Map.entry("The following data is returned in JSON format by the service.", BODY),
            Map.entry("The following data is returned in XML format by the service.", BODY),
            Map.entry("The following element is returned by the service.", BODY),
            Map.entry("The following elements are returned by the service.", BODY),
            Map.entry("The request accepts the following binary data.", BINARY),
            Map.entry("The following data is returned in binary format by the service.", BINARY),
            Map.entry("The response returns the following as the HTTP body.", PAYLOAD));

    /** The group that a line begins; null if it begins none. */
    static @Nullable EntryGroup of(PageLine line) {
        return line.kind() == PageLine.Kind.PARAGRAPH
                        && line.first()
                        && line.markup().startsWith("The ")
                ? SENTENCES.get(line.bare())
                : null;
    }
}
