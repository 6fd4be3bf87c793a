package io.docwright.generator.bindings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docwright.generator.diagnostics.DiagnosticException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BindingsReaderTest {
    private static final String GARDEN = """
            {
              "format": "docwright-bindings/1",
              "service": "garden",
              "protocol": "rest-xml",
              "endpointPrefix": "garden",
              "output": {
                "Leaves": {"name": "leaf", "flattened": true}
              },
              "operations": {
                "GetTree": {
                  "http": "GET /trees/{Id}",
                  "gzip": true,
                  "input": {
                    "Id": {"label": "Id"}
                  },
                  "output": {
                    "Beds[]": {"element": "bed"},
                    "Tree.Leaves": {}
                  }
                }
              },
              "errors": {
                "Frost": {"code": "Frost.Hard"},
                "Storm": {
                  "retryable": "throttling",
                  "members": {
                    "Wait": {"header": "Retry-After"}
                  }
                }
              }
            }
            """;

    @Test
    void writesWhatItReads() {
        assertThat(BindingsJson.write(BindingsReader.read("garden.json", GARDEN)))
                .isEqualTo(GARDEN);
    }

    @Test
    void thoseOfTheSpecsAreWrittenAsWeWriteThem() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../specs"))) {
            List<Path> bindings =
                    files.filter(file -> file.endsWith("bindings.json")).toList();
            assertThat(bindings).hasSize(5);
            for (Path file : bindings) {
                String text = Files.readString(file);
                assertThat(BindingsJson.write(BindingsReader.read(file.toString(), text)))
                        .isEqualTo(text);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "gzip": true            | "gzip": "yes"           | b.json:12:15: error: "gzip" can only be true
            "GET /trees/{Id}"       | "trees/{Id}"            | expected a method and a path, such as "GET /v1/domains"
            "label": "Id"           | "lable": "Id"           | b.json:14:25: error: "lable" is not defined here (bindings-form; use one of "label", "query"
            "label": "Id"           | "label": 7              | b.json:14:25: error: "label" must be a string
            "label": "Id"           | "label": "I d"          | "label" contains a space or a control character
            "rest-xml"              | "soap"                  | use one of "aws-json-1.0"
            "service": "garden",    | ''                      | the file has no \"service\"
            bindings/1              | bindings/9              | this version of Docwright reads "docwright-bindings/1"
            {"label": "Id"}         | []                      | the bindings of Id must be an object
            "service": "garden",    | "service": "garden"     | error: this is not valid JSON
            "protocol": "rest-xml", | "service": "x",         | error: "service" is in this object twice
            """)
    void reportsErrorsWithTheirPosition(String sound, String broken, String message) {
        assertThatThrownBy(() -> BindingsReader.read("b.json", GARDEN.replace(sound, broken)))
                .isInstanceOf(DiagnosticException.class)
                .hasMessageContaining(message)
                .hasMessageContaining("b.json:");
    }

    @Test
    void reportsAllErrorsAtOnce() {
        String broken = GARDEN.replace("\"code\"", "\"kode\"").replace("\"element\"", "\"elemnt\"");

        assertThatThrownBy(() -> BindingsReader.read("b.json", broken))
                .hasMessageContaining("kode")
                .hasMessageContaining("elemnt");
    }
}
