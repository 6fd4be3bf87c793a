package io.docwright.generator.reference;

import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.page.Block;
import io.docwright.generator.page.Markup;
import io.docwright.generator.page.coverage.Use;
import io.docwright.generator.reference.Reference.Owner;
import io.docwright.generator.reference.structure.Label;
import io.docwright.generator.reference.structure.ReadingContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the page of a waiter. */
final class WaiterReader {
    /** {@code Polls ACM.Client.describe_certificate every 60 seconds until ... after 5 failed checks.} */
    private static final Pattern POLLS = Pattern.compile(
            "Polls \\W{0,4}\\w+\\.Client\\.(\\w+)\\S* every (\\d{1,9}) seconds.* after (\\d{1,9}) failed checks");

    private final Owner owner;
    private final ReadingContext context;

    WaiterReader(Owner owner, ReadingContext context) {
        this.owner = owner;
        this.context = context;
    }

    @Nullable
    Reference read(Signature signature, SourceSpan span) {
        Segments segments = Segments.of(signature.body(), context.coverage());
        segments.get(Label.REQUEST_SYNTAX).stream()
                .filter(block -> block.asCode() != null)
                .findFirst()
                .ifPresent(syntax -> context.coverage().mark(syntax, Use.SYNTAX));
        context.coverage().mark(segments.get(Label.PARAMETERS), Use.MEMBER);
        context.coverage().mark(signature.body(), Use.DESCRIPTION); // the rest repeats the page of the operation
        for (Block block : segments.get(Label.DESCRIPTION)) {
            if (block.asParagraph() != null) {
                Matcher polls = POLLS.matcher(Markup.bare(block.inlines()));
                if (polls.find()) {
                    return new Reference.WaiterPage(
                            owner,
                            signature.name(),
                            polls.group(1),
                            ApiLinks.find(segments.get(Label.SEE_ALSO)),
                            Integer.parseInt(polls.group(2)),
                            Integer.parseInt(polls.group(3)),
                            span);
                }
            }
        }
        context.reporter()
                .error(
                        DiagnosticCode.WAITER_NOT_UNDERSTOOD,
                        span.line(),
                        span.column(),
                        "the page does not say which method the waiter calls, how often, and after how many failed checks it stops;"
                                + " the waiter is ignored",
                        "download or copy the page again");
        return null;
    }
}
