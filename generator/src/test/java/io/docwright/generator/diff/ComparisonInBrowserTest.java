package io.docwright.generator.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page in a browser. Skipped where Chromium is not installed; {@code .ci/run} installs it. */
class ComparisonInBrowserTest {
    @TempDir
    Path work;

    private Chromium browser;

    @BeforeEach
    void findChromium() {
        Optional<Path> program = Chromium.find();
        assumeTrue(program.isPresent(), "Chromium is not installed (apt-get install chromium)");
        browser = new Chromium(program.orElseThrow(), work);
    }

    @Test
    void hidesDocumentationAtFirst() throws Exception {
        Document page = show(SampleChanges.month(), "");
        assertThat(shown(page)).hasSize(9).doesNotContain("Domain.name");
        assertThat(page.select("#shown").text()).isEqualTo("9 of 12 changes");
        assertThat(page.select("#filters").hasAttr("hidden")).isFalse();
        assertThat(page.select("section.changes:not([hidden]) h2").eachText())
                .containsExactly("Breaks 4", "May break 1", "Breaks nothing 4");
    }

    @Test
    void showsDocumentationAtOnceWhereThereIsNothingElse() throws Exception {
        assertThat(shown(show(SampleChanges.ofWords(), ""))).containsExactly("Domain.name");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            words=shown                    | 12 | CreateDomain
            text=DOMAINSUMMARY             | 1  | ListDomainsResponse.domains
            text=getpackage.rst:1          | 1  | GetPackage
            text=member removed            | 1  | Domain.bucketArn
            text=codeartifact+domain.owner | 1  | Domain.owner
            service=queues                 | 1  | QueueEmpty waiter
            kind=value-added               | 1  | PackageFormat.swift
            kind=member-documented         | 1  | Domain.name
            source=may-break               | 1  | PackageFormat.swift
            wire=breaks&text=encryption    | 1  | CreateDomainRequest.encryptionKey
            source=breaks&binary=breaks    | 4  | GetPackage
            """)
    void filtersByTheAddress(String address, int count, String subject) throws Exception {
        Document page = show(SampleChanges.month(), "#" + address.replace(" ", "%20"));
        assertThat(shown(page)).hasSize(count).contains(subject);
        assertThat(page.select("#shown").text()).isEqualTo(count == 12 ? "All 12 changes" : count + " of 12 changes");
    }

    @Test
    void showsNothingWhereNothingFits() throws Exception {
        Document page = show(SampleChanges.month(), "#text=nowhere&service=no-such-service");
        assertThat(shown(page)).isEmpty();
        assertThat(page.select("#shown").text()).isEqualTo("0 of 12 changes");
        assertThat(page.select("section.changes")).allMatch(section -> section.hasAttr("hidden"));
    }

    @Test
    void hasNothingToFilterWhereNothingChanged() throws Exception {
        Document page = show(Comparison.EQUAL, "");
        assertThat(page.select("#filters").hasAttr("hidden")).isTrue();
    }

    @Test
    void runsNothingThatPagesSay() throws Exception {
        for (String address : List.of("#words=shown", "#text=%3Cscript%3E&words=shown")) {
            Document page = show(SampleChanges.hostile(), address);
            assertThat(page.title()).isEqualTo("before → after: what changed");
            assertThat(shown(page)).isNotEmpty();
            assertThat(page.select("script")).hasSize(1);
            assertThat(page.select("img, iframe, [onerror], [onmouseover]")).isEmpty();
        }
    }

    @Test
    void copesWithFiftyThousandChanges() throws Exception {
        Document page = show(SampleChanges.many(50_000), "#service=service7&source=breaks&text=member");
        assertThat(shown(page)).hasSize((int) SampleChanges.many(50_000).changes().stream()
                .filter(change -> change.service().equals("service7"))
                .filter(change -> change.kind().source() == Effect.BREAKS)
                .filter(change -> !change.kind().isOfWords())
                .count());
    }

    private Document show(Comparison comparison, String fragment) throws IOException, InterruptedException {
        Chromium.Shown shown = browser.show(URI.create(write(comparison) + fragment));
        assertThat(shown.console()).isEmpty();
        return shown.page();
    }

    private URI write(Comparison comparison) throws IOException {
        Path file = work.resolve("changes.html");
        try (Writer out = Files.newBufferedWriter(file)) {
            ComparisonHtml.write(comparison, "before", "after", out);
        }
        return file.toUri();
    }

    private static List<String> shown(Document page) {
        return page.select("section.changes:not([hidden]) article:not([hidden]) h3").stream()
                .map(Element::wholeText)
                .toList();
    }
}
