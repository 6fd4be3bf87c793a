package io.docwright.generator.reference;

import io.docwright.generator.page.Block;
import io.docwright.generator.page.coverage.Coverage;
import io.docwright.generator.page.coverage.Use;
import io.docwright.generator.reference.Reference.Example;
import io.docwright.generator.reference.structure.ReadingContext;
import java.util.ArrayList;
import java.util.List;

/** Reads examples: a description, a call and, on most pages, its response below {@code Expected Output:}. */
final class Examples {
    static final String EXPECTED = "Expected Output";

    private Examples() {}

    static List<Example> read(List<Block> blocks, ReadingContext context) {
        Coverage coverage = context.coverage();
        List<Example> examples = new ArrayList<>();
        List<Block> description = new ArrayList<>();
        String request = null;
        boolean expected = false;
        for (Block block : blocks) {
            Block.Code code = block.asCode();
            if (code != null) {
                coverage.mark(block, Use.EXAMPLE);
                if (request == null) {
                    request = code.text();
                } else if (expected) {
                    examples.add(new Example(take(description, context), request, code.text()));
                    request = null;
                    expected = false;
                }
            } else if (block.asParagraph() != null && block.inlines().startsWith(EXPECTED)) {
                coverage.mark(block, Use.TITLE);
                expected = true;
            } else {
                if (request != null) {
                    examples.add(new Example(take(description, context), request, null));
                    request = null;
                }
                description.add(block);
            }
        }
        if (request != null) {
            examples.add(new Example(take(description, context), request, null));
        }
        return examples;
    }

    /** Returns the description that was collected, and clears the blocks for the next one. */
    private static String take(List<Block> blocks, ReadingContext context) {
        context.coverage().mark(blocks, Use.EXAMPLE);
        String description = context.descriptions().commonMark(blocks);
        blocks.clear();
        return description;
    }
}
