package io.docwright.generator.reference;

import io.docwright.generator.page.Block;
import io.docwright.generator.page.coverage.Use;
import io.docwright.generator.reference.Reference.Example;
import io.docwright.generator.reference.structure.ReadingContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads examples: a description, a call and, on most pages, its response below {@code Expected Output:}. What is between a call
 * and its response, and code that is neither of the two, belongs to no example and is left out.
 */
final class Examples {
    static final String EXPECTED = "Expected Output";

    private final ReadingContext context;
    private final List<Example> examples = new ArrayList<>();
    private final List<Block> description = new ArrayList<>();
    private @Nullable Example open;
    private boolean expected;

    private Examples(ReadingContext context) {
        this.context = context;
    }

    static List<Example> read(List<Block> blocks, ReadingContext context) {
        Examples examples = new Examples(context);
        blocks.forEach(examples::add);
        examples.close();
        return examples.examples;
    }

    private void add(Block block) {
        Block.Code code = block.asCode();
        if (code != null) {
            code(code);
        } else if (block.asParagraph() != null && block.inlines().startsWith(EXPECTED)) {
            context.coverage().mark(block, Use.TITLE);
            expected = open != null;
        } else {
            description.add(block);
        }
    }

    private void code(Block.Code code) {
        Example call = open;
        if (call != null && expected) {
            context.coverage().mark(code, Use.EXAMPLE);
            open = new Example(call.description(), call.request(), code.text());
            close();
        } else if (!code.text().startsWith("{") && (call == null || !description.isEmpty())) {
            List<Block> blocks = List.copyOf(description);
            close();
            context.coverage().mark(code, Use.EXAMPLE);
            context.coverage().mark(blocks, Use.EXAMPLE);
            open = new Example(context.descriptions().commonMark(blocks), code.text(), null);
        }
    }

    /** Ends the example that is open. */
    private void close() {
        if (open != null) {
            examples.add(open);
        }
        open = null;
        expected = false;
        description.clear();
    }
}
