package io.docwright.generator.diff.print;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page with placeholders, written as {@code {{name}}}. */
final class HtmlTemplate {
    private static final Pattern OPEN_PLACE = Pattern.compile("\\{\\{([a-z-]+)}}");

    private HtmlTemplate() {}

    /** Writes the HTML of a placeholder; placeholders in it are not replaced. */
    @FunctionalInterface
    interface Filling {
        void write(Appendable out) throws IOException;

        static Filling of(String html) {
            return out -> out.append(html);
        }
    }

    /**
     * Writes a page.
     *
     * @param template its placeholders must all be in {@code fillings}
     */
    static void write(String template, Map<String, Filling> fillings, Appendable out) throws IOException {
        Matcher places = OPEN_PLACE.matcher(template);
        int written = 0;
        while (places.find()) {
            out.append(template, written, places.start());
            Objects.requireNonNull(fillings.get(places.group(1)), places.group(1))
                    .write(out);
            written = places.end();
        }
        out.append(template, written, template.length());
    }

    /** A resource beside this class, with lines that end in {@code \n}. */
    static String read(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(HtmlTemplate.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }
}
