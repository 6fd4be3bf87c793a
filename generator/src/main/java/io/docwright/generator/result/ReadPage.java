package io.docwright.generator.result;

import io.docwright.generator.request.PageFormat;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a file was read.
 *
 * @param file as in diagnostics
 * @param format the form that it was read in
 * @param why what in its content told the form, or that it was asked for
 * @param lines how many lines were read as what: {@code signature}, {@code title}, {@code syntax}, {@code member}, {@code
 *     description}, {@code example}, {@code error}, {@code navigation}, or {@code left-out}; without those of zero lines
 */
public record ReadPage(String file, PageFormat format, String why, Map<String, Integer> lines) {
    public ReadPage {
        lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
    }
}
