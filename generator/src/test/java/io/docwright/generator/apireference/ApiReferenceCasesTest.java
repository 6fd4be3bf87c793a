package io.docwright.generator.apireference;

import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.source.PageLoader;
import io.docwright.generator.testing.ApiPageNotation;
import io.docwright.generator.testing.CaseFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each folder in {@code cases/apireference} is an API page in any format, its content, and its diagnostics. */
class ApiReferenceCasesTest {

    @TestFactory
    Stream<DynamicTest> apireference() throws IOException {
        return CaseFolders.tests("apireference", ApiReferenceCasesTest::result);
    }

    private static String result(Path file) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        String name = file.getFileName().toString();
        ApiPage page = new PageLoader()
                .load(name, Files.readAllBytes(file), null, diagnostics.in(name))
                .apiPage();
        return (page == null ? "no page\n" : ApiPageNotation.of(page)) + CaseFolders.diagnostics(diagnostics.sorted());
    }
}
