package io.docwright.generator.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.abort;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.request.PagesRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Symbolic links to pages and folders are followed, each once. */
class LinksTest {
    @TempDir
    private Path temporary = Path.of("");

    @Test
    void leadToPages() throws IOException {
        page("store/0a1b");
        page("pages/b.rst");
        link("pages/a.rst", "../store/0a1b");

        assertThat(names(find("pages"))).containsExactly("pages/a.rst", "pages/b.rst");
    }

    @Test
    void leadToFoldersOfPagesAndBindings() throws IOException {
        page("store/garden/client/a.rst");
        page("store/garden/bindings.json");
        Files.createDirectories(temporary.resolve("pages"));
        link("pages/garden", "../store/garden");

        PageFiles.Found found = find("pages");

        assertThat(names(found)).containsExactly("pages/garden/client/a.rst");
        assertThat(found.bindings()).hasSize(1);
        assertThat(found.diagnostics()).isEmpty();
    }

    @Test
    void areRequestedThemselves() throws IOException {
        page("store/a.rst");
        link("pages", "store");

        assertThat(names(find("pages"))).containsExactly("pages/a.rst");
    }

    @Test
    void leadToAPageOnceAndItKeepsItsOwnName() throws IOException {
        page("pages/z/a.rst");
        link("pages/a.rst", "z/a.rst");
        link("pages/b", "z");
        link("pages/c", "z");

        assertThat(names(find("pages"))).containsExactly("pages/z/a.rst");
    }

    @Test
    void leadFromOneFolderOfARequestToAnother() throws IOException {
        page("one/x.rst");
        page("two/a.rst");
        link("one/a.rst", "../two/a.rst");

        assertThat(names(find("one", "two"))).containsExactly("one/x.rst", "two/a.rst");
    }

    @Test
    void areFollowedByTheNameThatMatchesThePatterns() throws IOException {
        page("store/a.rst");
        Files.createDirectories(temporary.resolve("pages"));
        link("pages/one", "../store");
        link("pages/two", "../store");
        PagesRequest request =
                PagesRequest.of(List.of(temporary.resolve("pages"))).withFilter(file -> file.startsWith("two"));

        assertThat(names(PageFiles.find(request))).containsExactly("pages/two/a.rst");
    }

    @Test
    void areReportedIfTheyLeadBack() throws IOException {
        page("pages/garden/a.rst");
        link("pages/garden/all", "..");

        PageFiles.Found found = find("pages");

        assertThat(names(found)).containsExactly("pages/garden/a.rst");
        assertThat(found.diagnostics()).singleElement().satisfies(circle -> {
            assertThat(circle.kind()).isEqualTo(DiagnosticCode.LINK_CIRCLE);
            assertThat(circle.severity()).isEqualTo(Severity.WARNING);
            assertThat(name(circle.span().file())).isEqualTo("pages/garden/all");
        });
    }

    @Test
    void areReportedIfTheyLeadAboveTheRequestedFolder() throws IOException {
        page("pages/a.rst");
        page("b.rst");
        link("pages/up", "..");

        PageFiles.Found found = find("pages");

        assertThat(names(found)).containsExactly("pages/a.rst");
        assertThat(found.diagnostics()).extracting(Diagnostic::kind).containsExactly(DiagnosticCode.LINK_CIRCLE);
    }

    @Test
    void areReportedOnceIfTwoFoldersLeadToEachOther() throws IOException {
        page("pages/one/a.rst");
        page("pages/two/b.rst");
        link("pages/one/to-two", "../two");
        link("pages/two/to-one", "../one");

        PageFiles.Found found = find("pages");

        assertThat(names(found)).containsExactly("pages/one/a.rst", "pages/two/b.rst");
        assertThat(found.diagnostics()).extracting(Diagnostic::kind).containsExactly(DiagnosticCode.LINK_CIRCLE);
    }

    @Test
    void areReportedIfTheyLeadToThemselves() throws IOException {
        page("pages/a.rst");
        link("pages/b.rst", "c.rst");
        link("pages/c.rst", "b.rst");

        assertThat(find("pages").diagnostics())
                .hasSize(2)
                .extracting(Diagnostic::kind)
                .containsOnly(DiagnosticCode.LINK_CIRCLE);
    }

    @Test
    void areReportedIfTheyLeadNowhere() throws IOException {
        page("pages/a.rst");
        link("pages/b.rst", "../store/b.rst");
        link("pages/more", "../store");

        assertThat(find("pages").diagnostics())
                .extracting(
                        Diagnostic::kind,
                        Diagnostic::severity,
                        diagnostic -> name(diagnostic.span().file()))
                .containsExactly(
                        tuple(DiagnosticCode.LINK_DANGLING, Severity.ERROR, "pages/b.rst"),
                        tuple(DiagnosticCode.LINK_DANGLING, Severity.WARNING, "pages/more"));
    }

    @Test
    void areReportedEvenIfThereIsNoPage() throws IOException {
        Files.createDirectories(temporary.resolve("pages"));
        link("pages/b.rst", "../store/b.rst");

        assertThatThrownBy(() -> find("pages"))
                .isInstanceOfSatisfying(
                        DiagnosticException.class,
                        failure -> assertThat(failure.diagnostics())
                                .extracting(Diagnostic::kind)
                                .containsExactly(DiagnosticCode.LINK_DANGLING, DiagnosticCode.NO_PAGES));
    }

    @Test
    void areIgnoredIfHidden() throws IOException {
        page("pages/a.rst");
        link("pages/.#a.rst", "someone@host.1234");

        assertThat(find("pages").diagnostics()).isEmpty();
    }

    private PageFiles.Found find(String... folders) throws IOException {
        return PageFiles.find(
                PagesRequest.of(Stream.of(folders).map(temporary::resolve).toList()));
    }

    private List<String> names(PageFiles.Found found) {
        return found.pages().stream().map(PageFile::name).map(this::name).toList();
    }

    private String name(String file) {
        return SourceSpan.name(temporary.relativize(Path.of(file)));
    }

    private void page(String name) throws IOException {
        Path file = temporary.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, name);
    }

    /** Creates a link; skips the test on systems where the user may not. */
    private void link(String name, String target) throws IOException {
        try {
            Files.createSymbolicLink(temporary.resolve(name), Path.of(target));
        } catch (UnsupportedOperationException | IOException e) {
            abort("this system does not let the user create symbolic links: " + e);
        }
    }
}
