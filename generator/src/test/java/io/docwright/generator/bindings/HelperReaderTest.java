package io.docwright.generator.bindings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticException;
import org.junit.jupiter.api.Test;

class HelperReaderTest {
    @Test
    void allErrorsAreReported() {
        String text = """
                {"format": "docwright-bindings/1", "service": "garden",
                 "waiters": {
                   "A": {"acceptors": ["grown", 3, "success: response"]},
                   "B": {"operation": "GetTree", "delay": 0, "attempts": "2", "acceptors": "response", "until": "x"},
                   "C": 1},
                 "paginators": {
                   "D": {"tokens": {}},
                   "E": {"tokens": {"marker": "a || b..c"}, "items": "a", "more": 7}}}
                """;

        assertThatExceptionOfType(DiagnosticException.class)
                .isThrownBy(() -> BindingsReader.read("b.json", text))
                .satisfies(e -> assertThat(e.diagnostics().stream()
                                .map(Diagnostic::message)
                                .toList())
                        .containsExactlyInAnyOrder(
                                "the waiter A has no \"operation\"",
                                "found the condition grown; expected an outcome and what leads to it",
                                "found the condition 3; expected an outcome and what leads to it",
                                "\"delay\" must be a whole number from 1",
                                "\"attempts\" must be a whole number from 1",
                                "\"acceptors\" must be an array of strings",
                                "\"until\" is not defined here",
                                "the bindings of C must be an object",
                                "the paginator of D has no \"tokens\"",
                                "found the path a || b..c",
                                "\"items\" must be an array of strings",
                                "found the path 7"));
    }

    @Test
    void waitersNeedNoProtocol() {
        ServiceBindings bindings = BindingsReader.read("b.json", """
                {"format": "docwright-bindings/1", "service": "garden",
                 "waiters": {"A": {"operation": "GetTree", "acceptors": ["success: response"]}}}
                """);

        assertThat(bindings.isApartFromCalls()).isTrue();
    }
}
