package io.docwright.generator.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The documentation's table of changes is generated; {@code -Dgolden.update=true} updates it. */
class ChangesPageTest {
    private static final Path PAGE = Path.of("../docs/changes.md");
    private static final String BEGIN = "<!-- table: made from ChangeKind -->\n";
    private static final String END = "<!-- end of table -->\n";

    @Test
    void theTableIsThatOfTheCode() throws Exception {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        String updated = page.substring(0, begin) + table() + page.substring(end);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, updated);
        }

        assertThat(page).isEqualTo(updated);
    }

    private static String table() {
        StringBuilder table = new StringBuilder("""
                | change | source | binary | wire | version | why |
                | --- | --- | --- | --- | --- | --- |
                """);
        for (ChangeKind kind : ChangeKind.values()) {
            table.append("| `")
                    .append(kind.id())
                    .append("` | ")
                    .append(kind.source().words())
                    .append(" | ")
                    .append(kind.binary().words())
                    .append(" | ")
                    .append(kind.wire().words())
                    .append(" | ")
                    .append(kind.step().words())
                    .append(" | ")
                    .append(kind.reason())
                    .append(kind.setting() == null ? "" : "; `" + kind.setting() + "`")
                    .append(" |\n");
        }
        return table.toString();
    }
}
