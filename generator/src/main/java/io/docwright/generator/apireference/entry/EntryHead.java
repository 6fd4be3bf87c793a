package io.docwright.generator.apireference.entry;

import io.docwright.generator.page.Markup;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The bold line with which an entry begins.
 *
 * <pre>{@code
 * ** [name](#API_GetThing_RequestSyntax) **   <a name="things-GetThing-request-uri-name"></a>
 * **Tags.Tag.N**
 * **ResourceType** (request), **resourceType** (response)
 * }</pre>
 *
 * @param label the name as shown
 * @param response the name in responses, if the head has another one; null otherwise
 * @param linked whether a link or an anchor shows that it is no bold prose
 * @param anchor the last anchor; null if there is none
 * @param spaced whether blanks stand within the stars
 */
public record EntryHead(
        String label,
        @Nullable String response,
        boolean linked,
        @Nullable String anchor,
        boolean spaced,
        PageLine at) {
    private static final String STARS = "(?:\\\\\\*\\\\\\*|\\*\\*)";
    private static final String NAME = "[A-Za-z_$][\\w.$:*\\-]{0,300}";
    private static final String BOLD = STARS + "(\\s*)(?:\\[\\s*(" + NAME
            + ")\\s*\\]\\((#[^()\\s]*)(?:\\s\"[^\"]*\")?\\)|`?(" + NAME + ")`?)\\s*" + STARS;

    /** A map in a form body has a name for its keys and one for its values. */
    private static final String ENTRY = "(?:\\s*\\S{1,300} \\(key\\)\\s*\\S{1,300} \\(value\\))?";

    private static final Pattern HEAD =
            Pattern.compile(BOLD + "(?: \\(request\\), " + BOLD + " \\(response\\))?" + ENTRY + "\\s*");
    private static final Pattern ANCHOR = Pattern.compile("<a name=\"([^\"]*)\"></a>");

    /** Returns the head that a line is; null if it is none. */
    static @Nullable EntryHead of(PageLine line) {
        if (line.kind() != PageLine.Kind.PARAGRAPH) {
            return null;
        }
        String markup = line.markup();
        String anchor = null;
        if (markup.indexOf('<') >= 0) {
            Matcher anchors = ANCHOR.matcher(markup);
            while (anchors.find()) {
                anchor = anchors.group(1);
            }
            markup = anchors.replaceAll("").strip();
        }
        if (!markup.startsWith("**") && !markup.startsWith("\\*\\*")) {
            return null;
        }
        Matcher head = HEAD.matcher(markup.indexOf("\\_") < 0 ? markup : markup.replace("\\_", "_"));
        if (!head.matches()) {
            return null;
        }
        return new EntryHead(
                first(head.group(2), head.group(4)),
                head.group(5) == null ? null : first(head.group(6), head.group(8)),
                head.group(3) != null || anchor != null,
                anchor,
                !head.group(1).isEmpty(),
                line);
    }

    private static String first(@Nullable String one, @Nullable String other) {
        return one != null ? one : other == null ? "" : Markup.bare(other);
    }

    /** The names shown: one, or that of requests and that of responses. */
    public List<String> labels() {
        return response == null ? List.of(label) : List.of(label, response);
    }
}
