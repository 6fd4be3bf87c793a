package io.docwright.generator.corrections;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.model.Service;
import io.docwright.generator.text.Count;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The corrections of a service, from one or several files. Immutable and thread-safe. */
public final class Corrections {
    /** No corrections. */
    public static final Corrections NONE = new Corrections(List.of());

    private final List<CorrectionsFile> files;

    public Corrections(List<CorrectionsFile> files) {
        this.files = List.copyOf(files);
    }

    /**
     * Returns the corrected service.
     *
     * <p>Reports how many corrections apply, and each that fits nothing, that the page says itself by now, or that expects another
     * page. What a page says otherwise than expected is corrected, too.
     *
     * @param whole whether the service has all operations of the pages; if not, corrections of others are ignored
     */
    public Service apply(Service service, boolean whole, Diagnostics diagnostics) {
        if (files.isEmpty()) {
            return service;
        }
        return new Run(service, whole, diagnostics).result();
    }

    /**
     * What is corrected at an operation, or at a member of a shape, in sentences with their reasons.
     *
     * @param service the service before it is corrected
     * @param shape the name of a shape, or of an operation
     * @param member the name of its member; null for all of the shape
     */
    public List<String> at(Service service, String shape, @Nullable String member) {
        CorrectedModel model = new CorrectedModel(service);
        List<String> found = new ArrayList<>();
        for (CorrectionsFile file : files) {
            for (Correction correction : file.corrections()) {
                Place place = new Addresses(model).find(correction.at()).place();
                if (place != null && isAt(place, shape, member)) {
                    found.add(correction.shown() + " (" + correction.span() + ": "
                            + correction.reason().text() + ")");
                }
            }
        }
        return found;
    }

    private static boolean isAt(Place place, String shape, @Nullable String member) {
        if (member != null) {
            return shape.equals(place.owner()) && member.equals(place.member());
        }
        return shape.equals(place.operation()) || shape.equals(place.owner()) || shape.equals(place.shape());
    }

    /** The correction of one service. */
    private final class Run {
        private final Service service;
        private final boolean whole;
        private final Diagnostics diagnostics;
        private final CorrectedModel model;
        private final Map<String, Correction> seen = new HashMap<>();
        private int applied;

        Run(Service service, boolean whole, Diagnostics diagnostics) {
            this.service = service;
            this.whole = whole;
            this.diagnostics = diagnostics;
            this.model = new CorrectedModel(service);
        }

        Service result() {
            // What pages say is compared before anything is changed: corrections do not depend on each other.
            CorrectedModel pages = new CorrectedModel(service);
            List<Planned> plan = new ArrayList<>();
            for (CorrectionsFile file : files) {
                for (Correction correction : file.corrections()) {
                    Planned planned = plan(correction, pages);
                    if (planned != null) {
                        plan.add(planned);
                    }
                }
            }
            // Members get their names last, so that the addresses of other corrections stay those of the pages.
            plan.stream()
                    .filter(one -> one.correction.fact().kind() != FactKind.MEMBER)
                    .forEach(this::apply);
            plan.stream()
                    .filter(one -> one.correction.fact().kind() == FactKind.MEMBER)
                    .forEach(this::apply);
            if (applied > 0) {
                report(
                        Severity.NOTE,
                        DiagnosticCode.CORRECTED,
                        files.get(0).file(),
                        Count.of(applied, "correction") + " of " + service.key()
                                + (applied == 1 ? " applies" : " apply"),
                        "nothing is required");
            }
            return applied == 0 ? service : model.corrected();
        }

        private void apply(Planned planned) {
            planned.correction.fact().apply(model, planned.place, planned.correction.reason());
            applied++;
        }

        private @Nullable Planned plan(Correction correction, CorrectedModel pages) {
            Fact fact = correction.fact();
            // Several values, members or errors of one place can be corrected, each once.
            String key = fact.kind() + " " + correction.at() + " " + fact.subject();
            Correction other = seen.putIfAbsent(key, correction);
            if (other != null) {
                if (!other.fact().equals(fact)) {
                    report(
                            Severity.ERROR,
                            DiagnosticCode.CORRECTIONS_CONFLICT,
                            correction.span(),
                            correction.at() + " is also corrected in " + other.span() + ", to something else",
                            "keep one of the two");
                }
                return null;
            }
            Addresses.Found found = new Addresses(pages).find(correction.at());
            if (found.place() == null || !fact.fits(pages, found.place())) {
                unmatched(correction, found);
                return null;
            }
            Fact.Said said = fact.said(pages, found.place());
            if (said == Fact.Said.AS_CORRECTED) {
                report(
                        Severity.WARNING,
                        DiagnosticCode.CORRECTION_OBSOLETE,
                        correction.span(),
                        "the page says by now that " + correction.at() + " " + fact.told(),
                        "remove the correction");
                return null;
            }
            if (said == Fact.Said.OTHERWISE) {
                report(
                        Severity.WARNING,
                        DiagnosticCode.CORRECTION_OUTDATED,
                        correction.span(),
                        "the page no longer says what the correction expects: " + correction.shown(),
                        "look at the page again, and correct \"page\" or remove the correction");
            }
            return new Planned(correction, found.place());
        }

        private void unmatched(Correction correction, Addresses.Found found) {
            String root = correction.at().split("\\.", 2)[0];
            if (!whole && model.operation(root) == null) {
                return;
            }
            FactKind kind = correction.fact().kind();
            report(
                    Severity.ERROR,
                    DiagnosticCode.CORRECTION_UNMATCHED,
                    correction.span(),
                    found.place() == null
                            ? "no page has " + correction.at()
                            : "\"" + kind.word() + "\" is a fact of " + kind.place() + ", and " + correction.at()
                                    + " is none",
                    found.near().isEmpty()
                            ? "correct the address, or remove the correction"
                            : "write " + String.join(" or ", found.near()) + ", or remove the correction");
        }

        private void report(Severity severity, DiagnosticCode code, SourceSpan span, String message, String fix) {
            diagnostics.add(new Diagnostic(severity, code, span, message, fix));
        }
    }

    /** A correction that applies, and where. */
    private record Planned(Correction correction, Place place) {}
}
