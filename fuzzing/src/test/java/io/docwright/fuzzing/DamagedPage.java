package io.docwright.fuzzing;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.reference.Reference;
import io.docwright.generator.source.PageLoader;
import io.docwright.generator.testing.AnyOperation;
import io.docwright.generator.testing.PageForms;
import io.docwright.generator.testing.PageTree.OperationSpec;
import io.docwright.generator.testing.damage.Invention;
import io.docwright.generator.testing.damage.LineDamage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A page that is printed as the fuzzer chooses, and damaged as it chooses: nothing is read that the whole page lacks. */
final class DamagedPage {
    private static final int MOST_CHOICES = 600;
    private static final int MOST_DAMAGES = 3;

    private DamagedPage() {}

    private record Reading(List<Reference> references, List<Diagnostic> diagnostics) {}

    /**
     * Prints a page, damages it, and reads both.
     *
     * @param form the start of the names of the forms in which the page is printed
     */
    static void read(FuzzedDataProvider data, String form) {
        List<LineDamage> damages = new ArrayList<>();
        for (int count = data.consumeInt(1, MOST_DAMAGES); count > 0; count--) {
            damages.add(data.pickValue(LineDamage.values()));
        }
        int[] places = data.consumeInts(4 * MOST_DAMAGES);
        List<Integer> choices = new ArrayList<>();
        for (byte choice : data.consumeBytes(MOST_CHOICES)) {
            choices.add(choice & 0xff);
        }
        boolean keep = damages.stream().allMatch(LineDamage::keepsStructures);
        OperationSpec operation = AnyOperation.of(choices);
        // examples that have lost their titles look like syntax blocks, and have any names
        PageForms.of(keep ? operation : operation.shows()).forEach((name, page) -> {
            if (name.startsWith(form)) {
                check(name, page, damages, places);
            }
        });
    }

    private static void check(String form, String page, List<LineDamage> damages, int[] places) {
        int[] next = {0};
        String damaged = page;
        for (LineDamage damage : damages) {
            damaged = damage.damage(
                    damaged, below -> next[0] < places.length ? Math.floorMod(places[next[0]++], below) : 0);
        }
        Reading whole = reading(page);
        Reading reading = reading(damaged);
        Set<String> invented = damages.stream().allMatch(LineDamage::keepsStructures)
                ? Invention.paths(reading.references, whole.references)
                : Invention.names(reading.references, whole.references);
        if (!invented.isEmpty()) {
            throw new AssertionError(form + " after " + damages + " has " + invented + "\n" + reading.diagnostics
                    + "\nThe damaged page:\n" + damaged + "\nThe whole page:\n" + page);
        }
    }

    private static Reading reading(String page) {
        Diagnostics diagnostics = new Diagnostics();
        List<Reference> references = new PageLoader()
                .load("page", page.getBytes(StandardCharsets.UTF_8), null, diagnostics.in("page"))
                .references();
        return new Reading(references, diagnostics.sorted());
    }
}
