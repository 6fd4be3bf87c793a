package io.docwright.generator.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.docwright.generator.diagnostics.DiagnosticException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Corrections files: what is read, and which errors are reported, each with its line. */
class CorrectionsReaderTest {
    private static final String WHY = "'because': 'B.', 'since': '2026-11-01'";

    private static CorrectionsFile read(String... corrections) {
        return CorrectionsReader.read(
                "c.json",
                ("{'format': 'docwright-corrections/1', 'service': 'garden', 'corrections': [\n"
                                + String.join(",\n", corrections) + "\n]}")
                        .replace('\'', '"'));
    }

    private static List<String> errors(String... corrections) {
        DiagnosticException e = catchThrowableOfType(DiagnosticException.class, () -> read(corrections));
        return e.diagnostics().stream()
                .map(error -> error.span().line() + " " + error.message())
                .toList();
    }

    @Test
    void aCorrectionIsShownByItsAddress() {
        CorrectionsFile file = read(
                "{'at': 'GetTree.input.id', 'required': {'page': true, 'is': false}, " + WHY
                        + ", 'link': 'https://a.b'}",
                "{'at': 'GetTree.output.color', 'value': {'page': 'GREY', 'is': 'GRAY'}, " + WHY + "}",
                "{'at': 'GetTree.output.age', 'type': {'page': 'string', 'is': {'list': 'integer'}}, " + WHY + "}",
                "{'at': 'GetTree.output', 'member': {'page': null, 'is': 'x', 'type': 'string'}, " + WHY + "}",
                "{'at': 'GetTree', 'error': {'page': 'NoTree', 'is': null}, " + WHY + "}",
                "{'at': 'GetTree.input.id', 'constraints': {'page': {'maximumLength': 9}, 'is': null}, " + WHY + "}");

        assertThat(file.corrections())
                .extracting(Correction::shown)
                .containsExactly(
                        "GetTree.input.id is optional; the page says that it is required",
                        "GetTree.output.color has the value GRAY; the page says GREY",
                        "GetTree.output.age has the type {\"list\": \"integer\"}; the page says string",
                        "GetTree.output has the member x, which the page lacks",
                        "GetTree has no error NoTree, which the page lists",
                        "GetTree.input.id has no constraints; the page says the constraints {\"maximumLength\": 9}");
        assertThat(file.isAbout("Garden", null)).isTrue();
        assertThat(file.isAbout("Shed", "shed")).isFalse();
    }

    @Test
    void allErrorsAreReportedWithTheirLines() {
        assertThat(errors(
                        "{'at': 'A.input.b', 'required': {'page': true, 'is': true}, " + WHY + "}",
                        "{'at': 'A.input.b', 'requird': {'page': true, 'is': false}, " + WHY + "}",
                        "{'at': 'A.input.b', 'value': {'page': 'x', 'is': 'y'}, 'because': 'B.', 'since': 'yesterday'}",
                        "{'value': {'page': 'x', 'is': 'y'}, 'since': '2026-11-01'}",
                        "'no'"))
                .containsExactly(
                        "2 \"page\" and \"is\" must be true and false, or false and true",
                        "3 the correction has nothing that is so",
                        "3 \"requird\" is not defined here",
                        "4 found \"since\": \"yesterday\"; expected a day",
                        "5 the correction has no \"at\"",
                        "5 the correction has no \"because\"",
                        "6 a correction must be an object");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'value': {'page': 'x'} | \"value\" must have \"page\", what the page says, and \"is\", what is so",
                "'value': {'page': null, 'is': null} | \"page\" and \"is\" must be strings; one of them may be null",
                "'value': {'page': 1, 'is': 'x'} | \"page\" and \"is\" must be strings; one of them may be null",
                "'value': {'page': 'x', 'is': 'x'} | \"page\" and \"is\" are the same",
                "'value': {'page': 'x', 'is': 'y', 'type': 'string'} | \"type\" is not defined here",
                "'type': {'page': 'text', 'is': 'string'} | the type: there is no type text",
                "'type': {'page': 'string', 'is': 'string'} | \"page\" and \"is\" are the same",
                "'member': {'page': null, 'is': 'x'} | the member has no \"type\"",
                "'member': {'page': 'y', 'is': 'x', 'type': 'string'} | the member has its type from the page",
                "'constraints': {'page': null, 'is': {'minimum': 'x'}} | the constraints.minimum is not a number of at most 100 digits",
                "'value': {'page': 'x', 'is': 'y'}, 'error': {'page': 'x', 'is': 'y'} | the correction has several facts",
            })
    void aFactWithErrorsIsReported(String fact, String message) {
        assertThat(errors("{'at': 'A.input.b', " + fact + ", " + WHY + "}")).containsExactly("2 " + message);
    }

    @Test
    void otherFilesAreRefused() {
        DiagnosticException e = catchThrowableOfType(
                DiagnosticException.class, () -> CorrectionsReader.read("c.json", "{\"format\": \"x/1\", \"y\": 1}"));

        assertThat(e.diagnostics())
                .extracting(error -> error.message())
                .contains(
                        "the file has the format \"x/1\"; this version of Docwright reads \"docwright-corrections/1\"",
                        "\"y\" is not defined here",
                        "the file has no \"service\"",
                        "the file has no \"corrections\"");
    }
}
