package io.docwright.generator.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.model.Api;
import io.docwright.generator.model.Type;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelJsonTest {

    @Test
    void writesEverythingThatAModelCanSay() throws IOException {
        assertThat(json(new Api(List.of(LibraryModel.service())))).isEqualTo("""
                        {
                          "format": "api-model/1",
                          "services": [
                            {
                              "name": "Library",
                              "id": "library",
                              "apiVersion": "2024-01-31",
                              "documentation": "Lends *books*.",
                              "operations": [
                                {
                                  "method": "lend_book",
                                  "name": "LendBook",
                                  "documentation": "Lends a book: “quoted”, \\"plain\\", a\\\\b.\\n\\nThat is all.",
                                  "deprecated": true,
                                  "deprecation": "Use Borrow.",
                                  "input": "LendBookRequest",
                                  "output": "LendBookResponse",
                                  "errors": [
                                    "NotFound",
                                    "Busy"
                                  ],
                                  "examples": [
                                    {"description": "One.", "request": "client.lend_book()", "response": "{}"},
                                    {"request": "client.lend_book(id='1')"}
                                  ],
                                  "reference": "https://example.com/LendBook"
                                },
                                {
                                  "method": "rest",
                                  "name": "Rest"
                                }
                              ],
                              "paginators": [
                                {
                                  "name": "ListBooks",
                                  "operation": "ListBooks",
                                  "inputTokens": [
                                    "from"
                                  ],
                                  "outputTokens": [
                                    "next"
                                  ],
                                  "pageSize": "limit",
                                  "more": "more",
                                  "results": [
                                    "books",
                                    "shelves"
                                  ],
                                  "items": "books"
                                }
                              ],
                              "waiters": [
                                {
                                  "name": "BookBack",
                                  "operation": "GetBook",
                                  "delaySeconds": 60,
                                  "maxAttempts": 5,
                                  "until": {
                                    "is": "reads",
                                    "path": ["book", "state"],
                                    "value": "back"
                                  }
                                },
                                {
                                  "name": "BookExists",
                                  "operation": "GetBook",
                                  "delaySeconds": 1,
                                  "maxAttempts": 2,
                                  "until": {
                                    "is": "found",
                                    "notFound": ["NoSuchBook"]
                                  }
                                },
                                {
                                  "name": "BookNotExists",
                                  "operation": "GetBook",
                                  "delaySeconds": 1,
                                  "maxAttempts": 2,
                                  "until": {
                                    "is": "gone"
                                  }
                                },
                                {
                                  "name": "BookRead",
                                  "operation": "GetBook",
                                  "delaySeconds": 1,
                                  "maxAttempts": 2
                                }
                              ],
                              "shapes": {
                                "Any": {
                                  "kind": "structure",
                                  "members": [],
                                  "open": true
                                },
                                "Bare": {
                                  "kind": "structure",
                                  "members": [
                                    {"name": "id", "target": "string"}
                                  ],
                                  "undescribed": true
                                },
                                "Empty": {
                                  "kind": "structure",
                                  "members": []
                                },
                                "Genre": {
                                  "kind": "enum",
                                  "documentation": "A genre.",
                                  "values": [
                                    "prose",
                                    ""
                                  ]
                                },
                                "LendBookRequest": {
                                  "kind": "structure",
                                  "members": [
                                    {"name": "id", "target": "string", "required": true, "documentation": "Which."},
                                    {"name": "token", "target": "string", "autopopulated": true},
                                    {"name": "old", "target": "boolean", "deprecated": true},
                                    {"name": "count", "target": "integer"},
                                    {"name": "price", "target": "float"},
                                    {"name": "due", "target": "timestamp"},
                                    {"name": "seal", "target": "blob"},
                                    {"name": "extra", "target": "document"},
                                    {"name": "genres", "target": {"list": {"list": {"ref": "Genre"}}}},
                                    {"name": "notes", "target": {"map": ["string", {"map": [{"ref": "Genre"}, "string"]}]}},
                                    {"name": "scan", "target": {"stream": "blob"}},
                                    {"name": "events", "target": {"eventStream": "Medium"}},
                                    {"name": "pages", "target": "integer", "width": "long", "constraints": {"minimum": -1, "maximum": 10000000000}},
                                    {"name": "weight", "target": {"list": "float"}, "width": "float", "constraints": {"maximumLength": 3, "element": {"minimum": 0.50}}},
                                    {"name": "code", "target": "string", "constraints": {"minimumLength": 2, "maximumLength": 50, "pattern": "[a-z\\\\-]{2,50}"}, "required": true},
                                    {"name": "marks", "target": {"map": ["string", {"list": "string"}]}, "constraints": {"key": {"pattern": ".+"}, "value": {"element": {"maximumLength": 9}}}}
                                  ]
                                },
                                "Medium": {
                                  "kind": "union",
                                  "members": [
                                    {"name": "paper", "target": "string"}
                                  ]
                                },
                                "NotFound": {
                                  "kind": "exception",
                                  "members": [
                                    {"name": "message", "target": "string"}
                                  ]
                                }
                              }
                            }
                          ]
                        }
                        """);
    }

    @Test
    void writesNoServices() throws IOException {
        assertThat(json(new Api(List.of()))).isEqualTo("""
                {
                  "format": "api-model/1",
                  "services": []
                }
                """);
    }

    @Test
    void leavesTheStreamOpenAndPassesItsFailuresOn() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }

            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };

        assertThatThrownBy(() -> ModelJson.write(new Api(List.of(LibraryModel.service())), full))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("full");
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        Api api = new Api(List.of(LibraryModel.service()));

        assertThat(ModelReader.read(
                        "model.json", new ByteArrayInputStream(json(api).getBytes(UTF_8))))
                .isEqualTo(api);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"format": "api-model/1", "services": [{}]}                                | services[0].name is not a string
            {"format": "api-model/2"}                                                  | this is not an API model
            []                                                                         | the file is not an object
            {"format": "api-model/1",                                                  | m.json:1:26: error: this is not valid JSON
            {"format": "api-model/1", "services": [{"name": "A", "shapes": {"B": 1}}]} | services[0].shapes.B is not an object
            {"format": "api-model/1", "services": [{"name": "A", "shapes": {"B": {"kind": "cup"}}}]} | services[0].shapes.B.kind is neither
            """)
    void rejectsWhatIsNotAModel(String text, String message) {
        assertRejected(text, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "width": "int"                                | .width is not integer, long, float or double
            "constraints": []                             | .constraints is not an object
            "constraints": {"minimum": "1"}               | .constraints.minimum is not a number of at most 100 digits
            "constraints": {"minimum": 1e999999999}       | .constraints.minimum is not a number of at most 100 digits
            "constraints": {"minimum": 1e-999999999}      | .constraints.minimum is not a number of at most 100 digits
            "constraints": {"maximumLength": 1.5}         | .constraints.maximumLength is not a whole number
            "constraints": {"element": {"pattern": true}} | .constraints.element.pattern is not a string
            """)
    void rejectsBrokenConstraints(String field, String message) {
        assertRejected("""
                {"format": "api-model/1", "services": [{"name": "A", "shapes": {"B": {"kind": "structure", "members": [
                {"name": "m", "target": "integer", %s}]}}}]}
                """.formatted(field), "m.json:2", "services[0].shapes.B.members[0]" + message);
    }

    @Test
    void emptyConstraintsAreNone() throws IOException {
        String model = """
                {"format": "api-model/1", "services": [{"name": "A", "shapes": {"B": {"kind": "structure", "members": [
                {"name": "m", "target": "integer", "constraints": {"element": {"key": {}}}}]}}}]}
                """;

        assertThat(ModelReader.read("m.json", new ByteArrayInputStream(model.getBytes(UTF_8))).services().stream()
                        .flatMap(service -> service.shapes().values().stream())
                        .flatMap(shape -> shape.members().stream()))
                .containsExactly(LibraryModel.member("m", Type.Primitive.INTEGER));
    }

    private static void assertRejected(String text, String... message) {
        assertThatThrownBy(() -> ModelReader.read("m.json", new ByteArrayInputStream(text.getBytes(UTF_8))))
                .isInstanceOf(DiagnosticException.class)
                .hasMessageStartingWith("m.json")
                .hasMessageContainingAll(message);
    }

    /** Bytes that start like UTF-32: one continues with an invalid character, the other has an invalid byte order. */
    @Test
    void rejectsInvalidEncodings() {
        byte[] noCharacter = {0, 0, 0, '{', '"', 'f', 'o', 'r'};
        byte[] noOrder = {0, '{', 0, 0, 0, '"', 0, 0};

        assertThat(Stream.of(noCharacter, noOrder))
                .allSatisfy(
                        bytes -> assertThatThrownBy(() -> ModelReader.read("m.json", new ByteArrayInputStream(bytes)))
                                .isInstanceOf(DiagnosticException.class)
                                .hasMessageStartingWith("m.json: this is not UTF-8; "));
    }

    @Test
    void passesOnThatAFileCannotBeRead() {
        InputStream torn = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("torn");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("torn");
            }
        };

        assertThatThrownBy(() -> ModelReader.read("m.json", torn))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("torn");
    }

    private static String json(Api api) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelJson.write(api, out);
        return out.toString(UTF_8);
    }
}
