package io.docwright.generator.apireference.entry;

import io.docwright.generator.page.Markup;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An attribute line of an entry.
 *
 * @param markup what follows the colon
 * @param type the type that it names; null if it is about something else
 */
record Attribute(
        AttributeKind kind, String markup, @Nullable ApiType type) {
    private static final Pattern CODE = Pattern.compile("(`+)(.+)\\1");
    private static final Pattern NUMBER = Pattern.compile("\\d{3}");
    private static final Pattern REQUIRED = Pattern.compile("(?:Yes|No|Conditional)\\b.*");

    /** Returns the attribute that a line is; null if it is prose that only begins like one. */
    static @Nullable Attribute of(PageLine line) {
        if (line.kind() == PageLine.Kind.HEADING || line.kind() == PageLine.Kind.CODE) {
            return null;
        }
        AttributeKind kind = AttributeKind.of(line.markup());
        if (kind == null) {
            return null;
        }
        String markup = line.markup().substring(line.markup().indexOf(':') + 1).strip();
        Attribute attribute = new Attribute(kind, markup, kind == AttributeKind.TYPE ? TypeText.parse(markup) : null);
        return attribute.isWellFormed() ? attribute : null;
    }

    private boolean isWellFormed() {
        return switch (kind) {
            case TYPE -> type != null;
            case LENGTH, RANGE, ITEMS, ENTRIES, KEY_LENGTH, VALUE_LENGTH -> Bounds.are(bare());
            case PATTERN, KEY_PATTERN, VALUE_PATTERN -> !markup.isEmpty();
            case VALUES, KEY_VALUES -> code() != null;
            case REQUIRED -> REQUIRED.matcher(bare()).matches();
            case STATUS -> NUMBER.matcher(bare()).matches();
        };
    }

    /** The text without marks. */
    String bare() {
        return Markup.bare(markup).strip();
    }

    /** The text if it is one span of code; null otherwise. */
    @Nullable
    String code() {
        Matcher code = CODE.matcher(markup);
        if (!code.matches()) {
            return null;
        }
        String fence = code.group(1);
        String text = code.group(2);
        return text.contains(fence) || text.startsWith("`") || text.endsWith("`") ? null : text.strip();
    }

    /**
     * The text of the span of code, or of the whole line if converters dropped the marks. A backtick in a pattern may stand
     * within single backticks, which Markdown reads otherwise.
     */
    String verbatim() {
        String code = code();
        if (code != null) {
            return code;
        }
        boolean marked = markup.length() > 2 && markup.startsWith("`") && markup.endsWith("`");
        int end = markup.length() - (markup.endsWith("\\`") ? 2 : 1);
        return marked && end > 0 ? markup.substring(1, end).strip() : bare();
    }
}
