package io.docwright.generator.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The kinds of boxes, and how to recognise them by their titles. */
public final class Admonitions {
    private static final int LONGEST = 9;
    private static final Set<String> KINDS =
            Set.of("note", "warning", "danger", "important", "attention", "caution", "error", "hint", "tip");

    private Admonitions() {}

    /** The kind of box that has this title, marks ignored; null if no box has it. */
    public static @Nullable String kind(String title) {
        if (title.length() > LONGEST + 5) {
            return null;
        }
        String word = Markup.bare(title).strip();
        word = word.endsWith(":") ? word.substring(0, word.length() - 1) : word;
        boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
        String kind = word.toLowerCase(Locale.ROOT);
        return capital && KINDS.contains(kind) ? kind : null;
    }

    /** The kind of box that has this paragraph as its title; null for any other block. */
    public static @Nullable String kind(Block block) {
        return block.asParagraph() == null ? null : kind(block.inlines());
    }

    /**
     * Replaces each title and the paragraph after it by a box, for formats that do not show where a box ends.
     *
     * @param blocks is changed in place
     */
    public static void box(List<Block> blocks) {
        for (int at = 0; at + 1 < blocks.size(); at++) {
            Block title = blocks.get(at);
            String kind = kind(title);
            Block text = blocks.get(at + 1);
            if (kind != null && text.asParagraph() != null && kind(text) == null) {
                blocks.set(at, new Block.Box(kind, List.of(text), title.line(), title.column()));
                blocks.remove(at + 1);
            }
        }
    }
}
