package io.docwright.generator.apireference.syntax;

import io.docwright.generator.apireference.syntax.Skeleton.Field;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parses the outline of an XML body. Tolerant: elements that are not closed end with the text.
 *
 * <pre>{@code
 * <Delete xmlns="http://example.com/doc/">
 *    <Object>
 *       <Key>string</Key>
 *    </Object>
 *    ...
 *    <Quiet>boolean</Quiet>
 * </Delete>
 * }</pre>
 */
final class XmlSkeletonParser {
    private static final int MAX_DEPTH = 100;

    private XmlSkeletonParser() {}

    /** An element that is not closed yet. */
    private static final class Open {
        final String name;
        final List<Field> fields = new ArrayList<>();
        final StringBuilder text = new StringBuilder();

        Open(String name) {
            this.name = name;
        }

        Skeleton value() {
            String word = text.toString().strip();
            return fields.isEmpty() && !word.isEmpty()
                    ? new Skeleton.Scalar(Placeholders.unmarked(word))
                    : new Skeleton.Structure(fields);
        }
    }

    /** Returns the root element as the only field of a structure; null if there is none, or it is nested too deep. */
    static Skeleton.@Nullable Structure parse(String text) {
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(""));
        int at = 0;
        while (at < text.length()) {
            int tag = text.indexOf('<', at);
            addText(open.element(), text.substring(at, tag < 0 ? text.length() : tag));
            int end = tag < 0 ? -1 : text.indexOf('>', tag);
            if (end < 0) {
                break;
            }
            if (open.size() > MAX_DEPTH) {
                return null;
            }
            tag(text.substring(tag + 1, end), open);
            at = end + 1;
        }
        while (open.size() > 1) {
            close(open);
        }
        List<Field> roots = open.element().fields;
        return roots.isEmpty() ? null : new Skeleton.Structure(List.of(roots.get(0)));
    }

    private static void tag(String tag, Deque<Open> open) {
        if (tag.startsWith("?") || tag.startsWith("!")) {
            return;
        }
        if (tag.startsWith("/")) {
            if (open.size() > 1) {
                close(open);
            }
            return;
        }
        int blank = 0;
        while (blank < tag.length()
                && tag.charAt(blank) > ' '
                && tag.charAt(blank) != '/'
                && tag.charAt(blank) != '"') {
            blank++;
        }
        open.push(new Open(tag.substring(0, blank)));
        boolean quoted =
                tag.chars().filter(c -> c == '"').count() % 2 != 0; // a missing quote: the slash is that of an address
        if (tag.endsWith("/") && !quoted) {
            close(open);
        }
    }

    private static void close(Deque<Open> open) {
        Open closed = open.pop();
        open.element().fields.add(new Field(closed.name, closed.value(), false));
    }

    /** {@code ...} behind an element: it occurs several times. */
    private static void addText(Open element, String text) {
        List<Field> fields = element.fields;
        if (text.strip().startsWith("...") && !fields.isEmpty()) {
            Field last = fields.remove(fields.size() - 1);
            fields.add(new Field(last.name(), last.value(), true));
        } else {
            element.text.append(text);
        }
    }
}
