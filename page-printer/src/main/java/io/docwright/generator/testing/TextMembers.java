package io.docwright.generator.testing;

import io.docwright.generator.testing.Doc.Bare;
import io.docwright.generator.testing.Doc.Block;
import io.docwright.generator.testing.Doc.Paragraph;
import io.docwright.generator.testing.Node.Structure;
import java.util.List;

/** Prints parameters and structure sections as plain text. */
final class TextMembers {

    private final TextSheet sheet;
    private final TextStyle style;
    private final TextDoc docs;

    TextMembers(TextSheet sheet, TextStyle style) {
        this.sheet = sheet;
        this.style = style;
        this.docs = new TextDoc(sheet);
    }

    /** Prints parameters; a single one has no bullet. */
    void parameters(List<Field> fields) {
        for (Field field : fields) {
            parameter(TextMember.of(field, Side.REQUEST), fields.size() == 1 ? 0 : 1);
        }
    }

    private void parameter(TextMember member, int depth) {
        boolean inOneLine = isOneParagraph(member);
        String words = member.head() + (inOneLine ? onlyParagraph(member) : "");
        if (depth == 0) {
            sheet.line(depth, words);
        } else {
            sheet.bullet(depth, words, false);
        }
        if (!inOneLine) {
            parameterBody(member, depth);
        }
    }

    private void parameterBody(TextMember member, int depth) {
        if (member.required() || !member.bare().isEmpty()) {
            sheet.paragraph(depth, ((member.required() ? "[REQUIRED]" : "") + member.bare()).strip());
        }
        below(member, depth);
    }

    private static boolean isOneParagraph(TextMember member) {
        List<Block> blocks = member.node().doc().blocks();
        if (!member.children().isEmpty() || member.union() || member.autopopulated() || blocks.size() > 1) {
            return false;
        }
        return blocks.isEmpty()
                || blocks.get(0) instanceof Bare
                || (blocks.get(0) instanceof Paragraph && !member.required());
    }

    private static String onlyParagraph(TextMember member) {
        String words = member.node().doc().plain();
        return (member.required() ? " [REQUIRED]" : "") + (words.isEmpty() ? "" : " " + words);
    }

    void structure(Structure structure) {
        list(List.of(TextMember.of(structure, Side.RESPONSE)), 1);
    }

    private void list(List<TextMember> members, int depth) {
        boolean simple = TextMember.simple(members);
        for (TextMember member : members) {
            boolean open = style == TextStyle.OPEN && member.side() == Side.RESPONSE && !simple;
            String required = member.required() ? " [REQUIRED]" : "";
            sheet.bullet(depth, member.head() + required + member.bare(), open);
            below(member, depth);
        }
    }

    private void below(TextMember member, int depth) {
        docs.print(member.node().doc(), depth);
        if (member.autopopulated() && !member.node().doc().isNone()) {
            sheet.paragraph(depth, FixedText.AUTOPOPULATED);
        }
        if (member.union() && member.node() instanceof Structure structure) {
            union(structure.fields(), member.side(), depth);
        }
        list(member.children(), depth + 1);
    }

    private void union(List<Field> fields, Side side, int depth) {
        String note = FixedText.unionNote(side, fields.stream().map(Field::name).toList())
                .replace("``", "")
                .replaceAll(" +", " ");
        sheet.paragraph(depth, "Note");
        sheet.paragraph(depth, note.substring(".. note:: ".length()).strip() + (side == Side.RESPONSE ? ":" : ""));
        if (side == Side.RESPONSE) {
            sheet.code(depth, FixedText.UNKNOWN_MEMBER);
        }
    }
}
