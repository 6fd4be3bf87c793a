package io.docwright.generator.testing;

import io.docwright.generator.testing.Doc.Bare;
import io.docwright.generator.testing.Doc.Block;
import io.docwright.generator.testing.Doc.Box;
import io.docwright.generator.testing.Doc.BoxKind;
import io.docwright.generator.testing.Doc.Bullets;
import io.docwright.generator.testing.Doc.Code;
import io.docwright.generator.testing.Doc.Emphasis;
import io.docwright.generator.testing.Doc.Inline;
import io.docwright.generator.testing.Doc.Item;
import io.docwright.generator.testing.Doc.Link;
import io.docwright.generator.testing.Doc.Paragraph;
import io.docwright.generator.testing.Doc.Strong;
import io.docwright.generator.testing.Doc.Words;
import java.util.ArrayList;
import java.util.List;

/** Makes arbitrary descriptions: words, code, links, lists and boxes, as pages have them. */
final class AnyDoc {

    private static final List<String> OPENINGS =
            List.of("The", "Which", "A", "Whether", "How", "If", "See", "Für", "Only", "It's", "No");

    private static final List<String> WORDS = List.of(
            "name",
            "size",
            "of",
            "the",
            "thing",
            "that",
            "holds",
            "and/or",
            "it's",
            "100%",
            "naïve",
            "—",
            "3.5",
            "a_b",
            "x^2",
            "(both)",
            "e.g.",
            "$5",
            "#1",
            "C++",
            "{x}",
            "“so”",
            "[optional]",
            "per-second",
            "1,000",
            "a=b",
            "12",
            "Region",
            "ID",
            "(see",
            "below)",
            "list",
            "string",
            "required",
            "can",
            "be",
            "set:",
            "two;",
            "so,",
            "日本");

    private static final List<String> AFTER_MARKUP =
            List.of(".", ", so", ": the", "; it", "?", "and more.", "The name");

    private static final List<String> CODE = List.of(
            "true",
            "GetThing",
            "s3:*",
            "a b",
            "{\"k\": 1}",
            "x*y",
            "<name>",
            "--flag",
            "a|b",
            "arn:aws:x:y",
            "**",
            "$.a[0]",
            "_private_");

    private static final List<String> TARGETS = List.of(
            "https://docs.example.com/guide",
            "https://docs.example.com/guide.html#part-1",
            "https://docs.example.com/a?b=c&d=e",
            "https://docs.example.com/Name_(x)");

    private final Choices choices;

    AnyDoc(Choices choices) {
        this.choices = choices;
    }

    /** Any description, or none. */
    Doc any() {
        return switch (choices.below(6)) {
            case 0 -> Doc.NONE;
            case 1, 2, 3 -> new Doc(List.of(paragraph()));
            case 4 -> blocks();
            default -> choices.oneIn(2) ? new Doc(List.of(new Bare(text()))) : blocks();
        };
    }

    /** A paragraph and what follows it. Two lists without anything between them would be one. */
    Doc blocks() {
        List<Block> blocks = new ArrayList<>(List.of(paragraph()));
        for (int more = choices.below(4); more > 0; more--) {
            Block block = block();
            if (!(block instanceof Bullets && blocks.get(blocks.size() - 1) instanceof Bullets)) {
                blocks.add(block);
            }
        }
        return new Doc(blocks);
    }

    private Block block() {
        return switch (choices.below(4)) {
            case 0 -> paragraph();
            case 1, 2 -> new Bullets(items(2));
            default -> box();
        };
    }

    private Block paragraph() {
        return new Paragraph(text());
    }

    private List<Item> items(int depth) {
        List<Item> items = new ArrayList<>();
        for (int more = choices.below(3); more >= 0; more--) {
            items.add(new Item(text(), depth > 1 && choices.oneIn(4) ? items(depth - 1) : List.of()));
        }
        return items;
    }

    private Block box() {
        List<Block> inner = new ArrayList<>(List.of(paragraph()));
        if (choices.oneIn(3)) {
            inner.add(paragraph());
        }
        return new Box(choices.of(List.of(BoxKind.values())), inner);
    }

    /** Words with markup between them: {@code Which thing, ``a b`` of *not* it's.} */
    private List<Inline> text() {
        List<Inline> parts = new ArrayList<>(List.of(new Words(sentence())));
        for (int more = choices.below(4); more > 0; more--) {
            parts.add(markup());
            parts.add(new Words(choices.of(AFTER_MARKUP)));
        }
        return parts;
    }

    private String sentence() {
        StringBuilder sentence = new StringBuilder(choices.of(OPENINGS));
        for (int more = choices.below(7); more > 0; more--) {
            sentence.append(' ').append(choices.of(WORDS));
        }
        return sentence.toString();
    }

    private Inline markup() {
        return switch (choices.below(5)) {
            case 0, 1 -> new Code(choices.of(CODE));
            case 2 -> new Strong(choices.of("not", "two words", "Guide"));
            case 3 -> new Emphasis(choices.of("not", "two words", "User Guide"));
            default -> new Link(choices.of("Guide", "the user guide", "Part: one"), choices.of(TARGETS));
        };
    }
}
