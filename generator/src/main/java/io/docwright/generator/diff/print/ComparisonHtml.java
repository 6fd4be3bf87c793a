package io.docwright.generator.diff.print;

import io.docwright.generator.diff.Change;
import io.docwright.generator.diff.Comparison;
import io.docwright.generator.diff.Effect;
import io.docwright.generator.diff.print.HtmlTemplate.Filling;
import io.docwright.generator.text.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Writes a comparison as a self-contained web page, with a summary, filters, and the two versions of each change side by
 * side. Several changes of one kind to one element are folded into one line.
 *
 * <p>Without JavaScript all changes are shown; with it, changes of documentation are hidden at first, and the address
 * contains the filters: {@code changes.html#source=breaks&text=domain}. Texts of the API's pages are escaped, and the
 * page's {@code Content-Security-Policy} permits only its own script and no requests. The same comparison results in the
 * same bytes. Stateless and thread-safe.
 */
public final class ComparisonHtml {
    /** The number of changes, at least, that browsers do not lay out while they are outside of the view. */
    private static final int TOGETHER = 100;

    private final Comparison comparison;
    private final SummaryHtml summary;

    private ComparisonHtml(Comparison comparison) {
        this.comparison = comparison;
        this.summary = new SummaryHtml(comparison);
    }

    /**
     * Writes the page, change by change.
     *
     * @param before the name of the old version: a release, a revision, a folder
     * @param after the name of the new version
     * @param out receives the page, which declares UTF-8 as its encoding; it is not closed
     * @throws IOException if {@code out} throws it
     */
    public static void write(Comparison comparison, String before, String after, Appendable out) throws IOException {
        new ComparisonHtml(comparison).write(before, after, out);
    }

    private void write(String before, String after, Appendable out) throws IOException {
        String style = HtmlTemplate.read("comparison.css");
        String script = HtmlTemplate.read("comparison.js");
        Map<String, Filling> fillings = Map.ofEntries(
                Map.entry("before", text(before)),
                Map.entry("after", text(after)),
                Map.entry("style", Filling.of(style)),
                Map.entry("style-hash", text(hash(style))),
                Map.entry("script", Filling.of(script)),
                Map.entry("script-hash", text(hash(script))),
                Map.entry("advice", summary::advice),
                Map.entry("effects", summary::effects),
                Map.entry("kinds", summary::kinds),
                Map.entry("service-choices", summary::serviceChoices),
                Map.entry("kind-choices", summary::kindChoices),
                Map.entry("words", summary::words),
                Map.entry("changes", this::changes));
        HtmlTemplate.write(HtmlTemplate.read("comparison.html"), fillings, out);
    }

    private static Filling text(String text) {
        return Filling.of(HtmlEscaper.of(text));
    }

    /** The hash of a permitted script or style, as in a policy. */
    private static String hash(String text) {
        return "sha256-" + Sha256.base64(text.getBytes(StandardCharsets.UTF_8));
    }

    private void changes(Appendable out) throws IOException {
        section("breaks", "Breaks", comparison.of(Effect.BREAKS), out);
        section("may-break", "May break", comparison.of(Effect.MAY_BREAK), out);
        List<Change> harmless = comparison.of(Effect.KEEPS);
        section("keeps", "Breaks nothing", words(harmless, false), out);
        section("words", "Documentation", words(harmless, true), out);
    }

    private static List<Change> words(List<Change> changes, boolean areWords) {
        return changes.stream()
                .filter(change -> change.kind().isOfWords() == areWords)
                .toList();
    }

    private void section(String id, String title, List<Change> changes, Appendable out) throws IOException {
        if (changes.isEmpty()) {
            return;
        }
        out.append("<section class=\"changes\" aria-labelledby=\"" + id + "\">\n");
        out.append("<h2 id=\"" + id + "\">" + title + " <span class=\"count\">" + changes.size() + "</span></h2>\n");
        out.append("<div class=\"some\">\n");
        int together = 0;
        for (ChangeGroup group : ChangeGroup.of(changes)) {
            if (together >= TOGETHER) {
                out.append("</div>\n<div class=\"some\">\n");
                together = 0;
            }
            group(group, out);
            together += group.changes().size();
        }
        out.append("</div>\n</section>\n");
    }

    /** Writes several changes of one kind to one element below one line, which unfolds them. */
    private void group(ChangeGroup group, Appendable out) throws IOException {
        ChangeHtml html = new ChangeHtml(out);
        int service = summary.choice(group.first().service());
        int kind = summary.choice(group.kind());
        if (!group.isSingle()) {
            out.append("<details class=\"group\"><summary>");
            html.headline(group);
            out.append("</summary>\n");
        }
        for (Change change : group.changes()) {
            html.write(change, service, kind);
        }
        out.append(group.isSingle() ? "" : "</details>\n");
    }
}
