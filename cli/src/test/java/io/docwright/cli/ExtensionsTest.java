package io.docwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.testing.support.ExtensionGuide;
import io.docwright.generator.testing.support.Patch;
import io.docwright.generator.testing.support.PatchedProgram;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Adds an extension of each kind in {@code docs/extending.md} to the program, compiles it once with all of them, and uses them.
 */
class ExtensionsTest {
    private static final Path FOLDER = Path.of("src/test/extensions");

    @TempDir
    private static Path work;

    private static Patch format;
    private static Patch diagnostic;
    private static Patch change;
    private static PatchedProgram program;

    @BeforeAll
    static void compile() throws IOException {
        format = Patch.read(FOLDER.resolve("page-format.patch"));
        diagnostic = Patch.read(FOLDER.resolve("diagnostic.patch"));
        change = Patch.read(FOLDER.resolve("change.patch"));
        program = PatchedProgram.of(
                List.of("generator", "cli"), List.of(format, diagnostic, change), FOLDER.resolve("probes"), work);
    }

    @AfterAll
    static void close() throws IOException {
        program.close();
    }

    @Test
    void aPageFormatTouchesThreeFiles() throws Exception {
        ExtensionGuide.check("A page format", 3, format);

        assertThat(program.call("ReadWikiPage"))
                .contains("\"name\": \"Water\"", "{\"name\": \"litres\", \"target\": \"integer\"}")
                .contains("read as wiki: its format was set");
    }

    @Test
    void aDiagnosticTouchesOneFile() throws Exception {
        ExtensionGuide.check("A diagnostic", 1, diagnostic);

        assertThat(program.call("ReportTabs"))
                .contains("\"tabs-in-syntax\"", "a syntax block that is indented with spaces")
                .contains("How wide a tab is differs between programs");
    }

    @Test
    void aChangeTouchesThreeFiles() throws Exception {
        ExtensionGuide.check("A kind of change in `diff`", 3, change);

        assertThat(program.call("CompareWaiters"))
                .containsOnlyOnce("it waits longer between two attempts")
                .containsOnlyOnce("it waits for a different time or condition");
    }
}
