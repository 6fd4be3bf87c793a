package io.docwright.generator.diff.print;

import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.diff.Change;
import io.docwright.generator.diff.ChangeKind;
import io.docwright.generator.diff.Effect;
import io.docwright.generator.diff.Migration;
import io.docwright.generator.diff.Use;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one change: its subject, its effects with the reason, and the two versions side by side. */
final class ChangeHtml {
    /** Texts that exceed one of these are folded. */
    private static final int MOST_CHARACTERS = 320;

    private static final int MOST_LINES = 6;

    /** The length of a folded text's excerpt, and of its part before the first changed word. */
    private static final int EXCERPT = 220;

    private static final int LEAD = 60;

    private final Appendable out;

    ChangeHtml(Appendable out) {
        this.out = out;
    }

    /**
     * Writes the change.
     *
     * @param service the index of its service in the filter
     * @param kind the index of its kind in the filter
     */
    void write(Change change, int service, int kind) throws IOException {
        ChangeKind what = change.kind();
        out.append("<article data-s=\"" + service + "\" data-k=\"" + kind + "\">\n<h3>");
        text(change.subject());
        out.append("</h3>\n<p class=\"about\"><b>").append(what.words()).append("</b> in <bdi>");
        text(change.service());
        out.append("</bdi></p>\n<ul class=\"effects\">");
        effect("source", what.source());
        effect("binary", what.binary());
        effect("wire", what.wire());
        out.append("</ul>\n");
        sides(change);
        out.append("<p class=\"reason\">").append(HtmlEscaper.of(what.reason()));
        if (what.setting() != null) {
            out.append(" <span class=\"setting\">(avoided with <code>")
                    .append(HtmlEscaper.of(what.setting()))
                    .append("</code>)</span>");
        }
        out.append("</p>\n");
        migration(change.migration());
        uses(change);
        out.append("</article>\n");
    }

    /** Writes the line for several changes: the element, the number of changes, and their names. */
    void headline(ChangeGroup group) throws IOException {
        if (!group.owner().isEmpty()) {
            out.append("<b class=\"owner\">");
            text(group.owner());
            out.append("</b> ");
        }
        out.append("<b>").append(group.count()).append("</b> in <bdi>");
        text(group.first().service());
        out.append("</bdi>: <bdi>");
        List<String> names = group.items().stream().map(ChangeGroup.Item::name).toList();
        text(String.join(", ", names));
        out.append("</bdi>");
    }

    private void migration(@Nullable Migration calls) throws IOException {
        if (calls != null) {
            out.append("<p class=\"migration\"><code>");
            text(calls.before());
            out.append("</code> becomes <code>");
            text(calls.after());
            out.append("</code></p>\n");
        }
    }

    private void uses(Change change) throws IOException {
        if (!change.uses().isEmpty()) {
            out.append("<ul class=\"uses\">\n");
            for (Use use : change.uses()) {
                out.append("<li><code>");
                text(use.toString());
                out.append("</code></li>\n");
            }
            out.append("</ul>\n");
        }
    }

    private void effect(String on, Effect effect) throws IOException {
        out.append("<li class=\"").append(id(effect)).append("\">").append(on);
        out.append(" <b>").append(effect.words()).append("</b></li>");
    }

    /** The name for CSS classes and filters: {@code may-break}. */
    static String id(Effect effect) {
        return effect.words().replace(' ', '-');
    }

    private void sides(Change change) throws IOException {
        String before = change.before();
        String after = change.after();
        boolean hasTexts = before != null || after != null;
        if (!hasTexts && change.oldPlace() == null && change.newPlace() == null) {
            return;
        }
        WordDiff words = before == null || after == null ? null : WordDiff.of(before, after);
        out.append("<dl class=\"sides")
                .append(isProse(change.kind()) ? " prose" : "")
                .append("\">\n");
        side("Before", "del", words == null ? whole(before) : words.before(), hasTexts, change.oldPlace());
        side("After", "ins", words == null ? whole(after) : words.after(), hasTexts, change.newPlace());
        out.append("</dl>\n");
    }

    /** Whether the texts are sentences, and not names. */
    private static boolean isProse(ChangeKind kind) {
        return kind.isOfWords() || kind == ChangeKind.OPERATION_DEPRECATED || kind == ChangeKind.MEMBER_DEPRECATED;
    }

    private static List<WordDiff.Part> whole(@Nullable String text) {
        return text == null ? List.of() : List.of(new WordDiff.Part(text, false));
    }

    private void side(String name, String mark, List<WordDiff.Part> parts, boolean hasTexts, @Nullable SourceSpan place)
            throws IOException {
        out.append("<div><dt>").append(name).append("</dt>");
        int length = parts.stream().mapToInt(part -> part.text().length()).sum();
        if (hasTexts && length == 0) {
            out.append("<dd class=\"none\">nothing</dd>");
        } else if (hasTexts) {
            out.append("<dd class=\"text\">");
            if (isLong(parts, length)) {
                fold(parts, length, mark);
            } else {
                parts(parts, 0, length, mark);
            }
            out.append("</dd>");
        }
        if (place != null) {
            out.append("<dd class=\"place\">");
            text(place.toString());
            out.append("</dd>");
        } else if (!hasTexts) {
            out.append("<dd class=\"none\">no page</dd>");
        }
        out.append("</div>\n");
    }

    private static boolean isLong(List<WordDiff.Part> parts, int length) {
        return length > MOST_CHARACTERS
                || parts.stream()
                                .flatMapToInt(part -> part.text().chars())
                                .filter(c -> c == '\n')
                                .count()
                        >= MOST_LINES;
    }

    private void fold(List<WordDiff.Part> parts, int length, String mark) throws IOException {
        int from = Math.max(0, Math.min(firstChanged(parts) - LEAD, length - EXCERPT));
        int to = Math.min(length, from + EXCERPT);
        out.append("<details><summary><span class=\"excerpt\">").append(from > 0 ? "…" : "");
        parts(parts, from, to, mark);
        out.append(to < length ? "…" : "")
                .append("</span> <span class=\"all\">all " + length + " characters</span></summary>");
        parts(parts, 0, length, mark);
        out.append("</details>");
    }

    private static int firstChanged(List<WordDiff.Part> parts) {
        int at = 0;
        for (WordDiff.Part part : parts) {
            if (part.changed()) {
                return at;
            }
            at += part.text().length();
        }
        return 0;
    }

    /** Writes a range of the whole text. */
    private void parts(List<WordDiff.Part> parts, int from, int to, String mark) throws IOException {
        int start = 0;
        for (WordDiff.Part part : parts) {
            int first = Math.max(from - start, 0);
            int last = Math.min(to - start, part.text().length());
            if (first < last) {
                out.append(part.changed() ? "<" + mark + ">" : "");
                HtmlEscaper.write(part.text(), first, last, out);
                out.append(part.changed() ? "</" + mark + ">" : "");
            }
            start += part.text().length();
        }
    }

    private void text(String text) throws IOException {
        HtmlEscaper.write(text, 0, text.length(), out);
    }
}
