package io.docwright.generator.reference;

import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.reference.Reference.Owner;
import io.docwright.generator.reference.structure.Description;
import io.docwright.generator.reference.structure.Label;
import io.docwright.generator.reference.structure.ReadingContext;
import java.util.List;

/** Reads the page of an exception. */
final class ExceptionReader {
    /** Every page shows this member, which the vendor's client library adds. */
    private static final String NORMALIZED = "Error";

    private final Owner owner;
    private final ReadingContext context;

    ExceptionReader(Owner owner, ReadingContext context) {
        this.owner = owner;
        this.context = context;
    }

    Reference read(Signature signature, SourceSpan span) {
        Segments segments = Segments.ofException(signature.body(), context.coverage());
        String documentation = Description.of(segments.get(Label.DESCRIPTION), context.descriptions())
                .commonMark();
        Side side = new SideReader(context).exception(segments, NORMALIZED);
        if (side == null || side.withoutSyntax() || !segments.has(Label.RESPONSE_STRUCTURE)) {
            SourceSpan end = PageEnd.of(signature, span);
            context.reporter()
                    .error(
                            DiagnosticCode.PAGE_CUT_OFF,
                            end.line(),
                            end.column(),
                            "the page ends here, without " + (side == null || side.withoutSyntax() ? "the" : "all")
                                    + " members of the exception",
                            "download or copy the page again; the part above is used");
        }
        List<DocumentedType.Field> members = side == null ? List.of() : side.members();
        return new Reference.ExceptionPage(owner, signature.name(), documentation, members, span);
    }
}
