package io.docwright.generator.source;

import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises arguments that are URLs: Docwright only reads files. */
public final class WebAddress {
    private static final Pattern URL = Pattern.compile("(?i)https?:/.*", Pattern.DOTALL);
    private static final Pattern FILE_NAME = Pattern.compile("(?i)https?://[^/?#]+/(?:[^?#]*/)?[^/?#]+(?:[?#].*)?");
    private static final Pattern PLAIN = Pattern.compile("[\\w.~:/%@+,=-]+");

    private WebAddress() {}

    /**
     * A message, in one line, that an argument is a URL, and how to download it.
     *
     * @return empty if it is not a URL
     */
    public static Optional<String> adviceFor(String argument) {
        if (!URL.matcher(argument).matches()) {
            return Optional.empty();
        }
        String output = FILE_NAME.matcher(argument).matches() ? "-O" : "-o page.html";
        return Optional.of("'" + argument
                + "' is a URL, and Docwright reads files; download the page first, then name the file: curl " + output
                + " " + quoted(argument));
    }

    /** The URL as shells read it; characters that mean something between quotes are encoded. */
    private static String quoted(String url) {
        if (PLAIN.matcher(url).matches()) {
            return url;
        }
        StringBuilder quoted = new StringBuilder("\"");
        url.chars().forEach(c -> {
            if ("\"$`\\!".indexOf(c) >= 0 || c <= ' ') {
                quoted.append('%').append(Integer.toHexString(0x100 | c).substring(1));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }
}
