package io.docwright.generator.reference;

import io.docwright.generator.page.Block;
import io.docwright.generator.reference.Reference.Example;
import io.docwright.generator.reference.structure.Descriptions;
import java.util.ArrayList;
import java.util.List;

/** Reads examples: a description, a call and, on most pages, its response below {@code Expected Output:}. */
final class Examples {
    private static final String EXPECTED = "Expected Output";

    private Examples() {}

    static List<Example> read(List<Block> blocks, Descriptions descriptions) {
        List<Example> examples = new ArrayList<>();
        List<Block> description = new ArrayList<>();
        String request = null;
        boolean expected = false;
        for (Block block : blocks) {
            Block.Code code = block.asCode();
            if (code != null) {
                if (request == null) {
                    request = code.text();
                } else if (expected) {
                    examples.add(new Example(take(description, descriptions), request, code.text()));
                    request = null;
                    expected = false;
                }
            } else if (block.asParagraph() != null && block.inlines().startsWith(EXPECTED)) {
                expected = true;
            } else {
                if (request != null) {
                    examples.add(new Example(take(description, descriptions), request, null));
                    request = null;
                }
                description.add(block);
            }
        }
        if (request != null) {
            examples.add(new Example(take(description, descriptions), request, null));
        }
        return examples;
    }

    /** Returns the description that was collected, and clears the blocks for the next one. */
    private static String take(List<Block> blocks, Descriptions descriptions) {
        String description = descriptions.commonMark(blocks);
        blocks.clear();
        return description;
    }
}
