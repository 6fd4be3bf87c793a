package io.docwright.generator.reference.stray;

import io.docwright.generator.page.Block;
import io.docwright.generator.page.Page;
import io.docwright.generator.page.coverage.Coverage;
import io.docwright.generator.page.coverage.Use;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds lines that have the form of a signature but were read as something else, such as the text of a description. */
public final class StraySignatures {
    /** {@code - **Garden . Client . get_tree ( \*\*kwargs )**}, without its marks and the blanks around its signs. */
    private static final Pattern FORM = Pattern.compile(
            "(?:\\w+\\.(?:Client|Paginator|Waiter)\\.(?!exceptions\\b)\\w+(?:\\([^()]*\\))?|(?!paginate|wait)[a-z]\\w*\\(kwargs\\))[:#¶\\uF0C1]?"
                    + "|class \\w+\\.(?:Client\\.exceptions|Paginator|Waiter)\\.\\w+");

    private static final Pattern MARKS = Pattern.compile("[\\\\*`\"]|^\\s*[-•+]\\s+|(?<=[.(])\\s+|\\s+(?=[.()])");
    private static final Set<Use> EXPECTED = EnumSet.of(Use.SIGNATURE, Use.RESOURCE, Use.LEFT_OUT);
    private static final String KEYWORDS = "kwargs"; // an index has names without arguments
    private static final int LONGEST = 300;

    private StraySignatures() {}

    /** The paragraphs and headings of a page that are such lines, in the order of the page. */
    public static List<Block> of(Page page, Coverage coverage) {
        List<Block> stray = new ArrayList<>();
        for (Block block : coverage.leaves(page)) {
            if (isSignature(block.inlines()) && isStray(block, coverage.use(block))) {
                stray.add(block);
            }
        }
        return stray;
    }

    private static boolean isStray(Block block, Use use) {
        return !EXPECTED.contains(use)
                && (use != Use.NAVIGATION || block.inlines().contains(KEYWORDS));
    }

    private static boolean isSignature(String text) {
        return text.length() <= LONGEST && SignatureStart.couldBe(text) && hasForm(text);
    }

    /** Whether a text is a signature without its marks and the blanks around its signs. */
    static boolean hasForm(String text) {
        return FORM.matcher(MARKS.matcher(text).replaceAll("").strip()).matches();
    }
}
