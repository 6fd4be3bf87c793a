package io.docwright.cli.report;

import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.model.ExplainedPlace;
import io.docwright.generator.model.Explanation;
import io.docwright.generator.text.Count;
import java.util.List;
import java.util.function.Function;

/** Formats an explanation as text. */
public final class ExplanationText {
    private static final int MANY = 20;

    private final StringBuilder text = new StringBuilder();
    private final boolean whole;

    private ExplanationText(boolean whole) {
        this.whole = whole;
    }

    /**
     * Formats an explanation.
     *
     * @param whole whether to print long lists completely
     */
    public static String of(String service, Explanation explanation, boolean whole) {
        ExplanationText text = new ExplanationText(whole);
        text.line(service + "." + explanation.name() + " is "
                + (explanation.kind().equals("enum") || explanation.kind().equals("exception") ? "an " : "a ")
                + explanation.kind() + " at " + Count.of(explanation.places().size(), "place") + ".");
        text.list("Why it is one type:", explanation.unity(), reason -> reason);
        text.list(
                "Others with the same "
                        + (explanation.kind().equals("enum") ? "values" : "members")
                        + ", which differ in the pages:",
                explanation.apart(),
                name -> name);
        text.list("Why it has this name:", List.of(explanation.why()), why -> why);
        text.list(
                "Names considered:",
                explanation.considered(),
                name -> name.name() + ": " + name.why() + " (" + Count.of(name.places(), "place") + "); "
                        + name.outcome());
        text.list(
                "Other types that this name was considered for:",
                explanation.rivals(),
                rival -> rival.name() + ": " + rival.why() + " (" + Count.of(rival.places(), "place") + ")");
        text.list("Relations between its members:", explanation.relations(), ExplanationText::relation);
        text.places(explanation.places());
        return text.text.toString();
    }

    private static String relation(Explanation.Stated stated) {
        Explanation.Place where = stated.where();
        return stated.relation() + " (" + new SourceSpan(where.file(), where.line(), where.column()) + ": "
                + stated.sentence() + ")";
    }

    /**
     * Formats the explanation of a place without a type.
     *
     * @param whole whether to print long lists completely
     */
    public static String of(String service, ExplainedPlace explained, boolean whole) {
        ExplanationText text = new ExplanationText(whole);
        text.line(service + "." + explained.name() + " is " + explained.kind() + ".");
        explained.facts().forEach(text::line);
        text.places(explained.places());
        return text.text.toString();
    }

    private void places(List<Explanation.Place> places) {
        list(
                "Places:",
                places,
                place -> new SourceSpan(place.file(), place.line(), place.column()) + ": " + place.path());
    }

    private <T> void list(String title, List<T> items, Function<T, String> words) {
        if (items.isEmpty()) {
            return;
        }
        line(title);
        int shown = whole ? items.size() : Math.min(items.size(), MANY);
        items.subList(0, shown).forEach(item -> line("  " + words.apply(item)));
        if (shown < items.size()) {
            line("  and " + (items.size() - shown) + " more (--verbose shows them)");
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
