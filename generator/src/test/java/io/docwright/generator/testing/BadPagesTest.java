package io.docwright.generator.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.testing.Node.Kind;
import io.docwright.generator.testing.support.BadPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@link BadPages} creates pages with the described faults. */
class BadPagesTest {

    @TempDir
    Path temp;

    @Test
    void cutsInTheMiddleOfALine() {
        assertThat(BadPages.cutAt("one\ntwo2\nthree\n", 2)).isEqualTo("one\ntw");
        assertThat(BadPages.cutEverywhere("one\ntwo2\n")).containsExactly("o", "one\ntw");
    }

    @Test
    void writesPagesOfAnySize() throws IOException {
        assertThat(Files.size(BadPages.huge(temp.resolve("huge.rst"), 1_000_000)))
                .isBetween(1_000_000L, 1_500_000L);
        assertThat(Files.size(BadPages.hugeLine(temp.resolve("line.rst"), 1_000_000)))
                .isBetween(1_000_000L, 1_010_000L);
    }

    @Test
    void laysOutAHugePageAsThePrinterWould() throws IOException {
        Path page = BadPages.huge(temp.resolve("huge.rst"), 400);

        Field[] fields = Stream.of("parameter0", "parameter1", "parameter2")
                .map(name -> Field.optional(name, Node.scalar(Kind.STRING, "One.")))
                .toArray(Field[]::new);
        assertThat(Files.readString(page).replaceAll("What there is .*operation\\.", "One."))
                .isEqualTo(PagePrinter.print(BadPages.operation().takes(fields)));
    }

    @Test
    void nestsAsDeepAsAsked() throws IOException {
        assertThat(BadPages.nestedSyntax(10_000)).contains("{'a': {'a': ").hasSizeGreaterThan(70_000);
        assertThat(Files.readAllLines(BadPages.nestedStructure(temp.resolve("deep.rst"), 300)))
                .filteredOn(line -> line.contains("- **a** *(dict) --*"))
                .hasSize(300);
        assertThat(BadPages.nestedBullets(100)).contains("\n" + "  ".repeat(100) + "* a");
    }

    @Test
    void writesOneOperationTwice() throws IOException {
        BadPages.twoPagesForOneOperation(temp, TroublesomeNames.keywords());

        assertThat(temp.resolve("trouble/client/use_keywords.rst"))
                .hasSameTextualContentAs(temp.resolve("copy/trouble/client/use_keywords.rst"));
        assertThat(temp.resolve("trouble/client/use_keywords.txt")).content().contains("    synchronized='string',");
    }

    @Test
    void givesBytesThatAreNoText() {
        assertThat(BadPages.binary()).hasSize(4096).contains(0);
        assertThat(BadPages.latin1(TroublesomeNames.keywords())).contains(0xe9);
        assertThat(BadPages.utf16(TroublesomeNames.keywords())).startsWith(0xfe, 0xff);
        assertThat(BadPages.tutorial()).contains("bird houses");
        assertThat(BadPages.article()).contains("<ol><li>");
    }
}
