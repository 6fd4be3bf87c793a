package io.docwright.generator.reference;

import io.docwright.generator.page.Block;
import io.docwright.generator.reference.structure.Label;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of a page by the part that they stand in. Parts only go forward: a word that titles an earlier part is
 * prose. What stands in a definition or a section counts where it stands.
 */
final class Segments {
    private final Map<Label, List<Block>> parts = new EnumMap<>(Label.class);
    private final boolean ofException;
    private Label current = Label.DESCRIPTION;

    private Segments(boolean ofException) {
        this.ofException = ofException;
    }

    /** The parts of an operation's, a paginator's or a waiter's page. */
    static Segments of(List<Block> blocks) {
        Segments segments = new Segments(false);
        segments.addAll(blocks);
        return segments;
    }

    /** The parts of an exception's page, which begins with an example of how to catch it. */
    static Segments ofException(List<Block> blocks) {
        Segments segments = new Segments(true);
        segments.addAll(blocks);
        return segments;
    }

    private void addAll(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Definition definition) {
                addAll(definition.blocks());
            } else if (block instanceof Block.Section section) {
                begins(Label.of(section.title()));
                addAll(section.blocks());
            } else {
                add(block);
            }
        }
    }

    private void add(Block block) {
        String title = title(block);
        if (begins(Label.of(title))) {
            return;
        }
        if (title.startsWith("See also:")) {
            begins(Label.SEE_ALSO);
        }
        put(block);
    }

    private static String title(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.text();
        }
        return block instanceof Block.Heading heading ? heading.text() : "";
    }

    private void put(Block block) {
        parts.computeIfAbsent(current, label -> new ArrayList<>()).add(block);
    }

    private boolean begins(@Nullable Label found) {
        Label label = ofException && found == Label.EXAMPLES ? Label.SEE_ALSO : found;
        if (label == null || label.compareTo(current) <= 0) {
            return false;
        }
        if (current == Label.DESCRIPTION && !ofException && label.compareTo(Label.REQUEST_SYNTAX) > 0) {
            return false;
        }
        current = label;
        parts.computeIfAbsent(label, begun -> new ArrayList<>());
        return true;
    }

    /** Whether the page has this part, be it empty. */
    boolean has(Label label) {
        return parts.containsKey(label);
    }

    /** The blocks of a part, none where the page has no such part. */
    List<Block> get(Label label) {
        return parts.getOrDefault(label, List.of());
    }

    /** The last part that the page reached. */
    Label last() {
        return current;
    }
}
