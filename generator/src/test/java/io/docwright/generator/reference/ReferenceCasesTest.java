package io.docwright.generator.reference;

import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.source.PageLoader;
import io.docwright.generator.testing.CaseFolders;
import io.docwright.generator.testing.ReferenceNotation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each folder in {@code cases/reference} is a page in any format, its content, and its diagnostics. */
class ReferenceCasesTest {

    @TestFactory
    Stream<DynamicTest> reference() throws IOException {
        return CaseFolders.tests("reference", ReferenceCasesTest::result);
    }

    private static String result(Path file) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        String name = file.getFileName().toString();
        return ReferenceNotation.of(new PageLoader()
                        .load(name, Files.readAllBytes(file), null, diagnostics.in(name))
                        .references())
                + CaseFolders.diagnostics(diagnostics.sorted());
    }
}
