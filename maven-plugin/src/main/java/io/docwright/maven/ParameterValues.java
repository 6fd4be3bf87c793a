package io.docwright.maven;

import io.docwright.generator.diagnostics.Limits;
import io.docwright.generator.request.PageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** Reads the values of parameters. */
final class ParameterValues {
    private ParameterValues() {}

    /** {@code markdown}; null for no value. */
    static @Nullable PageFormat format(@Nullable String format) throws MojoExecutionException {
        if (format == null) {
            return null;
        }
        try {
            return PageFormat.valueOf(format.trim().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            String formats = Stream.of(PageFormat.values())
                    .map(known -> known.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            throw new MojoExecutionException(
                    "format: '" + format + "' is not a format of pages; use one of " + formats + ", or omit it");
        }
    }

    /** {@code page-bytes=1000000}, {@code depth=100}. */
    static Limits limits(List<String> limits) throws MojoExecutionException {
        Map<String, String> words = new LinkedHashMap<>();
        for (String limit : limits) {
            String[] parts = limit.split("=", 2);
            words.put(parts[0].trim(), parts.length < 2 ? "" : parts[1].trim());
        }
        try {
            return Limits.of(words);
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException("limits: " + e.getMessage());
        }
    }
}
