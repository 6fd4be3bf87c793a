package io.docwright.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class FencesTest {
    /** Languages whose blocks are run, compiled or read. */
    static final Set<String> CHECKED = Set.of("sh", "java", "xml", "json", "rst");

    /** What is shown, not run: output, pictures, pages, files of other tools. */
    private static final Set<String> SHOWN = Set.of("text", "mermaid", "markdown", "diff", "html", "gitattributes");

    @Test
    void everyBlockOfCodeHasALanguage() {
        assertThat(Markdown.allFences()
                        .filter(fence -> !CHECKED.contains(fence.language()) && !SHOWN.contains(fence.language()))
                        .filter(fence -> fence.reason().isEmpty())
                        .map(fence -> fence.place() + ": '" + fence.language() + "'"))
                .as(
                        "use one of %s, or %s for what is only shown; others need a marker: <!-- doctest: skip: REASON -->",
                        CHECKED, SHOWN)
                .isEmpty();
    }

    @Test
    void everyMarkerHasAReason() {
        assertThat(Markdown.allFences().filter(fence -> !fence.isRun()))
                .allSatisfy(
                        fence -> assertThat(fence.reason()).as(fence.place()).hasSizeGreaterThan(9));
    }

    @Test
    void mostBlocksAreRun() {
        long checked = Markdown.allFences()
                .filter(fence -> CHECKED.contains(fence.language()))
                .count();
        long skipped = Markdown.allFences()
                .filter(fence -> CHECKED.contains(fence.language()) && fence.isSkipped())
                .count();

        assertThat(checked).isPositive();
        assertThat(skipped * 5)
                .as("%s of %s blocks are not checked", skipped, checked)
                .isLessThan(checked);
    }
}
