package io.docwright.generator.reference.structure;

import io.docwright.generator.page.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A description, parted from what the form of the pages adds to it: the note on tagged unions, the note on fields that
 * are filled in, the box of what is deprecated.
 */
public record Description(
        String commonMark,
        boolean required,
        boolean autopopulated,
        boolean union,
        List<String> unionKeys,
        @Nullable String deprecation) {
    private static final String REQUIRED = "**[REQUIRED]**";
    private static final String REQUIRED_PLAIN = "[REQUIRED]";
    private static final String UNION = "This is a Tagged Union structure.";
    private static final String AUTOPOPULATED = "This field is autopopulated if not provided.";
    private static final String DEPRECATED = "deprecated";
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern PLAIN = Pattern.compile("[:,] \"?(\\w+)");

    /** Reads the blocks of a description; {@code first} is text that stands before them, empty where there is none. */
    public static Description of(String first, List<Block> blocks) {
        Reader reader = new Reader();
        if (!first.isEmpty()) {
            reader.text(first, 0, 0);
        }
        blocks.forEach(reader::block);
        return reader.description();
    }

    private static final class Reader {
        private final List<Block> kept = new ArrayList<>();
        private boolean required;
        private boolean autopopulated;
        private boolean union;
        private final List<String> unionKeys = new ArrayList<>(0);
        private @Nullable String deprecation;

        void block(Block block) {
            if (block instanceof Block.Paragraph paragraph) {
                text(paragraph.text(), paragraph.line(), paragraph.column());
            } else if (block instanceof Block.Box box && isUnionNote(box.blocks())) {
                union = true;
                unionKeys.addAll(keys(((Block.Paragraph) box.blocks().get(0)).text()));
            } else if (block instanceof Block.Box box && isDeprecation(box)) {
                deprecation = Descriptions.commonMark(box.blocks());
            } else if (!(block instanceof Block.Code code && code.text().contains("SDK_UNKNOWN_MEMBER"))) {
                kept.add(block);
            }
        }

        void text(String paragraph, int line, int column) {
            String text = paragraph.strip();
            String mark = text.startsWith(REQUIRED) ? REQUIRED : text.startsWith(REQUIRED_PLAIN) ? REQUIRED_PLAIN : "";
            if (!mark.isEmpty()) {
                required = true;
                text = text.substring(mark.length()).strip();
            }
            if (text.endsWith(AUTOPOPULATED)) {
                autopopulated = true;
                text = text.substring(0, text.length() - AUTOPOPULATED.length()).strip();
            }
            if (text.startsWith(UNION)) {
                union = true;
                unionKeys.addAll(keys(text));
                dropNoteTitle();
            } else if (!text.isEmpty()) {
                kept.add(new Block.Paragraph(text, line, column));
            }
        }

        /** Where a format has no boxes, a note's title is a paragraph of its own. */
        private void dropNoteTitle() {
            int last = kept.size() - 1;
            if (last >= 0
                    && kept.get(last) instanceof Block.Paragraph title
                    && title.text().equals("Note")) {
                kept.remove(last);
            }
        }

        /** The names, in code font where the format has it, before what the note says of unknown members. */
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

        private static boolean isUnionNote(List<Block> blocks) {
            return !blocks.isEmpty()
                    && blocks.get(0) instanceof Block.Paragraph paragraph
                    && paragraph.text().startsWith(UNION);
        }

        private static boolean isDeprecation(Block.Box box) {
            return box.kind().equals("danger")
                    && !box.blocks().isEmpty()
                    && box.blocks().get(0) instanceof Block.Paragraph paragraph
                    && paragraph.text().contains(DEPRECATED);
        }

        Description description() {
            return new Description(
                    Descriptions.commonMark(kept), required, autopopulated, union, unionKeys, deprecation);
        }
    }
}
