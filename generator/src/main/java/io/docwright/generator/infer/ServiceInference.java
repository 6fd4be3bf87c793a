package io.docwright.generator.infer;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.infer.complete.OmittedHalves;
import io.docwright.generator.infer.complete.Recursion;
import io.docwright.generator.infer.group.EarlierEnumGroups;
import io.docwright.generator.infer.group.Partition;
import io.docwright.generator.infer.names.ServiceNames;
import io.docwright.generator.infer.naming.Naming;
import io.docwright.generator.infer.place.Groups;
import io.docwright.generator.infer.place.ServiceReferences;
import io.docwright.generator.infer.place.ServiceRoots;
import io.docwright.generator.reference.Reference;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Infers a service's shapes from everything that its pages say. */
public final class ServiceInference {
    private final String name;
    private final @Nullable String id;
    private final boolean mixed;
    private final Diagnostics diagnostics;

    /**
     * Starts with no pages.
     *
     * @param name the class in the signatures
     * @param id the service's name in breadcrumbs and folders, null where the pages have neither
     * @param mixed whether the pages came in more than one form, so that what is the same may be worded a little
     *     differently
     */
    public ServiceInference(String name, @Nullable String id, boolean mixed, Diagnostics diagnostics) {
        this.mixed = mixed;
        this.name = name;
        this.id = id;
        this.diagnostics = diagnostics;
    }

    /** Starts with no pages, which all have one form. */
    public ServiceInference(String name, @Nullable String id, Diagnostics diagnostics) {
        this(name, id, false, diagnostics);
    }

    /**
     * Infers the shapes of a service and names them. Names that they had before are kept.
     *
     * @param references what all its pages say, in any order
     * @param earlier what the names file says of the service
     */
    public Inference infer(Collection<Reference> references, ServiceNames earlier) {
        ServiceReferences pages = new ServiceReferences(references, diagnostics);
        pages.operations.values().forEach(this::tellUntold);
        ServiceRoots roots = ServiceRoots.of(pages, mixed || !pages.keepLinks());
        OmittedHalves.fill(roots.graph());
        Recursion.resolve(roots.graph());
        Groups groups = new Groups(roots.graph(), Partition.of(roots.graph(), EarlierEnumGroups.of(earlier)));
        Naming naming = Naming.of(groups, pages.reserved(), earlier);
        return new Inference(new ServiceModel(name, id, pages, roots, naming));
    }

    private void tellUntold(Reference.OperationPage operation) {
        if (operation.input().isOmitted()) {
            untold(operation, "parameters");
        }
        if (operation.output() != null && operation.output().isOmitted()) {
            untold(operation, "response");
        }
    }

    private void untold(Reference.OperationPage operation, String what) {
        diagnostics.add(new Diagnostic(
                Severity.WARNING,
                DiagnosticCode.SECTION_LEFT_OUT,
                operation.span(),
                "the page leaves out all it could say of the " + what + " of " + operation.method()
                        + "; it is read as an open document",
                "nothing needs to be done where any JSON will do; else add what is missing to the page"));
    }
}
