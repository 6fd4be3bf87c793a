package io.docwright.generator.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@link CodeSearch} finds codes by their beginning, and by their words. */
class CodeSearchTest {

    @Test
    void aCodeIsCompletedAndAWholeOneIsNot() {
        assertThat(CodeSearch.completing("halves_")).containsExactly(DiagnosticCode.HALVES_DISAGREE);
        assertThat(CodeSearch.completing("Bindings"))
                .contains(DiagnosticCode.BINDINGS_DERIVED, DiagnosticCode.BINDINGS_UNKNOWN);
        assertThat(CodeSearch.completing("renamed")).containsExactly(DiagnosticCode.RENAMED);
        assertThat(CodeSearch.completing("")).isEmpty();
    }

    @Test
    void codesWithALikeWordAreSimilar() {
        assertThat(CodeSearch.similarTo("halfs-disagreeing"))
                .startsWith(DiagnosticCode.HALVES_DISAGREE)
                .hasSizeLessThanOrEqualTo(5);
        assertThat(CodeSearch.similarTo("---")).isEmpty();
    }
}
