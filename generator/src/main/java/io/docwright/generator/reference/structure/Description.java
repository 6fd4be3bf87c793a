package io.docwright.generator.reference.structure;

import io.docwright.generator.page.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A description, separated from the notes that pages add to it: on required members, on tagged unions, on fields that are
 * filled in, on deprecation.
 *
 * @param commonMark the description without the notes
 * @param unionKeys the members of which only one can be set, in the order of the note
 * @param deprecation the text on deprecation as CommonMark, or null without one
 */
public record Description(
        String commonMark,
        boolean required,
        boolean autopopulated,
        boolean union,
        List<String> unionKeys,
        @Nullable String deprecation) {
    public Description {
        unionKeys = List.copyOf(unionKeys);
    }

    private static final String REQUIRED = "**[REQUIRED]**";
    private static final String REQUIRED_PLAIN = "[REQUIRED]";
    private static final String DEPRECATED = "deprecated";
    /** The title of a note at the end of a paragraph that runs into the note, because the blank line between is lost. */
    private static final Pattern NOTE_TITLE = Pattern.compile("(?:\\*{0,2}(?:Note|\\.\\. note::):?\\*{0,2}):?$");

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern PLAIN = Pattern.compile("[:,] \"?(\\w[\\w.$:\\-]*\\b)");

    /** This description with another text. */
    Description with(String text) {
        return new Description(text, required, autopopulated, union, unionKeys, deprecation);
    }

    /** Reads the blocks of a description. */
    public static Description of(List<Block> blocks, Descriptions descriptions) {
        Reader reader = new Reader(descriptions);
        blocks.forEach(reader::block);
        return reader.description();
    }

    /** Collects the blocks of a description without the notes; each method returns whether it keeps the block. */
    private static final class Reader implements Block.Visitor<Boolean> {
        private final Descriptions descriptions;
        private final List<Block> kept = new ArrayList<>();
        private boolean required;
        private boolean autopopulated;
        private boolean union;
        private final List<String> unionKeys = new ArrayList<>(0);
        private @Nullable String deprecation;

        Reader(Descriptions descriptions) {
            this.descriptions = descriptions;
        }

        void block(Block block) {
            block.accept(this);
        }

        private boolean keep(Block block) {
            return kept.add(block);
        }

        @Override
        public Boolean heading(Block.Heading heading) {
            return keep(heading);
        }

        @Override
        public Boolean paragraph(Block.Paragraph paragraph) {
            return text(paragraph.text(), paragraph.line(), paragraph.column());
        }

        @Override
        public Boolean code(Block.Code code) {
            return !code.text().contains("SDK_UNKNOWN_MEMBER") && keep(code);
        }

        @Override
        public Boolean listing(Block.Listing listing) {
            if (!MemberNotes.in(listing)) {
                return keep(listing);
            }
            List<Block.Item> items = listing.items().stream()
                    .map(item -> new Block.Item(withoutNotes(item.blocks()), item.line(), item.column()))
                    .filter(item -> !item.blocks().isEmpty())
                    .toList();
            return !items.isEmpty()
                    && keep(new Block.Listing(listing.ordered(), items, listing.line(), listing.column()));
        }

        @Override
        public Boolean box(Block.Box box) {
            String first = firstText(box);
            if (first.startsWith(MemberNotes.UNION)) {
                union = true;
                unionKeys.addAll(keys(first));
                return false;
            }
            if (box.kind().equals("danger") && first.contains(DEPRECATED)) {
                deprecation = descriptions.commonMark(box.blocks());
                return false;
            }
            return keep(
                    MemberNotes.in(box)
                            ? new Block.Box(box.kind(), withoutNotes(box.blocks()), box.line(), box.column())
                            : box);
        }

        /** The content of a box or a list into which notes were merged, because a blank line between them is lost. */
        private List<Block> withoutNotes(List<Block> blocks) {
            Reader inside = new Reader(descriptions);
            blocks.forEach(inside::block);
            union |= inside.union;
            autopopulated |= inside.autopopulated;
            unionKeys.addAll(inside.unionKeys);
            return inside.kept;
        }

        @Override
        public Boolean definition(Block.Definition definition) {
            return keep(definition);
        }

        @Override
        public Boolean section(Block.Section section) {
            return keep(section);
        }

        /** The text of the first block if it is a paragraph, else empty. */
        private static String firstText(Block.Box box) {
            Block.Paragraph first =
                    box.blocks().isEmpty() ? null : box.blocks().get(0).asParagraph();
            return first == null ? "" : first.text();
        }

        boolean text(String paragraph, int line, int column) {
            String text = paragraph.strip();
            String mark = text.startsWith(REQUIRED) ? REQUIRED : text.startsWith(REQUIRED_PLAIN) ? REQUIRED_PLAIN : "";
            if (!mark.isEmpty()) {
                required = true;
                text = text.substring(mark.length()).strip();
            }
            if (text.contains(MemberNotes.AUTOPOPULATED)) {
                autopopulated = true;
                text = text.replace(MemberNotes.AUTOPOPULATED, "").strip();
            }
            int note = text.indexOf(MemberNotes.UNION);
            if (note >= 0) {
                union = true;
                unionKeys.addAll(keys(text.substring(note)));
                text = NOTE_TITLE
                        .matcher(text.substring(0, note).strip())
                        .replaceFirst("")
                        .strip();
                if (text.isEmpty()) {
                    dropNoteTitle();
                }
            }
            return !text.isEmpty() && keep(new Block.Paragraph(text, line, column));
        }

        /** In a format without boxes the title of a note is a paragraph. */
        private void dropNoteTitle() {
            int last = kept.size() - 1;
            if (last >= 0
                    && kept.get(last).asParagraph() != null
                    && kept.get(last).inlines().equals("Note")) {
                kept.remove(last);
            }
        }

        /** The names before the note's sentence on unknown members; in code font if the format has it. */
        private static List<String> keys(String note) {
            int end = note.indexOf("If a client");
            String before = end < 0 ? note : note.substring(0, end);
            Matcher code = (before.indexOf('`') < 0 ? PLAIN : CODE).matcher(before);
            List<String> keys = new ArrayList<>();
            int from = Math.max(0, before.indexOf(" set:"));
            while (code.find(from)) {
                keys.add(code.group(1));
                from = code.end();
            }
            return keys;
        }

        Description description() {
            return new Description(
                    descriptions.commonMark(kept), required, autopopulated, union, unionKeys, deprecation);
        }
    }
}
