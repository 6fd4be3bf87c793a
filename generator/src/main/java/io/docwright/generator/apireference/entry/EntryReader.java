package io.docwright.generator.apireference.entry;

import io.docwright.generator.page.Admonitions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the entries of a section. Not thread-safe. */
public final class EntryReader {
    private final boolean linked;
    private final List<Entry> entries = new ArrayList<>();
    private final List<PageLine> orphans = new ArrayList<>();
    private EntryGroup group = EntryGroup.UNSTATED;
    private @Nullable EntryHead head;
    private EntryBody body = new EntryBody();

    private EntryReader(boolean linked) {
        this.linked = linked;
    }

    /**
     * What was read.
     *
     * @param orphans attributes that belong to no entry
     */
    public record Found(List<Entry> entries, List<PageLine> orphans) {}

    /**
     * Reads entries. A bold line begins an entry if it has a link or an anchor; where none has, if the entry before it has
     * its attributes: what stands before them is prose. A bold word such as {@code Note} is replaced by the head that follows.
     */
    public static Found read(List<PageLine> lines) {
        List<EntryHead> heads = new ArrayList<>();
        boolean linked = false;
        for (PageLine line : lines) {
            EntryHead head = EntryHead.of(line);
            linked |= head != null && head.linked();
            heads.add(head);
        }
        EntryReader reader = new EntryReader(linked);
        for (int i = 0; i < lines.size(); i++) {
            reader.line(lines.get(i), heads.get(i));
        }
        reader.close();
        return new Found(reader.entries, reader.orphans);
    }

    private void line(PageLine line, @Nullable EntryHead found) {
        EntryGroup begun = EntryGroup.of(line);
        if (begun != null) {
            close();
            group = begun;
        } else if (found != null && isNote()) {
            head = found;
            body = new EntryBody();
        } else if (found != null && (found.linked() || (!linked && (head == null || body.hasType())))) {
            close();
            head = found;
        } else if (head != null) {
            body.add(line);
        } else if (Attribute.of(line) != null) {
            orphans.add(line);
        }
    }

    /** Whether the open entry is the title of a box, which has no attributes. */
    private boolean isNote() {
        return head != null && !head.linked() && !body.hasType() && Admonitions.kind(head.label()) != null;
    }

    private void close() {
        if (head != null && !isNote()) {
            entries.add(body.entry(head, group));
        }
        head = null;
        body = new EntryBody();
    }
}
