package io.docwright.generator.reference;

import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.page.Block;
import io.docwright.generator.page.Markup;
import io.docwright.generator.reference.Reference.Owner;
import io.docwright.generator.reference.structure.Label;
import io.docwright.generator.reference.structure.ReadingContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the page of a paginator. */
final class PaginatorReader {
    /** {@code ... responses from CodeArtifact.Client.list_domains.} */
    private static final Pattern CALLS = Pattern.compile("responses from \\W{0,4}\\w+\\.Client\\.(\\w+)");

    private final Owner owner;
    private final ReadingContext context;

    PaginatorReader(Owner owner, ReadingContext context) {
        this.owner = owner;
        this.context = context;
    }

    @Nullable
    Reference read(Signature signature, SourceSpan span) {
        Segments segments = Segments.of(signature.body(), context.coverage());
        String method = null;
        for (Block block : segments.get(Label.DESCRIPTION)) {
            if (block.asParagraph() != null) {
                Matcher calls = CALLS.matcher(Markup.bare(block.inlines()));
                method = calls.find() ? calls.group(1) : method;
            }
        }
        if (method == null) {
            context.reporter()
                    .error(
                            DiagnosticCode.PAGINATOR_NOT_UNDERSTOOD,
                            span.line(),
                            span.column(),
                            "the page does not name the method whose responses are paginated; the paginator is ignored",
                            "download or copy the page again");
            return null;
        }
        SideReader sides = new SideReader(context);
        Side input = sides.input(segments);
        Side output = sides.output(segments);
        Wholeness.check(segments, output, () -> PageEnd.of(signature, span), context.reporter());
        return new Reference.PaginatorPage(
                owner, signature.name(), method, ApiLinks.find(segments.get(Label.SEE_ALSO)), input, output, span);
    }
}
