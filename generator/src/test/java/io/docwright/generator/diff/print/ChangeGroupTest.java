package io.docwright.generator.diff.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.diff.ChangeKind;
import io.docwright.generator.diff.Comparison;
import io.docwright.generator.diff.SampleChanges;
import io.docwright.generator.testing.Golden;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChangeGroupTest {
    @Test
    void isOneEntryInEachForm() throws Exception {
        Comparison comparison = SampleChanges.groups();
        Golden.check(
                Path.of("src/test/golden/comparison"),
                Map.of(
                        "changes.txt", ComparisonText.of(comparison, true),
                        "changes.md", ComparisonMarkdown.pullRequest(comparison, "1.2.0", "1.3.0"),
                        "changelog.md", ComparisonMarkdown.changelog(comparison)));
    }

    @Test
    void containsAllChangesOnce() {
        Comparison many = SampleChanges.many(5_000);

        assertThat(ChangeGroup.of(many.changes()))
                .hasSizeLessThan(5_000)
                .flatExtracting(ChangeGroup::changes)
                .containsExactlyInAnyOrderElementsOf(many.changes());
    }

    @Test
    void isOfOneKindAndService() {
        assertThat(ChangeGroup.of(SampleChanges.many(5_000).changes()))
                .allSatisfy(group -> assertThat(group.changes())
                        .allMatch(change -> change.kind() == group.kind()
                                && change.service().equals(group.first().service())));
    }

    @ParameterizedTest
    @CsvSource({
        "VALUE_ADDED, 2 values added",
        "MEMBER_CLASS_CHANGED, 2 member classes changed",
        "MEMBER_NOT_FILLED_IN, 2 members not filled in",
        "REQUEST_MEMBER_OPTIONAL, 2 request members optional",
        "EXAMPLES_CHANGED, 2 examples changed",
        "API_VERSION_CHANGED, 2 api versions changed"
    })
    void countsInThePlural(ChangeKind kind, String words) {
        assertThat(ChangeGroup.count(kind, 2)).isEqualTo(words);
    }

    @ParameterizedTest
    @EnumSource
    void knowsTheNounOfEachKind(ChangeKind kind) {
        assertThat(ChangeGroup.count(kind, 1)).isEqualTo("1 " + kind.words());
        assertThat(ChangeGroup.count(kind, 2)).matches("2 [a-z ]*s [a-z ]+");
    }
}
