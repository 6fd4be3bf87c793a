package io.docwright.generator.reference;

import io.docwright.generator.page.Block;
import io.docwright.generator.reference.Reference.Example;
import io.docwright.generator.reference.structure.Descriptions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads examples: a description, a call and, on most pages, its response below {@code Expected Output:}. */
final class Examples {
    private static final String EXPECTED = "Expected Output";

    private Examples() {}

    static List<Example> read(List<Block> blocks) {
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
                    add(examples, description, request, code.text());
                    request = null;
                    expected = false;
                }
            } else if (block.asParagraph() != null && block.inlines().startsWith(EXPECTED)) {
                expected = true;
            } else {
                if (request != null) {
                    add(examples, description, request, null);
                    request = null;
                }
                description.add(block);
            }
        }
        if (request != null) {
            add(examples, description, request, null);
        }
        return examples;
    }

    private static void add(
            List<Example> examples, List<Block> description, String request, @Nullable String response) {
        examples.add(new Example(Descriptions.commonMark(description), request, response));
        description.clear();
    }
}
