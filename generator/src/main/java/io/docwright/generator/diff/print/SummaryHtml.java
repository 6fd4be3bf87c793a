package io.docwright.generator.diff.print;

import io.docwright.generator.diff.Change;
import io.docwright.generator.diff.ChangeKind;
import io.docwright.generator.diff.Comparison;
import io.docwright.generator.diff.Effect;
import io.docwright.generator.diff.VersionStep;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Writes the summary of all changes, and the choices of the filters. */
final class SummaryHtml {
    private final Comparison comparison;
    private final Map<String, Integer> services = new TreeMap<>();
    private final Map<ChangeKind, Integer> kinds = new EnumMap<>(ChangeKind.class);
    private final Map<Object, Integer> choices = new HashMap<>();

    SummaryHtml(Comparison comparison) {
        this.comparison = comparison;
        for (Change change : comparison.changes()) {
            services.merge(change.service(), 1, Integer::sum);
            kinds.merge(change.kind(), 1, Integer::sum);
        }
        number(new ArrayList<>(services.keySet()));
        number(new ArrayList<>(kinds.keySet()));
    }

    /** Choice 0 is "all". */
    private void number(List<?> things) {
        for (int i = 0; i < things.size(); i++) {
            choices.put(things.get(i), i + 1);
        }
    }

    /** The index of a service or kind in its filter. */
    int choice(Object thing) {
        return choices.getOrDefault(thing, 0);
    }

    /** Writes the part of the version to raise, and the reason. */
    void advice(Appendable out) throws IOException {
        VersionStep step = comparison.advice();
        String name = step.name().toLowerCase(Locale.ROOT);
        out.append("<p class=\"advice " + name + "\"><strong>")
                .append(
                        switch (step) {
                            case NONE -> "No new version";
                            case PATCH -> "A patch version";
                            case MINOR -> "A minor version";
                            case MAJOR -> "A major version";
                        })
                .append("</strong> ")
                .append(
                        switch (step) {
                            case NONE -> "nothing changed";
                            case PATCH -> "only documentation changed";
                            case MINOR -> "there are changes, none of which is sure to break callers";
                            case MAJOR -> "something breaks";
                        })
                .append("</p>");
    }

    /** Writes a row for each of the three kinds of effects. */
    void effects(Appendable out) throws IOException {
        effects("source", "callers that are compiled again", ChangeKind::source, out);
        effects("binary", "callers that were compiled before", ChangeKind::binary, out);
        effects("wire", "messages between an old client and the new service", ChangeKind::wire, out);
    }

    private void effects(String on, String meaning, Function<ChangeKind, Effect> effect, Appendable out)
            throws IOException {
        Map<Effect, Integer> counts = new EnumMap<>(Effect.class);
        kinds.forEach((kind, count) -> counts.merge(effect.apply(kind), count, Integer::sum));
        out.append("<tr><th scope=\"row\">" + on + " <small>" + meaning + "</small></th>");
        for (Effect each : List.of(Effect.BREAKS, Effect.MAY_BREAK, Effect.KEEPS)) {
            int count = counts.getOrDefault(each, 0);
            String id = ChangeHtml.id(each);
            out.append(
                    "<td class=\"" + (count == 0 ? "zero" : id) + "\" data-filter=\"" + on + "=" + id + "\">" + count);
            out.append("</td>");
        }
        out.append("</tr>\n");
    }

    /** Writes a row for each kind of change that occurs. */
    void kinds(Appendable out) throws IOException {
        for (Map.Entry<ChangeKind, Integer> entry : kinds.entrySet()) {
            ChangeKind kind = entry.getKey();
            out.append("<tr><th scope=\"row\">" + kind.words() + "</th><td data-filter=\"kind=" + kind.id() + "\">");
            out.append(entry.getValue() + "</td>");
            for (Effect effect : List.of(kind.source(), kind.binary(), kind.wire())) {
                out.append("<td class=\"" + ChangeHtml.id(effect) + "\">" + effect.words() + "</td>");
            }
            out.append("</tr>\n");
        }
    }

    void serviceChoices(Appendable out) throws IOException {
        for (Map.Entry<String, Integer> entry : services.entrySet()) {
            String service = HtmlEscaper.of(entry.getKey());
            out.append("<option value=\"" + service + "\">" + service + " (" + entry.getValue() + ")</option>\n");
        }
    }

    void kindChoices(Appendable out) throws IOException {
        for (Map.Entry<ChangeKind, Integer> entry : kinds.entrySet()) {
            ChangeKind kind = entry.getKey();
            out.append("<option value=\"" + kind.id() + "\"");
            out.append(" data-source=\"" + ChangeHtml.id(kind.source()) + "\"");
            out.append(" data-binary=\"" + ChangeHtml.id(kind.binary()) + "\"");
            out.append(" data-wire=\"" + ChangeHtml.id(kind.wire()) + "\"");
            out.append(kind.isOfWords() ? " data-words=\"\"" : "");
            out.append(">" + kind.words() + " (" + entry.getValue() + ")</option>\n");
        }
    }

    /** Writes the checkbox for changes of documentation: checked if there are no other changes. */
    void words(Appendable out) throws IOException {
        int count = kinds.entrySet().stream()
                .filter(entry -> entry.getKey().isOfWords())
                .mapToInt(Map.Entry::getValue)
                .sum();
        boolean isAll = count == comparison.changes().size();
        out.append("<label class=\"box\"><input type=\"checkbox\" name=\"words\"" + (isAll ? " checked" : "") + ">");
        out.append(" Documentation changes (" + count + ")</label>");
    }
}
