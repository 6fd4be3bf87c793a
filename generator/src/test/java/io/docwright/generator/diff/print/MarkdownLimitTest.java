package io.docwright.generator.diff.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docwright.generator.diff.Change;
import io.docwright.generator.diff.ChangeKind;
import io.docwright.generator.diff.Comparison;
import io.docwright.generator.diff.SampleChanges;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownLimitTest {
    private static final String HEADING = "\n### Not listed\n\n";

    @ParameterizedTest
    @ValueSource(ints = {700, 2_000, 5_000, 20_000, 65_535})
    void isNotExceeded(int characters) {
        assertThat(text(SampleChanges.many(5_000), characters)).hasSizeLessThanOrEqualTo(characters);
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 2_000, 3_000, 4_000, 5_000, 6_000})
    void countsEachChangeThatIsNotListed(int characters) {
        Comparison comparison = SampleChanges.groups();
        String text = text(comparison, characters);

        int listed = 0;
        for (ChangeGroup group : ChangeGroup.of(comparison.changes())) {
            listed += text.contains(MarkdownEntry.brief(group)) || text.contains(MarkdownEntry.full(group))
                    ? group.changes().size()
                    : 0;
        }
        assertThat(text).hasSizeLessThanOrEqualTo(characters);
        assertThat(listed + numbers(text)).isEqualTo(comparison.changes().size());
    }

    /** The sum of the numbers in the list of what is not listed. */
    private static int numbers(String text) {
        int start = text.indexOf(HEADING);
        Matcher number = Pattern.compile("[:,] (\\d+) ").matcher(start < 0 ? "" : text.substring(start));
        int sum = 0;
        while (number.find()) {
            sum += Integer.parseInt(number.group(1));
        }
        return sum;
    }

    @ParameterizedTest
    @ValueSource(ints = {700, 5_000, 20_000, 65_535})
    void consistsOfWholeEntries(int characters) {
        Comparison many = SampleChanges.many(2_000);
        Set<String> entries = new HashSet<>();
        for (ChangeGroup group : ChangeGroup.of(many.changes())) {
            entries.add(MarkdownEntry.brief(group).strip());
        }
        String text = text(many, characters);
        String listed = text.substring(0, text.indexOf(HEADING));

        assertThat(listed.lines().filter(line -> line.startsWith("- ")))
                .hasSizeLessThan(entries.size())
                .allMatch(entries::contains);
        assertThat(listed.split("<details>", -1)).hasSameSizeAs(listed.split("</details>", -1));
    }

    @Test
    void listsTheMostSevereFirst() {
        Comparison comparison = SampleChanges.groups();
        String text = text(comparison, 1_500);

        assertThat(text)
                .contains("### Breaks callers\n\n- `codeartifact` `Domain`: 2 members renamed: ")
                .doesNotContain("### Breaks nobody", "<details>")
                .endsWith("### Not listed\n\n47 changes are not listed, because the limit is 1500 characters."
                        + " `--max-characters 0` lists all.\n\n- `codeartifact`: may break: 2 member constraints narrowed, 34"
                        + " values added; harmless: 2 operations added, 2 errors removed, 5 members added;"
                        + " documentation: 2 examples changed\n");
    }

    @Test
    void shortensEntriesBeforeItLeavesOneOut() {
        Comparison comparison = SampleChanges.groups();
        String whole = text(comparison, 0);
        String limited = text(comparison, whole.length() - 1);

        assertThat(whole)
                .contains("`FORMAT_34`", "`FORMAT_9`. may break source")
                .doesNotContain(HEADING, " more");
        assertThat(limited)
                .contains("34 values added: `FORMAT_1`, ", " and 22 more. may break source")
                .doesNotContain(HEADING);
    }

    @Test
    void countsServicesTogetherWhereThereAreTooMany() {
        List<Change> changes = new ArrayList<>(IntStream.range(0, 3_000)
                .mapToObj(i -> new Change(
                        ChangeKind.MEMBER_REMOVED, "service" + i, "Structure.member", "string", null, null, null))
                .toList());
        String text = text(new Comparison(changes), 10_000);

        assertThat(text)
                .hasSizeLessThanOrEqualTo(10_000)
                .containsPattern("(?m)^- `service\\d+`: breaks: 1 member removed$");
        assertThat(text).containsPattern("- \\d+ other services: breaks: \\d+ members removed\n$");
    }

    @Test
    void isNotNegative() {
        assertThatThrownBy(() -> new MarkdownLimit(-1, "")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(Comparison comparison, int characters) {
        return ComparisonMarkdown.pullRequest(
                comparison, "1.2.0", "1.3.0", new MarkdownLimit(characters, "--max-characters 0"));
    }
}
