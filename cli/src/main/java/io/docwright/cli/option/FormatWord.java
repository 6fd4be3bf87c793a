package io.docwright.cli.option;

import io.docwright.generator.request.PageFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A value of {@code --format}: the format of pages, or that of the report. A word of both is the format of pages.
 *
 * @param page null if the value is about the report
 * @param report null if the value is about pages
 */
public record FormatWord(
        @Nullable PageFormat page, @Nullable ReportFormat report) {
    private static final Map<String, FormatWord> WORDS = words();

    private static Map<String, FormatWord> words() {
        Map<String, FormatWord> words = new LinkedHashMap<>();
        for (PageFormat format : PageFormat.values()) {
            words.put(format.name(), new FormatWord(format, null));
        }
        for (ReportFormat format : ReportFormat.values()) {
            words.putIfAbsent(format.name(), new FormatWord(null, format));
        }
        return words;
    }

    /** Finds the value for a word, ignoring letter case. */
    static final class Converter implements ITypeConverter<FormatWord> {
        @Override
        public FormatWord convert(String word) {
            FormatWord found = WORDS.get(word.toUpperCase(Locale.ROOT));
            if (found == null) {
                throw new TypeConversionException(
                        "expected one of " + WORDS.keySet() + " (case-insensitive) but was '" + word + "'");
            }
            return found;
        }
    }

    /** All words, for the help and for completion in a shell. */
    static final class Words implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return WORDS.keySet().iterator();
        }
    }
}
