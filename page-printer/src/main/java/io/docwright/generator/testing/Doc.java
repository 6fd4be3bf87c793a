package io.docwright.generator.testing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A description; it may be empty. */
public record Doc(List<Block> blocks) {

    /** No description. */
    public static final Doc NONE = new Doc(List.of());

    public Doc {
        blocks = List.copyOf(blocks);
    }

    public sealed interface Block {}

    /** Text in the line of the described member; it is the only block. */
    public record Bare(List<Inline> text) implements Block {
        public Bare {
            text = List.copyOf(text);
        }
    }

    public record Paragraph(List<Inline> text) implements Block {
        public Paragraph {
            text = List.copyOf(text);
        }
    }

    public record Bullets(List<Item> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** One bullet, and the bullets below it. */
    public record Item(List<Inline> text, List<Item> nested) {
        public Item {
            text = List.copyOf(text);
            nested = List.copyOf(nested);
        }
    }

    public record Box(BoxKind kind, List<Block> blocks) implements Block {
        public Box {
            blocks = List.copyOf(blocks);
        }
    }

    public enum BoxKind {
        NOTE("note", "Note"),
        WARNING("warning", "Warning");

        private final String directive;
        private final String title;

        BoxKind(String directive, String title) {
            this.directive = directive;
            this.title = title;
        }

        String directive() {
            return directive;
        }

        String title() {
            return title;
        }
    }

    /** A part of a line. Parts have a space between them, but none before punctuation. */
    public sealed interface Inline {

        /** The text without its markup. */
        String text();

        /** The text with its markup. */
        String rst();
    }

    /** Words without markup. */
    public record Words(String text) implements Inline {
        @Override
        public String rst() {
            return text;
        }
    }

    public record Code(String text) implements Inline {
        @Override
        public String rst() {
            return "``" + text + "``";
        }
    }

    /** Strong words. */
    public record Strong(String text) implements Inline {
        @Override
        public String rst() {
            return "**" + text + "**";
        }
    }

    /** Words with emphasis. */
    public record Emphasis(String text) implements Inline {
        @Override
        public String rst() {
            return "*" + text + "*";
        }
    }

    public record Link(String text, String target) implements Inline {
        @Override
        public String rst() {
            return "`" + text.replace(":", "\\:") + " <" + target + ">`__";
        }
    }

    /** A description of paragraphs without markup. */
    public static Doc of(String... paragraphs) {
        return new Doc(Arrays.stream(paragraphs)
                .<Block>map(p -> new Paragraph(List.of(new Words(p))))
                .toList());
    }

    /** A description in the line of the described member. */
    public static Doc bare(String text) {
        return new Doc(List.of(new Bare(List.of(new Words(text)))));
    }

    public boolean isNone() {
        return blocks.isEmpty();
    }

    /** The text in one line without markup, which readers of all formats should find. */
    public String plain() {
        return blocks.stream().map(Doc::plain).collect(Collectors.joining(" "));
    }

    private static String plain(Block block) {
        if (block instanceof Bare bare) {
            return plain(bare.text());
        } else if (block instanceof Paragraph paragraph) {
            return plain(paragraph.text());
        } else if (block instanceof Bullets bullets) {
            return bullets.items().stream().map(Doc::plain).collect(Collectors.joining(" "));
        }
        return ((Box) block).blocks().stream().map(Doc::plain).collect(Collectors.joining(" "));
    }

    private static String plain(Item item) {
        String text = plain(item.text());
        return item.nested().isEmpty()
                ? text
                : text + " " + item.nested().stream().map(Doc::plain).collect(Collectors.joining(" "));
    }

    static String plain(List<Inline> parts) {
        return parts.stream().map(Inline::text).collect(Collectors.joining(" "));
    }

    static String rst(List<Inline> parts) {
        StringBuilder line = new StringBuilder();
        for (Inline part : parts) {
            if (!line.isEmpty() && !startsWithPunctuation(part)) {
                line.append(' ');
            }
            line.append(part.rst());
        }
        return line.toString();
    }

    private static boolean startsWithPunctuation(Inline part) {
        return part instanceof Words words && ".,;:?!".indexOf(words.text().charAt(0)) >= 0;
    }
}
