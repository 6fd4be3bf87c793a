package io.docwright.generator.diff.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.diff.ChangeKind;
import io.docwright.generator.diff.Comparison;
import io.docwright.generator.diff.SampleChanges;
import io.docwright.generator.testing.Guard;
import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class ComparisonHtmlTest {

    @Test
    void containsTheSummary() throws IOException {
        Document page = page(SampleChanges.month());
        assertThat(page.title()).isEqualTo("1.2.0 → 1.3.0: what changed");
        assertThat(page.select(".versions").text()).isEqualTo("1.2.0 to 1.3.0");
        assertThat(page.select(".advice").text()).startsWith("A major version");
        assertThat(page.select(".totals tbody tr").eachText())
                .containsExactly(
                        "source callers that are compiled again 4 1 7",
                        "binary callers that were compiled before 4 1 7",
                        "wire messages between an old client and the new service 4 0 8");
        assertThat(page.select(".by-kind tbody tr").eachText())
                .hasSize(12)
                .contains("member added 1 keeps keeps keeps");
    }

    @Test
    void containsEachChange() throws IOException {
        Document page = page(SampleChanges.month());
        assertThat(page.select("article")).hasSize(12);
        Element change = article(page, "ListDomainsResponse.domains");
        assertThat(change.select(".about").text()).isEqualTo("member type changed in codeartifact");
        assertThat(change.select(".effects li").eachText())
                .containsExactly("source breaks", "binary breaks", "wire breaks");
        assertThat(change.select("dt").eachText()).containsExactly("Before", "After");
        assertThat(change.select("dd").eachText())
                .containsExactly(
                        "list of string",
                        "codeartifact/2026-09/ListDomains.rst:62:1",
                        "list of DomainSummary",
                        "codeartifact/2026-10/ListDomains.rst:66:1");
        assertThat(change.select("del").text()).isEqualTo("string");
        assertThat(change.select("ins").text()).isEqualTo("DomainSummary");
        assertThat(change.select(".reason").text()).isEqualTo(ChangeKind.MEMBER_TYPE_CHANGED.reason());
        assertThat(article(page, "CreateDomainRequest.encryptionKey")
                        .select(".reason code")
                        .text())
                .isEqualTo("--no-staged-builders");
        assertThat(article(page, "Domain.owner").select("dd").eachText())
                .containsExactly("nothing", "string", "codeartifact/2026-10/DescribeDomain.rst:47:1");
    }

    @Test
    void foldsLongTextsAroundTheFirstWordThatChanged() throws IOException {
        Element change = article(page(SampleChanges.month()), "CreateDomain", "operation documented");
        assertThat(change.select("details")).hasSize(2).noneMatch(details -> details.hasAttr("open"));
        assertThat(change.select(".excerpt").eachText())
                .allMatch(text -> text.startsWith("…") && text.endsWith("…") && text.length() < 240);
        assertThat(change.select(".excerpt ins").text()).isEqualTo("an isolated");
        assertThat(change.select("details > del").text()).isEqualTo("a");
        assertThat(change.expectFirst(".all").text()).isEqualTo("all 719 characters");
        assertThat(article(page(SampleChanges.month()), "Domain.name").select("details"))
                .isEmpty();
    }

    @Test
    void foldsChangesOfOneKindToOneElement() throws IOException {
        Document page = page(SampleChanges.groups());
        assertThat(page.select(".group > summary").eachText())
                .hasSize(7)
                .contains(
                        "Domain 2 members renamed in codeartifact: domainarn, domainkey",
                        "2 operations added in codeartifact: DeletePackage, DisposePackage")
                .anyMatch(
                        text -> text.startsWith("PackageFormat 34 values added in codeartifact: FORMAT_1, FORMAT_10"));
        assertThat(page.select("article")).hasSize(49);
        assertThat(page.select(".some > article h3").eachText()).containsExactly("Domain.owner");
        assertThat(page(SampleChanges.month()).select(".group")).isEmpty();
    }

    @Test
    void ordersTheGravestFirst() throws IOException {
        assertThat(page(SampleChanges.month()).select("h2").eachText())
                .containsExactly("Breaks 4", "May break 1", "Breaks nothing 4", "Documentation 3");
    }

    @Test
    void saysSoWhereNothingChanged() throws IOException {
        Document page = page(Comparison.EQUAL);
        assertThat(page.select(".advice").text()).isEqualTo("No new version nothing changed");
        assertThat(page.select("article, section.changes")).isEmpty();
    }

    @Test
    void showsDocumentationAtOnceWhereThereIsNothingElse() throws IOException {
        assertThat(page(SampleChanges.ofWords()).select("input[name=words]").hasAttr("checked"))
                .isTrue();
        assertThat(page(SampleChanges.month()).select("input[name=words]").hasAttr("checked"))
                .isFalse();
    }

    @Test
    void showsEverythingWithoutJavaScript() throws IOException {
        Document page = page(SampleChanges.month());
        assertThat(page.select("[hidden]").eachAttr("id")).containsExactly("filters");
    }

    @Test
    void showsHostileTextAsText() throws IOException {
        Document page = page(SampleChanges.hostile(), SampleChanges.HOSTILE.get(1), SampleChanges.HOSTILE.get(5));
        Document harmless = page(SampleChanges.month());
        assertThat(tags(page)).isEqualTo(tags(harmless));
        assertThat(page.select("img, b b, [onerror], [onmouseover], [onload], [style]"))
                .isEmpty();
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.expectFirst("script").data())
                .isEqualTo(harmless.expectFirst("script").data());
        assertThat(page.title()).startsWith(SampleChanges.HOSTILE.get(1));
        assertThat(page.select("article")).hasSize(SampleChanges.HOSTILE.size() * 2);
        for (String text : SampleChanges.HOSTILE.subList(0, SampleChanges.HOSTILE.size() - 1)) {
            assertThat(page.select("h3"))
                    .anyMatch(heading -> heading.wholeText().equals("Subject" + text));
            assertThat(page.select("option"))
                    .anyMatch(option -> option.attr("value").equals(text));
            assertThat(page.select("dd.place"))
                    .anyMatch(place -> place.wholeText().equals(text + ":1:2"));
            assertThat(page.select("dd.text"))
                    .anyMatch(place -> place.wholeText().equals("same " + text + " same"));
        }
    }

    /** The tags that there are, but for those that a page has or has not for what its texts hold. */
    private static List<String> tags(Document page) {
        return page.getAllElements().stream()
                .map(Element::tagName)
                .distinct()
                .filter(tag -> !List.of("code", "span").contains(tag))
                .sorted()
                .toList();
    }

    @Test
    void replacesWhatHtmlDoesNotAllow() {
        assertThat(HtmlEscaper.of("a\u0000b\ud800c\udc00\uffff\u0085\ud83f\udfff"))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD");
        assertThat(HtmlEscaper.of("a\r\nb\rc\td")).isEqualTo("a\nb\nc\td");
        assertThat(HtmlEscaper.of("😀é")).isEqualTo("😀é");
    }

    @Test
    void isHtmlWithoutErrors() throws IOException {
        for (Comparison comparison : List.of(SampleChanges.month(), SampleChanges.hostile(), Comparison.EQUAL)) {
            Parser parser = Parser.htmlParser().setTrackErrors(10);
            parser.parseInput(html(comparison, "<1>", "\"2\""), "");
            assertThat(parser.getErrors()).isEmpty();
        }
    }

    @Test
    void fetchesNothing() throws IOException {
        Document page = page(SampleChanges.hostile());
        assertThat(page.select("[src], link[href^=http], iframe, object, embed"))
                .isEmpty();
        assertThat(page.select("link").eachAttr("href")).containsExactly("data:,");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none';");
        assertThat(page.expectFirst("style").data()).doesNotContain("url(", "@import");
    }

    @Test
    void isTheSameEachTime() throws IOException {
        assertThat(html(SampleChanges.month(), "1", "2")).isEqualTo(html(SampleChanges.month(), "1", "2"));
    }

    @Test
    void copesWithFiftyThousandChanges() {
        Comparison many = SampleChanges.many(50_000);
        String html = Guard.run(() -> html(many, "1", "2"));
        assertThat(html.length() / 50_000).isLessThan(1_000);
    }

    private static Element article(Document page, String subject) {
        return article(page, subject, "");
    }

    private static Element article(Document page, String subject, String kind) {
        return page.select("article").stream()
                .filter(article -> article.select("h3").text().equals(subject)
                        && article.select(".about").text().startsWith(kind))
                .findFirst()
                .orElseThrow();
    }

    private static Document page(Comparison comparison) throws IOException {
        return page(comparison, "1.2.0", "1.3.0");
    }

    private static Document page(Comparison comparison, String before, String after) throws IOException {
        return Jsoup.parse(html(comparison, before, after));
    }

    private static String html(Comparison comparison, String before, String after) throws IOException {
        StringBuilder html = new StringBuilder();
        ComparisonHtml.write(comparison, before, after, html);
        return html.toString();
    }
}
