package io.docwright.generator.reference;

import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.page.Block;
import io.docwright.generator.page.Markup;
import io.docwright.generator.page.coverage.Use;
import io.docwright.generator.reference.Reference.Named;
import io.docwright.generator.reference.Reference.Owner;
import io.docwright.generator.reference.structure.Description;
import io.docwright.generator.reference.structure.Label;
import io.docwright.generator.reference.structure.ReadingContext;
import java.util.ArrayList;
import java.util.List;

/** Reads the page of an operation. */
final class OperationReader {
    private static final String EXCEPTIONS = ".exceptions.";

    private final Owner owner;
    private final ReadingContext context;

    OperationReader(Owner owner, ReadingContext context) {
        this.owner = owner;
        this.context = context;
    }

    Reference read(Signature signature, SourceSpan span) {
        Segments segments = Segments.of(signature.body(), context.coverage());
        Description description = Description.of(segments.get(Label.DESCRIPTION), context.descriptions());
        SideReader sides = new SideReader(context);
        Side input = sides.input(segments);
        Side output = sides.output(segments);
        Wholeness.check(segments, output, () -> PageEnd.of(signature, span), context.reporter());
        List<Block> seeAlso = segments.get(Label.SEE_ALSO);
        return new Reference.OperationPage(
                owner,
                signature.name(),
                ApiLinks.find(seeAlso),
                description.commonMark(),
                description.deprecation(),
                input == null ? new Side(List.of(), false, true, true, span.line(), 1) : input,
                output,
                errors(segments.get(Label.EXCEPTIONS)),
                Examples.read(segments.get(Label.EXAMPLES), context),
                span);
    }

    /** The name that starts at {@code from}. */
    private static String name(String text, int from) {
        int to = from;
        while (to < text.length() && (Character.isLetterOrDigit(text.charAt(to)) || text.charAt(to) == '_')) {
            to++;
        }
        return text.substring(from, to);
    }

    private List<Named> errors(List<Block> blocks) {
        List<Named> errors = new ArrayList<>();
        for (Block block : blocks) {
            Block.Listing listing = block.asListing();
            Block.Paragraph paragraph = block.asParagraph();
            if (listing != null) {
                listing.items().forEach(item -> errors(item.blocks()).forEach(errors::add));
            } else if (paragraph != null) {
                String text = Markup.bare(paragraph.text()).strip();
                int at = text.indexOf(EXCEPTIONS);
                if (at > 0) {
                    context.coverage().mark(block, Use.ERROR);
                    errors.add(new Named(name(text, at + EXCEPTIONS.length()), paragraph.line(), paragraph.column()));
                }
            }
        }
        return errors;
    }
}
