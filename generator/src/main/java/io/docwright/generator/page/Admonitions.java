package io.docwright.generator.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The kinds of boxes that pages have, and where their titles give them away. */
public final class Admonitions {
    private static final int LONGEST = 9;
    private static final Set<String> KINDS =
            Set.of("note", "warning", "danger", "important", "attention", "caution", "error", "hint", "tip");

    private Admonitions() {}

    /** The kind of box that {@code title} begins, its marks left out; null where it begins none. */
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

    /** The kind of box that a block titles; null where it titles none. */
    public static @Nullable String kind(Block block) {
        return block instanceof Block.Paragraph paragraph ? kind(paragraph.text()) : null;
    }

    /**
     * Makes a box of each title and the paragraph behind it, where a format does not show how far a box reaches.
     *
     * @param blocks may be changed
     */
    public static void box(List<Block> blocks) {
        for (int at = 0; at + 1 < blocks.size(); at++) {
            Block title = blocks.get(at);
            String kind = kind(title);
            if (kind != null && blocks.get(at + 1) instanceof Block.Paragraph text && kind(text) == null) {
                blocks.set(at, new Block.Box(kind, List.of(text), title.line(), title.column()));
                blocks.remove(at + 1);
            }
        }
    }
}
