package io.docwright.generator.infer;

import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.infer.names.ServiceNames;
import io.docwright.generator.infer.naming.NameDiagnostics;
import io.docwright.generator.model.Explanation;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Service;
import java.util.List;
import java.util.function.Predicate;

/** What was inferred of a service. Holds all its places: not to be kept longer than needed. */
public final class Inference {
    private final ServiceModel model;

    Inference(ServiceModel model) {
        this.model = model;
    }

    /**
     * The model of some operations and all that they reach.
     *
     * @param wanted which operations, by method and by API name; shapes are named as if it had all
     */
    public Service service(Predicate<Operation> wanted) {
        return model.of(wanted);
    }

    /** What the names file should say of the service from now on. */
    public ServiceNames names() {
        return model.naming().record();
    }

    /** How many places there are at which a structure or an enum stands, paginators' pages among them. */
    public int places() {
        return model.roots().graph().nodes().size();
    }

    /** Tells what became of earlier names. */
    public void tellNames(Diagnostics diagnostics) {
        NameDiagnostics.tell(model.naming(), diagnostics);
    }

    /** Tells what cannot be made of a model of this service. */
    public void tellGaps(Service service, Diagnostics diagnostics) {
        PaginatorDiagnostics.tell(model.pages(), service, diagnostics);
    }

    /**
     * Why a type is one type, and why it is called so.
     *
     * @param what a type's name, or a place: {@code ListDomains.output.domains[]}, by method or by API name; the marks of
     *     lists and maps may be left out
     * @return the type, or those that stand at the place; none where there is neither
     */
    public List<Explanation> explain(String what) {
        return new Explainer(model.naming(), model.pages()).explain(what);
    }
}
