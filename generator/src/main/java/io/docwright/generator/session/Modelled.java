package io.docwright.generator.session;

import io.docwright.generator.bindings.deriving.Derived;
import io.docwright.generator.bindings.deriving.DerivedBindings;
import io.docwright.generator.corrections.Observations;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.infer.Inference;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.SourceLocations;
import io.docwright.generator.session.Services.ServicePages;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The model of a service: inferred from its pages, corrected, and with the waiters and paginators of its bindings.
 *
 * @param locations where its pages have it; unknown unless they were asked for
 * @param derived the bindings that the API's own reference shows; null if it shows none
 */
public record Modelled(
        Service service,
        SourceLocations locations,
        @Nullable Derived derived) {

    /**
     * The models of a session's services, in their order.
     *
     * @param observations what services really did, which is held against the models
     * @param located whether to find the locations, which takes some time
     */
    public static List<Modelled> of(
            Session session,
            NamesLock names,
            WantedOperations wanted,
            List<Observations> observations,
            boolean located) {
        return session.workers()
                .map(session.services(), pages -> of(pages, names, wanted, observations, located, session));
    }

    private static Modelled of(
            ServicePages pages,
            NamesLock names,
            WantedOperations wanted,
            List<Observations> observations,
            boolean located,
            Session session) {
        Diagnostics diagnostics = session.diagnostics();
        Inference inference = pages.infer(names, session.bindings(), diagnostics);
        names.reportOutdated(pages.order(), inference, diagnostics);
        Service service = inference.service(operation -> wanted.contains(pages.order(), operation));
        Service corrected = session.corrections().apply(service, wanted.all(), diagnostics);
        Service helped = session.bindings().withHelpers(corrected, diagnostics);
        inference.reportGaps(helped, diagnostics);
        SourceLocations locations = located || !observations.isEmpty()
                ? inference.locations(service, session.fileNames())
                : SourceLocations.UNKNOWN;
        observations.forEach(observed -> observed.check(helped, locations, diagnostics));
        return new Modelled(helped, locations, DerivedBindings.of(service, inference));
    }

    /** The derived bindings by the service's key. */
    public static Map<String, Derived> derived(List<Modelled> models) {
        Map<String, Derived> derived = new TreeMap<>();
        for (Modelled model : models) {
            if (model.derived() != null) {
                derived.put(model.service().key(), model.derived());
            }
        }
        return derived;
    }
}
