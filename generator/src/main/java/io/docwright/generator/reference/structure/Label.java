package io.docwright.generator.reference.structure;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of a page, in their order, with the titles that pages give them. */
public enum Label {
    DESCRIPTION,
    SEE_ALSO,
    REQUEST_SYNTAX,
    PARAMETERS,
    RETURN_TYPE,
    RETURNS,
    RESPONSE_SYNTAX,
    RESPONSE_STRUCTURE,
    RAISES,
    EXCEPTIONS,
    EXAMPLES;

    private static final int LONGEST = 18;
    private static final Map<String, Label> TITLES = Map.ofEntries(
            Map.entry("Request Syntax", REQUEST_SYNTAX),
            Map.entry("Parameters", PARAMETERS),
            Map.entry("Return type", RETURN_TYPE),
            Map.entry("Returns", RETURNS),
            Map.entry("Response Syntax", RESPONSE_SYNTAX),
            Map.entry("Syntax", RESPONSE_SYNTAX),
            Map.entry("Response Structure", RESPONSE_STRUCTURE),
            Map.entry("Structure", RESPONSE_STRUCTURE),
            Map.entry("Raises", RAISES),
            Map.entry("Exceptions", EXCEPTIONS),
            Map.entry("Example", EXAMPLES),
            Map.entry("Examples", EXAMPLES));

    /** The part of a title such as {@code **Request Syntax**} or {@code Parameters:}; null if it titles none. */
    static @Nullable public Label of(String title) {
        int from = title.startsWith("**") ? 2 : 0;
        int to = title.length() - (title.endsWith("**") ? 2 : 0);
        if (to - from > LONGEST + 1 || to <= from) {
            return null;
        }
        String word = title.substring(from, to);
        return TITLES.get(word.endsWith(":") ? word.substring(0, word.length() - 1) : word);
    }
}
