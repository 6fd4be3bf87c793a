package io.docwright.generator.reference.stray;

import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics.Reporter;
import io.docwright.generator.page.Block;
import io.docwright.generator.page.Markup;
import io.docwright.generator.page.Page;
import io.docwright.generator.page.coverage.Coverage;
import io.docwright.generator.page.coverage.Use;
import java.util.regex.Pattern;

/** Finds blocks that have the form of a syntax block but were read as something else, such as the text of a description. */
public final class StraySyntax {
    private static final String CALL =
            "response = client\\.\\w+\\(|response_iterator = paginator\\.paginate\\(|waiter\\.wait\\(";

    /** A value that stands for any value of its type: {@code 'string'}, {@code True|False} or {@code 'FIRST'|'SECOND'}. */
    private static final String PLACEHOLDER =
            "(?:'string'|123(?:\\.0)?(?![\\w.])|True\\|False|b'bytes'|datetime\\(2015, 1, 1\\)"
                    + "|'[^'\\n]{0,200}'\\|'|\\{\\.\\.\\.\\}|\\{'\\.\\.\\. recursive)";

    /** {@code 'name': 'string'} or {@code name='string'}. */
    private static final String ENTRY = "(?:'[\\w.\\-]+': |\\w+=)";

    private static final Pattern FORM =
            Pattern.compile(CALL + "|[{\\[(\\s]*+" + ENTRY + PLACEHOLDER + "|\\{\\s*'[\\w.\\-]+':[^\\n]*[{\\[,\\n]");

    private static final Pattern VALUE = Pattern.compile(CALL + "|[\\s{(\\[:=,]" + PLACEHOLDER);

    private static final int LONGEST_QUOTE = 60;
    private static final int LONGEST_NAME = 250;

    private StraySyntax() {}

    /** Reports each such block of a page. */
    public static void report(Page page, Coverage coverage, Reporter reporter) {
        for (Block block : coverage.leaves(page)) {
            if (isPossible(block) && !isExpected(block, coverage.use(block))) {
                String text = text(block);
                if (isSyntax(text)) {
                    report(block, text, reporter);
                }
            }
        }
    }

    private static void report(Block block, String text, Reporter reporter) {
        String line = text.lines().findFirst().orElse("");
        reporter.warning(
                DiagnosticCode.SYNTAX_IN_TEXT,
                block.line(),
                block.column(),
                "this has the form of a syntax block, but is within another part of a page; it is read as text: \""
                        + (line.length() > LONGEST_QUOTE ? line.substring(0, LONGEST_QUOTE) + "…" : line) + '"',
                "if it is the syntax of this page, move it below its title; otherwise remove it");
    }

    /** Whether a paragraph starts with a bracket or a quote, or has an assignment near its start; rules most prose out. */
    private static boolean isPossible(Block block) {
        String text = block.inlines();
        if (text.isEmpty()) {
            return block.asCode() != null;
        }
        int assigned = text.indexOf('=');
        return "{[('\\".indexOf(text.charAt(0)) >= 0
                || (assigned >= 0 && assigned < LONGEST_NAME)
                || text.startsWith("waiter.wait(");
    }

    /** Syntax is expected in preformatted text that is a syntax block or an example. */
    private static boolean isExpected(Block block, Use use) {
        return use == Use.SYNTAX || use == Use.LEFT_OUT || (use == Use.EXAMPLE && block.asCode() != null);
    }

    private static String text(Block block) {
        Block.Code code = block.asCode();
        return (code != null ? code.text() : Markup.bare(block.inlines())).strip();
    }

    private static boolean isSyntax(String text) {
        return FORM.matcher(text).lookingAt() && VALUE.matcher(text).find();
    }
}
