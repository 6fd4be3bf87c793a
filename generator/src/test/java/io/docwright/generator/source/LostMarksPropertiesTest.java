package io.docwright.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.testing.PageForms;
import io.docwright.generator.testing.PageTree.OperationSpec;
import io.docwright.generator.testing.PageTrees;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** A page that lost a title or the mark of a code block, a list or an item, or has an unknown type, is read the same or reported. */
@Domain(PageTrees.class)
class LostMarksPropertiesTest {
    /** A title, or what shows in a format that code begins or ends. */
    private static final Pattern MARK = Pattern.compile(
            "\\W*(?:<\\w[^>]*>)*\\W*(?:Request Syntax|Response Syntax|Response Structure|Parameters|Returns)\\W*(?:<.*>)?"
                    + "|\\s*::|\\s*```\\w*");

    private static final Pattern TAG = Pattern.compile("</?li>");

    private static final Pattern LIST_TAG = Pattern.compile("</?[uo]l\\b[^>]*>");

    /** The start of a list item and what is before it. */
    private static final Pattern LIST_MARK = Pattern.compile("(?m)^( *)(?:[-*•+]|\\d+\\.)( +)(?=\\S)");

    private static final String NO_VALUES = "enum[]";
    private static final List<String> TYPES = List.of("string", "integer", "float", "boolean", "list", "dict");
    private static final List<String> VALUES =
            List.of("'string'", "123", "123.0", "True|False", "...", "datetime(2015, 1, 1)", "b'bytes'");

    @Property(tries = 20)
    void aTitleOrAFence(@ForAll OperationSpec operation) {
        PageForms.of(operation).forEach((form, text) -> {
            String whole = PageReading.of(text).types();
            List<String> lines = text.lines().toList();
            for (int at = 0; at < lines.size(); at++) {
                if (MARK.matcher(lines.get(at)).matches()) {
                    List<String> damaged = new ArrayList<>(lines);
                    damaged.remove(at);
                    check(form, String.join("\n", damaged), whole);
                }
            }
        });
    }

    @Property(tries = 20, seed = "14")
    void aBlankLine(@ForAll OperationSpec operation) {
        PageForms.of(operation).forEach((form, text) -> {
            String whole = PageReading.of(text).types();
            List<String> lines = text.lines().toList();
            for (int at = 0; at < lines.size(); at++) {
                if (lines.get(at).isBlank()) {
                    List<String> damaged = new ArrayList<>(lines);
                    damaged.remove(at);
                    check(form + " without line " + (at + 1), String.join("\n", damaged), whole);
                }
            }
        });
    }

    @Property(tries = 20, seed = "14")
    void theTagOfAnItem(@ForAll OperationSpec operation) {
        PageForms.of(operation).forEach((form, text) -> {
            if (form.startsWith("HTML")) {
                String whole = PageReading.of(text).types();
                Matcher tag = TAG.matcher(text);
                while (tag.find()) {
                    String damaged = text.substring(0, tag.start()) + text.substring(tag.end());
                    check(form + " without " + tag.group() + " at " + tag.start(), damaged, whole);
                }
            }
        });
    }

    @Property(tries = 20, seed = "14")
    void theTagOfAList(@ForAll OperationSpec operation) {
        PageForms.of(operation).forEach((form, text) -> {
            if (form.startsWith("HTML")) {
                String whole = PageReading.of(text).types();
                Matcher tag = LIST_TAG.matcher(text);
                while (tag.find()) {
                    String damaged = text.substring(0, tag.start()) + text.substring(tag.end());
                    check(form + " without " + tag.group() + " at " + tag.start(), damaged, whole);
                }
                check(form + " without tags of lists", LIST_TAG.matcher(text).replaceAll(""), whole);
            }
        });
    }

    @Property(tries = 20, seed = "14")
    void theMarkOfAnItem(@ForAll OperationSpec operation) {
        PageForms.of(operation).forEach((form, text) -> {
            if (!form.startsWith("HTML")) {
                String whole = PageReading.of(text).types();
                Matcher mark = LIST_MARK.matcher(text);
                while (mark.find()) {
                    String rest = text.substring(mark.end());
                    String before = text.substring(0, mark.start()) + mark.group(1);
                    check(form + " without the mark at " + mark.start(), before + rest, whole);
                    check(
                            form + " with spaces for the mark at " + mark.start(),
                            before + " ".repeat(mark.end() - mark.end(1)) + rest,
                            whole);
                }
                check(form + " without marks", LIST_MARK.matcher(text).replaceAll("$1"), whole);
            }
        });
    }

    @Property(tries = 50)
    void anUnknownType(@ForAll OperationSpec operation) {
        PageForms.of(operation).forEach((form, text) -> {
            String whole = PageReading.of(text).types();
            for (String type : TYPES) {
                String damaged = text.replaceFirst("\\(" + type + "\\) --", "(quux) --");
                if (!form.startsWith(
                        "TEXT")) { // without marks, brackets and dashes are prose unless they have a known type
                    check(form, damaged, whole);
                }
                if (form.startsWith("RST") && !damaged.equals(text)) {
                    assertThat(PageReading.of(damaged).diagnostics())
                            .as(damaged)
                            .isNotEmpty();
                }
            }
        });
    }

    @Property(tries = 50)
    void anUnknownValue(@ForAll OperationSpec operation) {
        PageForms.of(operation).forEach((form, text) -> {
            for (String value : VALUES) {
                String damaged = text.replaceFirst("([:=] ?)" + Pattern.quote(value) + "(,?\n)", "$1quux$2");
                if (!damaged.equals(text)) {
                    int line = (int) damaged.substring(0, damaged.indexOf("quux"))
                            .lines()
                            .count();
                    assertThat(PageReading.of(damaged).reports(line))
                            .as("line %d in %s%n%s", line, form, damaged)
                            .isTrue();
                }
            }
        });
    }

    private static void check(String form, String damaged, String whole) {
        PageReading reading = PageReading.of(damaged);
        if (!whole.contains(NO_VALUES)) { // an enum with one empty value looks like that, too
            assertThat(reading.types()).as(damaged).doesNotContain(NO_VALUES);
        }
        if (reading.diagnostics().isEmpty()) {
            assertThat(reading.types()).as("%s%n%s", form, damaged).isEqualTo(whole);
        }
    }
}
