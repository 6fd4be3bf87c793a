package io.docwright.generator.apireference;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sections of API pages. */
enum SectionKind {
    /** What precedes the first section. */
    TITLE,
    REQUEST_SYNTAX,
    URI_PARAMETERS,
    REQUEST_PARAMETERS,
    REQUEST_BODY,
    RESPONSE_SYNTAX,
    RESPONSE_ELEMENTS,
    ERRORS,
    CONTENTS,
    EXAMPLES,
    ENDPOINTS,
    SEE_ALSO;

    private static final Map<String, SectionKind> TITLES = Map.ofEntries(
            Map.entry("request syntax", REQUEST_SYNTAX),
            Map.entry("uri request parameters", URI_PARAMETERS),
            Map.entry("request parameters", REQUEST_PARAMETERS),
            Map.entry("request body", REQUEST_BODY),
            Map.entry("response syntax", RESPONSE_SYNTAX),
            Map.entry("response elements", RESPONSE_ELEMENTS),
            Map.entry("errors", ERRORS),
            Map.entry("contents", CONTENTS),
            Map.entry("examples", EXAMPLES),
            Map.entry("example", EXAMPLES),
            Map.entry("service endpoints", ENDPOINTS),
            Map.entry("see also", SEE_ALSO));

    /** The section that a heading begins; null if it begins none. */
    static @Nullable SectionKind of(String title) {
        return title.length() > 40 ? null : TITLES.get(title.toLowerCase(Locale.ROOT));
    }
}
