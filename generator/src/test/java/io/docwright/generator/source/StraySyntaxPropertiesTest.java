package io.docwright.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.testing.PageForms;
import io.docwright.generator.testing.PageTree.OperationSpec;
import io.docwright.generator.testing.PageTrees;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** A block that looks like request or response syntax is parsed or reported wherever it is, with a fence or without. */
@Domain(PageTrees.class)
@Domain(DomainContext.Global.class)
class StraySyntaxPropertiesTest {
    private static final String NO_VALUES = "enum[]";
    private static final Pattern MEMBER = Pattern.compile("^\\s*([\\w.\\-]+)[!~]*: ", Pattern.MULTILINE);
    private static final Pattern WORD = Pattern.compile("[\\w.\\-]+");

    @Property(tries = 20, seed = "14")
    void withAFence(
            @ForAll OperationSpec operation, @ForAll @IntRange(max = 400) int place, @ForAll("blocks") String block) {
        check(operation, PageForms.withCode(block, place, operation));
    }

    @Property(tries = 20, seed = "14")
    void withoutAFence(
            @ForAll OperationSpec operation, @ForAll @IntRange(max = 400) int place, @ForAll("blocks") String block) {
        check(operation, PageForms.with(block, place, operation));
    }

    @Provide
    Arbitrary<String> blocks() {
        return Arbitraries.of(
                "response = client.get_probe(\n    probeName='string'\n)",
                "response = client.get_probe(\n    probeKind='FIRST'|'SECOND',\n    probeParts=[\n        {\n            'size': 123\n        },\n    ]\n)",
                "response = client.get_probe(probeName='string', probeKind='FIRST'|'SECOND')",
                "{\n    'probeName': 'string'\n}",
                "{\n    'probeKind': 'FIRST'|'SECOND',\n    'probeParts': [\n        {\n            'size': 123\n        },\n    ]\n}",
                "{ 'probeName': 'string', 'probeKind': 'FIRST'|'SECOND' }",
                "{'probeTime': datetime(2015, 1, 1), 'probeFlag': True|False}");
    }

    private static void check(OperationSpec operation, Map<String, String> pages) {
        Map<String, String> whole = PageForms.of(operation);
        pages.forEach((form, text) -> {
            if (!text.contains("probe")) {
                return; // the form drops code in boxes
            }
            PageReading reading = PageReading.of(text);
            List<String> lines = text.lines().toList();
            int first = 0;
            int last = 0;
            for (int at = 0; at < lines.size(); at++) {
                if (lines.get(at).contains("probe")) {
                    first = first == 0 ? at : first; // a bracket may be on a line of its own above
                    last = at + 1;
                }
            }
            String seen = form + ", lines " + first + " to " + last + ": " + reading.diagnostics() + "\n" + text;

            assertThat(reading.types().contains("probe")
                            || reading.isExample("probe")
                            || reading.reportsWithin(first, last))
                    .as("read or reported in %s", seen)
                    .isTrue();
            if (!PageReading.of(Objects.requireNonNull(whole.get(form))).types().contains(NO_VALUES)) {
                assertThat(reading.types()).as(seen).doesNotContain(NO_VALUES);
            }
            assertThat(words(WORD, text)).as("members in %s", seen).containsAll(members(reading.types()));
            assertThat(reading.types()).as("an enum in %s", seen).doesNotContain("probeKind: STRING");
        });
    }

    private static Set<String> members(String types) {
        return words(MEMBER, types);
    }

    private static Set<String> words(Pattern pattern, String text) {
        Set<String> words = new TreeSet<>();
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            words.add(found.group(found.groupCount()));
        }
        return words;
    }
}
