package io.docwright.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.Generator;
import io.docwright.generator.request.GenerationRequest;
import io.docwright.generator.request.PagesRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class JavaSnippetsTest {
    @TempDir
    private static Path folder = Path.of("");

    /** The clients that snippets use: of {@code specs}, and of the DynamoDB sample. */
    @BeforeAll
    static void generateClients() throws IOException {
        Path sources = folder.resolve("sources");
        new Generator()
                .generate(new GenerationRequest(
                        PagesRequest.of(List.of(
                                Markdown.ROOT.resolve("specs"),
                                Markdown.ROOT.resolve("samples/dynamodb/src/main/docwright"))),
                        sources,
                        "com.example.aws"));
        Files.createDirectories(folder.resolve("classes"));
        List<Path> files = new ArrayList<>();
        files.add(Markdown.ROOT.resolve("doc-tests/src/test/given/java/Given.java"));
        try (Stream<Path> generated = Files.walk(sources)) {
            generated.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
        }
        assertThat(Sources.compile(files, folder.resolve("classes"))).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> snippetsCompile() {
        AtomicInteger number = new AtomicInteger();
        return Markdown.allFences()
                .filter(fence -> fence.language().equals("java") && fence.isRun())
                .map(fence -> DynamicTest.dynamicTest(fence.place(), () -> {
                    String name = "Snippet" + number.incrementAndGet();
                    String source = Snippet.source(fence, name);
                    assertThat(Sources.compile(name, source, folder.resolve("classes")))
                            .as("%s:%n%s", fence.place(), source)
                            .isEmpty();
                }));
    }
}
