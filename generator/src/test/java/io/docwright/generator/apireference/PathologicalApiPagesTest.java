package io.docwright.generator.apireference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.docwright.generator.apireference.json.FactsJson;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.source.LoadedFile;
import io.docwright.generator.source.PageLoader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * API pages that are meant to break Docwright are read or reported. The time is a guard: what grows with the square of these
 * sizes takes longer.
 */
class PathologicalApiPagesTest {
    private static final Duration GUARD = Duration.ofSeconds(60);
    private static final int MANY = 100_000;

    private static final String PAGE = """
            # GetTree

            PROSE

            ## Request Syntax

            ```
            SYNTAX
            ```

            ## Request Parameters

            **[id](#API_GetTree_RequestSyntax)**

            DESCRIPTION

            Type: TYPE

            ATTRIBUTE

            Required: Yes

            ## Errors

            ERRORS

            ## See Also

            - [C++](https://docs.example.com/goto/SdkForCpp/garden-2020-01-02/GetTree)
            """;

    private static final Map<String, String> SOUND = Map.of(
            "PROSE", "Gets a tree.",
            "SYNTAX", "{\n   \"id\": \"string\"\n}",
            "DESCRIPTION", "Which one.",
            "TYPE", "String",
            "ATTRIBUTE", "Length Constraints: Minimum length of 1.",
            "ERRORS", "**LostException**\n\nIt is lost.\n\nHTTP Status Code: 404");

    @TestFactory
    Stream<DynamicTest> monsters() {
        Map<String, Map<String, String>> monsters = new LinkedHashMap<>();
        monsters.put(
                "SYNTAX",
                Map.of(
                        "nested braces", "{\"a\":".repeat(MANY),
                        "nested brackets", "[".repeat(MANY),
                        "braces of placeholders", "{{".repeat(MANY),
                        "many fields", "{" + "\"a\": \"string\",\n".repeat(MANY),
                        "nested elements", "POST / HTTP/1.1\n\n" + "<a>".repeat(MANY),
                        "many elements", "POST / HTTP/1.1\n\n<a>" + "<b>string</b>\n...\n".repeat(MANY),
                        "unclosed tags", "POST / HTTP/1.1\n\n" + "<a ".repeat(MANY),
                        "a long path", "GET /" + "{{a}}/".repeat(MANY) + " HTTP/1.1",
                        "a long query", "GET /?" + "a={{b}}&".repeat(MANY) + " HTTP/1.1",
                        "many headers", "GET / HTTP/1.1\n" + "A: b\n".repeat(MANY)));
        monsters.put(
                "TYPE",
                Map.of(
                        "nested arrays", "Array of arrays of ".repeat(MANY) + "strings",
                        "nested maps", "String to ".repeat(MANY) + "string map" + " map".repeat(MANY),
                        "many links", "Array of " + "[Tree](API_Tree.md) ".repeat(MANY) + "objects",
                        "open brackets", "[".repeat(MANY)));
        monsters.put(
                "ATTRIBUTE",
                Map.of(
                        "many numbers", "Length Constraints: " + "Minimum length of 1. ".repeat(MANY),
                        "a long number", "Length Constraints: Minimum length of " + "1".repeat(MANY) + ".",
                        "many values", "Valid Values: `" + "a | ".repeat(MANY) + "b`",
                        "backticks", "Pattern: " + "`a".repeat(MANY),
                        "many attributes", "Pattern: `a`\n\n".repeat(MANY)));
        monsters.put(
                "DESCRIPTION",
                Map.of(
                        "many heads", "**[a](#b)**\n\n".repeat(MANY),
                        "stars", "** ".repeat(MANY),
                        "a long name", "**" + "a".repeat(MANY) + "**",
                        "open links", "**[a](#".repeat(MANY),
                        "anchors", "<a name=\"".repeat(MANY),
                        "closed anchors", "<a name=\"a\"></a>".repeat(MANY)));
        monsters.put(
                "ERRORS",
                Map.of(
                        "many errors", "**A**\n\nHTTP Status Code: 400\n\n".repeat(MANY),
                        "many members", "**A**\n\n" + "**b**\n\n".repeat(MANY),
                        "no status", "**LostException**\n\n".repeat(MANY)));
        monsters.put(
                "PROSE",
                Map.of(
                        "many headings", "# GetTree\n\n".repeat(MANY),
                        "many sections", "## Errors\n\n".repeat(MANY),
                        "many links", "[a](https://docs.example.com/goto/a/b-2020-01-02/c)\n".repeat(MANY)));
        return monsters.entrySet().stream()
                .flatMap(place -> place.getValue().entrySet().stream()
                        .map(monster -> DynamicTest.dynamicTest(
                                place.getKey() + ": " + monster.getKey(),
                                () -> reads(page(place.getKey(), monster.getValue())))));
    }

    private static String page(String place, String monster) {
        String page = PAGE;
        for (Map.Entry<String, String> part : SOUND.entrySet()) {
            page = page.replace(part.getKey(), part.getKey().equals(place) ? monster : part.getValue());
        }
        return page;
    }

    private static void reads(String page) {
        Diagnostics diagnostics = new Diagnostics();
        LoadedFile file = assertTimeoutPreemptively(GUARD, () -> load(page, diagnostics));
        assertThat(file.apiPage() != null || !diagnostics.sorted().isEmpty()).isTrue();
    }

    private static LoadedFile load(String page, Diagnostics diagnostics) throws IOException {
        LoadedFile file =
                new PageLoader().load("page", page.getBytes(StandardCharsets.UTF_8), null, diagnostics.in("page"));
        if (file.apiPage() != null) {
            FactsJson.write(ApiServices.of(List.of(file.apiPage())), OutputStream.nullOutputStream());
        }
        return file;
    }
}
