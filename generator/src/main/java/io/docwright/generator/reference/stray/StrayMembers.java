package io.docwright.generator.reference.stray;

import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics.Reporter;
import io.docwright.generator.page.Block;
import io.docwright.generator.page.Markup;
import io.docwright.generator.page.Page;
import io.docwright.generator.page.coverage.Coverage;
import io.docwright.generator.page.coverage.Leaves;
import io.docwright.generator.page.coverage.Use;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds members that lost the mark of their item, so that they were read as the text of another member's description. */
public final class StrayMembers {
    /** {@code *(string) --*}, with or without marks. */
    private static final Pattern TYPE = Pattern.compile(
            "(?:^|[\\s*_])[*_]?\\((?:string|integer|float|boolean|datetime|bytes|list|dict|document|\\[document\\]\\(document\\)|JSON serializable)\\)[*_]? ?"
                    + "(?:--|–|—)");

    /** What {@link #TYPE} has before its bracket: white space or a mark. */
    private static final String BEFORE_TYPE = " \t\n\u000B\f\r*_";

    /** The first characters of types. */
    private static final String STARTS = "sifbdl[J";

    /** What a description says of its member, which preformatted text does not. */
    private static final Pattern NOTE =
            Pattern.compile("\\[REQUIRED\\]|This is a Tagged Union structure\\.|This field is autopopulated");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int LONGEST_QUOTE = 60;

    private StrayMembers() {}

    /** Reports each paragraph and preformatted text of a page with more members than were read from it. */
    public static void report(Page page, Coverage coverage, Reporter reporter) {
        for (Block block : coverage.leaves(page)) {
            String text = text(block);
            if (block.asCode() == null && text.indexOf('(') < 0) {
                continue;
            }
            Use use = coverage.use(block);
            int read = use == Use.MEMBER ? 1 : 0;
            if ((read == 1 || use == Use.DESCRIPTION) && (isNote(block, text) || isMember(text, read))) {
                report(block, Markup.bare(text).strip(), reporter);
            }
        }
    }

    /** Whether a text has more types than were read from it. */
    private static boolean isMember(String text, int read) {
        return hasBrackets(text, read + 1) && hasTypes(text, read + 1);
    }

    /** Whether so many brackets in a text could open a type; rules most text out. */
    private static boolean hasBrackets(String text, int wanted) {
        int found = 0;
        for (int at = text.indexOf('('); at >= 0 && found < wanted; at = text.indexOf('(', at + 1)) {
            boolean open = at == 0 || BEFORE_TYPE.indexOf(text.charAt(at - 1)) >= 0;
            found += open && at + 1 < text.length() && STARTS.indexOf(text.charAt(at + 1)) >= 0 ? 1 : 0;
        }
        return found >= wanted;
    }

    private static boolean hasTypes(String text, int wanted) {
        Matcher type = TYPE.matcher(text);
        int found = 0;
        while (found < wanted && type.find()) {
            found++;
        }
        return found >= wanted;
    }

    private static boolean isNote(Block block, String text) {
        return block.asCode() != null && NOTE.matcher(text).find();
    }

    /** Marks the parameters of a method that calls no operation, which are no members. */
    public static void markParameters(List<Block> blocks, Coverage coverage) {
        new Leaves(block -> {
                    if (TYPE.matcher(text(block)).find()) {
                        coverage.markOnly(block, Use.MEMBER);
                    }
                })
                .visit(blocks);
    }

    /** The text of a block; an indented member without its mark may be preformatted text. */
    private static String text(Block block) {
        Block.Code code = block.asCode();
        return code == null ? block.inlines() : code.text();
    }

    private static void report(Block block, String stray, Reporter reporter) {
        String text = BLANKS.matcher(stray).replaceAll(" ");
        reporter.warning(
                DiagnosticCode.MEMBER_IN_TEXT,
                block.line(),
                block.column(),
                "this has the form of a member, but is no item of a list; it is read as text: \""
                        + (text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text) + '"',
                "put a list mark such as '-' before it, or download or copy the page again");
    }
}
