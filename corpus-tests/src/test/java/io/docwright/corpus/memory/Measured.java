package io.docwright.corpus.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Counts of what came back. */
final class Measured {
    int members;
    int returned;
    int deletes;
    int refused;
    int lists;
    int found;
    int uncreated;
    int relists;
    int shrunk;
    final List<String> misses = new ArrayList<>();

    double membersPercent() {
        return percent(returned, members);
    }

    double deletesPercent() {
        return percent(refused, deletes);
    }

    double listsPercent() {
        return percent(found, lists);
    }

    private static double percent(int some, int all) {
        return all == 0 ? 100 : 100.0 * some / all;
    }

    void add(Measured other) {
        members += other.members;
        returned += other.returned;
        deletes += other.deletes;
        refused += other.refused;
        lists += other.lists;
        found += other.found;
        uncreated += other.uncreated;
        relists += other.relists;
        shrunk += other.shrunk;
        misses.addAll(other.misses);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "members %d of %d (%.1f%%), refused after delete %d of %d (%.1f%%), found in lists %d of %d (%.1f%%),"
                        + " without the deleted %d of %d; %d inputs refused",
                returned,
                members,
                membersPercent(),
                refused,
                deletes,
                deletesPercent(),
                found,
                lists,
                listsPercent(),
                shrunk,
                relists,
                uncreated);
    }
}
