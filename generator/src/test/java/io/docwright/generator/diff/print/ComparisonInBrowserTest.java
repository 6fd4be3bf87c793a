package io.docwright.generator.diff.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.docwright.generator.diff.Comparison;
import io.docwright.generator.diff.Effect;
import io.docwright.generator.diff.SampleChanges;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page in a browser. Skipped where Chromium is not installed; {@code .ci/run} installs it. */
class ComparisonInBrowserTest {
    private static final String STATUS = "document.getElementById('shown').textContent";

    /** Chromium may write to its profile for a moment after it ended. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    static Path work;

    private static Chromium browser;

    @BeforeAll
    static void start() throws Exception {
        Optional<Path> program = Chromium.find();
        assumeTrue(program.isPresent(), "Chromium is not installed (apt-get install chromium)");
        browser = new Chromium(program.orElseThrow(), work);
    }

    @AfterAll
    static void end() throws InterruptedException {
        if (browser != null) {
            browser.end();
        }
    }

    @AfterEach
    void complainedOfNothing() {
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void hidesDocumentationAtFirst() throws Exception {
        open(SampleChanges.month(), "");
        assertThat(shown()).hasSize(9).doesNotContain("Domain.name");
        assertThat(browser.evaluate(STATUS)).isEqualTo("9 of 12 changes");
        assertThat(visible("h2")).containsExactly("Breaks 4", "May break 1", "Breaks nothing 4");
        assertThat(visible("#filters")).hasSize(1);
    }

    @Test
    void showsDocumentationAtOnceWhereThereIsNothingElse() throws Exception {
        open(SampleChanges.ofWords(), "");
        assertThat(shown()).containsExactly("Domain.name");
    }

    @Test
    void showsEverythingWithoutJavaScript() throws Exception {
        browser.call("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            open(SampleChanges.month(), "");
            assertThat(shown()).hasSize(12);
            assertThat(visible("#filters")).isEmpty();
        } finally {
            browser.call("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
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
        open(SampleChanges.month(), "#" + address.replace(" ", "%20"));
        assertThat(shown()).hasSize(count).contains(subject);
        assertThat(browser.evaluate(STATUS)).isEqualTo(count == 12 ? "All 12 changes" : count + " of 12 changes");
    }

    @Test
    void showsNothingWhereNothingFits() throws Exception {
        open(SampleChanges.month(), "#text=nowhere&service=no-such-service");
        assertThat(shown()).isEmpty();
        assertThat(visible("h2")).isEmpty();
        assertThat(browser.evaluate(STATUS)).isEqualTo("0 of 12 changes");
    }

    @Test
    void hasNothingToFilterWhereNothingChanged() throws Exception {
        open(Comparison.EQUAL, "");
        assertThat(visible("#filters")).isEmpty();
    }

    @Test
    void goesByKeyboardAlone() throws Exception {
        open(SampleChanges.month(), "");
        browser.press("Tab");
        assertThat(focused()).isEqualTo("Skip to the changes");
        browser.evaluate("document.querySelector('[name=text]').focus()");
        for (String key : List.of("o", "w", "n", "e", "r")) {
            browser.press(key);
        }
        browser.await("location.hash", "#text=owner");
        browser.await(STATUS, "1 of 12 changes");
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            browser.press("Tab");
            fields.add(browser.evaluate("document.activeElement.name || document.activeElement.type"));
        }
        assertThat(fields).containsExactly("service", "kind", "source", "binary", "wire", "words", "reset");
        browser.press("Enter");
        browser.await(STATUS, "9 of 12 changes");
        assertThat(browser.evaluate("location.hash")).isEmpty();
        browser.evaluate("document.querySelector('[name=words]').focus()");
        browser.press(" ");
        browser.await(STATUS, "All 12 changes");
    }

    @Test
    void unfoldsBothVersionsOfALongTextTogether() throws Exception {
        open(SampleChanges.month(), "#kind=operation-documented");
        browser.evaluate("document.querySelector('article:not([hidden]) dd summary').focus()");
        assertThat(browser.evaluate("document.querySelectorAll('dd details[open]').length"))
                .isEqualTo("0");
        browser.press("Enter");
        browser.await("document.querySelectorAll('dd details[open]').length", "2");
    }

    @Test
    void hidesGroupsWithoutAFittingChange() throws Exception {
        open(SampleChanges.groups(), "#text=format_34");
        assertThat(browser.evaluate(STATUS)).isEqualTo("1 of 49 changes");
        assertThat(visible(".group > summary")).singleElement().asString().startsWith("PackageFormat 34 values added");
    }

    @Test
    void leadsFromTheSummaryToTheChanges() throws Exception {
        open(SampleChanges.month(), "#text=owner");
        browser.evaluate("document.querySelector('td[data-filter=\"source=may-break\"] a').click()");
        browser.await(texts("article h3"), "PackageFormat.swift");
    }

    @Test
    void runsNothingThatPagesSay() throws Exception {
        for (String address : List.of("#words=shown", "#text=%3Cscript%3E&words=shown")) {
            open(SampleChanges.hostile(), address);
            assertThat(shown()).isNotEmpty();
            assertThat(browser.evaluate("document.title")).isEqualTo("before → after: what changed");
            assertThat(browser.evaluate("document.querySelectorAll('body script').length"))
                    .isEqualTo("1");
            assertThat(browser.evaluate("document.querySelectorAll('img, iframe, [onerror], [onmouseover]').length"))
                    .isEqualTo("0");
        }
    }

    @Test
    void loadsNothingEvenIfThePageAsksForIt() throws Exception {
        open(SampleChanges.month(), "");
        browser.evaluate("document.body.insertAdjacentHTML('beforeend', "
                + "'<img src=\"http://127.0.0.1:9/x.png\" onerror=\"document.title=1\">')");
        assertThat(List.of(browser.complaint(), browser.complaint()))
                .allMatch(complaint -> complaint.contains("Content Security Policy"))
                .anyMatch(complaint -> complaint.contains("x.png"))
                .anyMatch(complaint -> complaint.contains("inline event handler"));
        assertThat(browser.evaluate("document.title")).isEqualTo("before → after: what changed");
    }

    @Test
    void isReadableInTheDarkAndOnASmallScreen() throws Exception {
        Map<String, String> dark = Map.of("name", "prefers-color-scheme", "value", "dark");
        browser.call("Emulation.setEmulatedMedia", Map.of("features", List.of(dark)));
        browser.call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 360, "height", 640, "deviceScaleFactor", 1, "mobile", false));
        try {
            open(SampleChanges.month(), "#words=shown");
            assertThat(browser.evaluate("getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(15, 19, 24)");
            assertThat(browser.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo("true");
        } finally {
            browser.call("Emulation.setEmulatedMedia", Map.of("features", List.of()));
            browser.call("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }

    @Test
    void copesWithFiftyThousandChanges() throws Exception {
        Comparison many = SampleChanges.many(50_000);
        open(many, "#service=service7&source=breaks&text=member");
        long fitting = many.changes().stream()
                .filter(change -> change.service().equals("service7"))
                .filter(change -> change.kind().source() == Effect.BREAKS)
                .count();
        assertThat(browser.evaluate(STATUS)).isEqualTo(fitting + " of 50000 changes");
        assertThat(shown()).hasSize((int) fitting);
    }

    private static void open(Comparison comparison, String fragment) throws Exception {
        Path file = work.resolve("changes.html");
        try (Writer out = Files.newBufferedWriter(file)) {
            ComparisonHtml.write(comparison, "before", "after", out);
        }
        browser.open(URI.create(file.toUri() + fragment));
    }

    private static String focused() throws Exception {
        return browser.evaluate("document.activeElement.textContent");
    }

    /** The subjects of the changes that show. */
    private static List<String> shown() throws Exception {
        return visible("article h3");
    }

    private static List<String> visible(String selector) throws Exception {
        String texts = browser.evaluate(texts(selector));
        return texts.isEmpty() ? List.of() : List.of(texts.split("\u0001"));
    }

    private static String texts(String selector) {
        return "Array.from(document.querySelectorAll('" + selector
                + "')).filter(each => each.closest('[hidden]') === null).map(each => each.textContent).join('\\u0001')";
    }
}
