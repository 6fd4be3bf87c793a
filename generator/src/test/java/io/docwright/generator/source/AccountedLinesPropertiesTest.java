package io.docwright.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.testing.PageForms;
import io.docwright.generator.testing.PageTree.OperationSpec;
import io.docwright.generator.testing.PageTrees;
import io.docwright.generator.testing.ReferenceNotation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Every line of a page becomes part of its content or is reported, in every form. */
@Domain(PageTrees.class)
@Domain(DomainContext.Global.class)
class AccountedLinesPropertiesTest {
    private static final String STRANGE = "Zyzzyva jumps over it.";

    /** The start of a member, and not of the response. */
    private static final Pattern MEMBER = Pattern.compile("\\w\\W*\\([^)]*\\) --");

    @Property(tries = 100)
    void aSignatureIsReadOrReported(
            @ForAll OperationSpec operation,
            @ForAll @IntRange(max = 400) int place,
            @ForAll("signatures") String signature) {
        PageForms.with(signature, place, operation).forEach((form, text) -> {
            PageReading reading = PageReading.of(text);
            int line = lineOf(text, "probe");

            assertThat(isRead("probe", reading) || reading.reports(line))
                    .as("line %d in %s: %s%n%s", line, form, reading.diagnostics(), text)
                    .isTrue();
        });
    }

    @Property(tries = 100)
    void aParagraphIsReadOrReported(@ForAll OperationSpec operation, @ForAll @IntRange(max = 400) int place) {
        PageForms.with(STRANGE, place, operation).forEach((form, text) -> {
            PageReading reading = PageReading.of(text);
            int line = lineOf(text, "zyzzyva");

            assertThat(reading.content().contains("Zyzzyva") || reading.reports(line) || describesResponse(text, line))
                    .as("line %d in %s: %s%n%s", line, form, reading.diagnostics(), text)
                    .isTrue();
        });
    }

    @Property(tries = 100)
    void eachLineCountsOnceAndAllThatAreLeftOutAreReported(
            @ForAll OperationSpec operation, @ForAll @IntRange(max = 400) int place) {
        for (Map<String, String> pages : List.of(PageForms.of(operation), PageForms.with(STRANGE, place, operation))) {
            pages.forEach((form, text) -> {
                PageReading reading = PageReading.of(text);

                if (!form.startsWith("HTML")) { // its lines may be markup alone
                    assertThat(reading.lines().values().stream()
                                    .mapToLong(Integer::longValue)
                                    .sum())
                            .as("%s: %s%n%s", form, reading.lines(), text)
                            .isEqualTo(
                                    text.lines().filter(line -> !line.isBlank()).count());
                }
                assertThat(reading.lines().containsKey("left-out"))
                        .as("%s: %s%n%s", form, reading.diagnostics(), text)
                        .isEqualTo(reading.reports("line-left-out"));
            });
        }
    }

    @Provide
    Arbitrary<String> signatures() {
        return Arbitraries.of(
                "Garden.Client.get_probe(**kwargs)",
                "Garden.Client.get_probe()",
                "Garden.Client.get_probe",
                "get_probe(**kwargs)",
                "Garden.Client.get_probe(\\*\\*kwargs)",
                "`Garden.Client.get_probe(**kwargs)`",
                "**Garden.Client.get_probe(**kwargs)**",
                "- Garden.Client.get_probe(**kwargs)",
                "Garden.Client.get_probe( **kwargs )",
                "Garden . Client . get_probe ( **kwargs )",
                "class Garden.Client.exceptions.ProbeException",
                "class Garden.Paginator.Probe");
    }

    /** Whether a page is about this name. */
    private static boolean isRead(String name, PageReading reading) {
        return reading.references().stream()
                .anyMatch(reference -> ReferenceNotation.of(List.of(reference))
                        .lines()
                        .findFirst()
                        .orElse("")
                        .toLowerCase(Locale.ROOT)
                        .contains(name));
    }

    /** Whether a line is in the description of a whole response, which no type has. */
    private static boolean describesResponse(String text, int line) {
        List<String> before = text.lines()
                .limit(line - 1)
                .map(markup -> markup.replaceAll("<[^>]*>", ""))
                .toList();
        for (int at = before.size() - 1;
                at >= 0 && !MEMBER.matcher(before.get(at)).find();
                at--) {
            if (before.get(at).contains("Response Structure")) {
                return true;
            }
        }
        return false;
    }

    private static int lineOf(String text, String word) {
        List<String> lines = text.toLowerCase(Locale.ROOT).lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).contains(word)) {
                return at + 1;
            }
        }
        throw new AssertionError("no line has '" + word + "'");
    }
}
