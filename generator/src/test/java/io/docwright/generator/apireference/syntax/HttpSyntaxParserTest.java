package io.docwright.generator.apireference.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HttpSyntaxParserTest {

    @Test
    void theRootElementOfXmlHasANamespace() {
        String request = """
                POST /trees HTTP/1.1
                <?xml version="1.0" encoding="UTF-8"?>
                <PlantTreeRequest xmlns="https://garden.example.com/doc/">
                   <Species>string</Species>
                </PlantTreeRequest>
                """;

        assertThat(HttpSyntaxParser.parse(request).namespace()).isEqualTo("https://garden.example.com/doc/");
        assertThat(HttpSyntaxParser.parse(request.replaceAll(" xmlns=\"[^\"]*\"", ""))
                        .namespace())
                .isNull();
        assertThat(HttpSyntaxParser.parse("POST /trees HTTP/1.1\n\n{ \"species\": \"string\" }")
                        .namespace())
                .isNull();
    }
}
