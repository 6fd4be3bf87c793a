package io.docwright.corpus;

import io.docwright.corpus.CheckedReader.Outcome;
import io.docwright.generator.apireference.ApiPage;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Cuts one API page, and collects what is wrong with how it was read. Not thread-safe. */
final class DamagedApiPage {
    private final CheckedReader reader;
    private final byte[] whole;

    DamagedApiPage(CheckedReader reader, byte[] whole) {
        this.reader = reader;
        this.whole = whole;
    }

    /**
     * Reads prefixes of the page.
     *
     * @param most about how many at most, spread over the page
     */
    void cut(int most) {
        Outcome sound = reader.readWhole();
        int step = Math.max(1, whole.length / most);
        for (int length = 0; length < whole.length; length += step) {
            byte[] prefix = Arrays.copyOf(whole, length);
            Outcome outcome = reader.read(prefix);
            if (outcome != null && sound != null) {
                Set<String> invented = names(outcome);
                invented.removeAll(names(sound));
                if (!invented.isEmpty()) {
                    reader.fault("the first " + length + " bytes have members that the page has not: " + invented);
                }
                reader.checkTime(prefix, outcome, sound);
            }
        }
    }

    /** The names of members and errors. */
    private static Set<String> names(Outcome outcome) {
        Set<String> names = new HashSet<>();
        ApiPage page = outcome.page().apiPage();
        ApiPage.OperationPage operation = page == null ? null : page.asOperation();
        if (operation != null) {
            operation.input().forEach(member -> names.addAll(member.names()));
            operation.output().forEach(member -> names.addAll(member.names()));
            operation.errors().forEach(error -> names.add(error.code()));
            operation.errors().forEach(error -> names.addAll(error.members()));
        }
        ApiPage.DataTypePage type = page == null ? null : page.asDataType();
        if (type != null) {
            type.members().forEach(member -> names.addAll(member.names()));
        }
        return names;
    }
}
