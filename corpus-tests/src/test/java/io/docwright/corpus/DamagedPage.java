package io.docwright.corpus;

import io.docwright.corpus.CheckedReader.Outcome;
import io.docwright.generator.reference.MemberCount;
import io.docwright.generator.reference.Reference;
import io.docwright.generator.testing.damage.Invention;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Cuts one page and indents its lines wrongly, and collects what is wrong with how it was read. Not thread-safe. */
final class DamagedPage {
    private final CheckedReader reader;
    private final byte[] whole;

    DamagedPage(CheckedReader reader, byte[] whole) {
        this.reader = reader;
        this.whole = whole;
    }

    /**
     * Cuts the page at the ends of its lines. A cut that removes members must be reported.
     *
     * @param most about how many cuts are made at most, spread over the page
     * @return how many cuts were made
     */
    int cut(int most) {
        Outcome sound = reader.readWhole();
        List<Integer> ends = lineEnds();
        int step = Math.max(1, ends.size() / most);
        int cuts = 0;
        for (int i = 0; i < ends.size(); i += step) {
            cuts++;
            byte[] start = Arrays.copyOf(whole, ends.get(i));
            Outcome cut = reader.read(start);
            if (cut == null || sound == null) {
                continue;
            }
            if (size(cut.page().references()) < size(sound.page().references())
                    && cut.diagnostics().isEmpty()) {
                reader.fault("a cut at line " + (i + 1) + " without a diagnostic");
            }
            checkMembers("a cut at line " + (i + 1), cut, sound);
            reader.checkTime(start, cut, sound);
        }
        return cuts;
    }

    /** Indents lines wrongly, one at a time: no member may get to a structure that does not have it. */
    void shift(int times, Random random) {
        Outcome sound = reader.readWhole();
        if (sound == null) {
            return;
        }
        String[] lines = new String(whole, StandardCharsets.UTF_8).split("\n", -1);
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(lines.length);
            String line = lines[at];
            if (line.isBlank() || line.contains(".Client.")) {
                continue; // with another indent, a sentence that names a method may be a signature
            }
            lines[at] = PageDamage.shifted(line, random);
            Outcome shifted = reader.read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
            lines[at] = line;
            if (shifted != null) {
                checkMembers("another indent on line " + (at + 1), shifted, sound);
            }
        }
    }

    private void checkMembers(String damage, Outcome outcome, Outcome sound) {
        Set<String> invented =
                Invention.paths(outcome.page().references(), sound.page().references());
        if (!invented.isEmpty()) {
            reader.fault(damage + " invents " + invented);
        }
    }

    private List<Integer> lineEnds() {
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < whole.length; i++) {
            if (whole[i] == '\n') {
                ends.add(i);
            }
        }
        return ends;
    }

    /** How much is in pages: members, requests and responses; -1 if there is no page. */
    private static int size(List<Reference> references) {
        return references.isEmpty()
                ? -1
                : references.stream().mapToInt(DamagedPage::size).sum();
    }

    private static int size(Reference reference) {
        int sides = 0;
        if (reference instanceof Reference.OperationPage page) {
            sides = (page.input() == null ? 0 : 1) + (page.output() == null ? 0 : 1);
        } else if (reference instanceof Reference.PaginatorPage page) {
            sides = (page.input() == null ? 0 : 1) + (page.output() == null ? 0 : 1);
        }
        return sides + MemberCount.of(reference).members();
    }
}
