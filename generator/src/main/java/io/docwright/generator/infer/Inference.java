package io.docwright.generator.infer;

import io.docwright.generator.apireference.ApiIndex;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.infer.names.ServiceNames;
import io.docwright.generator.infer.naming.ChosenNames;
import io.docwright.generator.infer.naming.NameDiagnostics;
import io.docwright.generator.infer.place.ApiName;
import io.docwright.generator.infer.place.GivenNames;
import io.docwright.generator.infer.place.Node;
import io.docwright.generator.infer.place.Places;
import io.docwright.generator.model.ExplainedPlace;
import io.docwright.generator.model.Explanation;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.SourceLocations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The inferred shapes of a service. Refers to all its places; do not retain it longer than needed. */
public final class Inference {
    private final ServiceModel model;
    private final @Nullable ApiIndex api;
    private final SortedMap<String, ApiName> better;

    /**
     * @param api the pages of the API's own reference; null if there are none
     * @param better the API's names of types that have another name in the names file, by that name
     */
    Inference(ServiceModel model, @Nullable ApiIndex api, SortedMap<String, ApiName> better) {
        this.model = model;
        this.api = api;
        this.better = better;
    }

    /** The pages of the API's own reference; null if there are none. */
    public @Nullable ApiIndex api() {
        return api;
    }

    /** The members of an operation's input and what the API's own reference has of them. */
    public List<JoinedMember> input(Operation operation) {
        return JoinedMembers.of(model.roots().inputs().get(operation.method()));
    }

    /** The members of all outputs, including those of operations that are not selected. */
    public Stream<List<JoinedMember>> outputs() {
        return model.roots().outputs().values().stream().map(JoinedMembers::of);
    }

    /** The members of an operation's output; as {@link #input}. */
    public List<JoinedMember> output(Operation operation) {
        return JoinedMembers.of(model.roots().outputs().get(operation.method()));
    }

    /**
     * The model of selected operations and all shapes that they use. Names do not depend on the selection.
     *
     * @param selected decides by method and API name
     */
    public Service service(Predicate<Operation> selected) {
        return model.of(selected);
    }

    /**
     * The positions of a model's elements.
     *
     * @param service a model of this service, from {@link #service}
     * @param fileName maps the name of a page's file to the name to report
     */
    public SourceLocations locations(Service service, UnaryOperator<String> fileName) {
        return new ServiceLocator(model.naming(), fileName).locate(model, service);
    }

    /** What to write to the names file. */
    public ServiceNames names() {
        return withSteps(model.naming().record());
    }

    private ServiceNames withSteps(ServiceNames names) {
        return names.withSteps(
                new RequestSteps(model.naming().earlier()).record(model.pages(), model.operations(), model.roots()));
    }

    /** What to write to the names file, with the names that another source gives as chosen names; reports types without one. */
    public ChosenNames.Result names(GivenNames given, Diagnostics diagnostics) {
        ChosenNames.Result chosen = ChosenNames.of(model.naming(), given, diagnostics);
        return new ChosenNames.Result(withSteps(chosen.names()), chosen.refused());
    }

    /** The names that pages of the API's own reference give, by place. */
    public GivenNames apiNames() {
        Map<String, ApiName> structures = new HashMap<>();
        for (Node node : model.roots().graph().nodes()) {
            if (node.api != null && node.kind != Node.Kind.ENUM) {
                structures.put(Places.path(node), node.api);
            }
        }
        return new GivenNames(structures, Map.of());
    }

    /** The number of places of structures, unions, event streams and enums, including those in pages of paginators. */
    public int places() {
        return model.roots().graph().nodes().size();
    }

    /** Reports names that changed since the names file was written, and names that are not those of the API's own reference. */
    public void reportNames(Diagnostics diagnostics) {
        NameDiagnostics.report(model.naming(), diagnostics);
        BetterNames.report(model.name(), better, diagnostics);
    }

    /** Reports parts of a model of this service that clients cannot have. */
    public void reportGaps(Service service, Diagnostics diagnostics) {
        PaginatorDiagnostics.report(model.pages(), service, diagnostics);
    }

    /**
     * Explains types: why their places are one type, and why it has its name.
     *
     * @param what a type's name, or a place such as {@code ListDomains.output.domains[]}, by method or API name, with or
     *     without the marks of lists and maps
     * @return the type of that name, or the types at that place; empty if there are none
     */
    public List<Explanation> explain(String what) {
        return new Explainer(
                        model.naming(),
                        model.operations(),
                        model.of(operation -> true).shapes())
                .explain(what);
    }

    /**
     * Explains places without a type of their own: an operation, its input or output, or a scalar member.
     *
     * @param what as for {@link #explain}, or an operation, or a member of a type: {@code DomainSummary.name}
     * @return empty if there is no such place
     */
    public List<ExplainedPlace> explainPlace(String what) {
        return new PlaceExplainer(model).explain(what);
    }
}
