package io.docwright.generator.result;

import io.docwright.generator.request.PageFormat;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a file was read.
 *
 * @param file as in diagnostics
 * @param format its format
 * @param why how the format was recognised, or that it was set
 * @param lines the number of lines by kind: {@code signature}, {@code title}, {@code syntax}, {@code member}, {@code
 *     description}, {@code example}, {@code error}, {@code navigation}, or {@code left-out}; without those of zero lines
 */
public record ReadPage(String file, PageFormat format, String why, Map<String, Integer> lines) {
    public ReadPage {
        lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
    }
}
