package io.docwright.generator.source;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.reference.Reference;
import io.docwright.generator.testing.ReferenceNotation;
import io.docwright.generator.testing.TreeNotation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What was read from the text of a page. */
record PageReading(List<Reference> references, List<Diagnostic> diagnostics, Map<String, Integer> lines) {
    private static final Pattern LAST_LINE = Pattern.compile("up to line (\\d+)");

    static PageReading of(String text) {
        Diagnostics diagnostics = new Diagnostics();
        LoadedFile loaded =
                new PageLoader().load("page", text.getBytes(StandardCharsets.UTF_8), null, diagnostics.in("page"));
        return new PageReading(
                loaded.references(),
                diagnostics.sorted(),
                loaded.page() == null ? Map.of() : loaded.page().lines());
    }

    /** Whether a diagnostic is about the line. */
    boolean reports(int line) {
        return diagnostics.stream()
                .anyMatch(diagnostic -> diagnostic.span().line() <= line && lastLine(diagnostic) >= line);
    }

    /** Whether a diagnostic is about one of the lines. */
    boolean reportsWithin(int first, int last) {
        return diagnostics.stream()
                .anyMatch(diagnostic -> diagnostic.span().line() <= last && lastLine(diagnostic) >= first);
    }

    boolean reports(String code) {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.code().equals(code));
    }

    private static int lastLine(Diagnostic diagnostic) {
        Matcher last = LAST_LINE.matcher(diagnostic.message());
        return last.find() ? Integer.parseInt(last.group(1)) : diagnostic.span().line();
    }

    /** Whether an example of an operation has the word in its code. */
    boolean isExample(String word) {
        return references.stream()
                .filter(Reference.OperationPage.class::isInstance)
                .map(Reference.OperationPage.class::cast)
                .flatMap(page -> page.examples().stream())
                .anyMatch(example -> (example.request() + example.response()).contains(word));
    }

    /** The content of all pages. */
    String content() {
        return ReferenceNotation.of(references);
    }

    /** The members of all operations with their types, without descriptions. */
    String types() {
        return references.stream()
                .filter(Reference.OperationPage.class::isInstance)
                .map(Reference.OperationPage.class::cast)
                .map(page -> page.method() + "\n"
                        + TreeNotation.read(page.input(), false) + "\n->\n"
                        + TreeNotation.read(page.output(), false))
                .collect(Collectors.joining("\n"));
    }
}
