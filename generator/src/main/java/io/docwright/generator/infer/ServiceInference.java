package io.docwright.generator.infer;

import io.docwright.generator.apireference.ApiIndex;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.infer.api.ApiJoin;
import io.docwright.generator.infer.api.ApiNames;
import io.docwright.generator.infer.api.ApiRecursion;
import io.docwright.generator.infer.api.SourceComparison;
import io.docwright.generator.infer.complete.OmittedHalves;
import io.docwright.generator.infer.complete.Recursion;
import io.docwright.generator.infer.complete.RecursionTargets;
import io.docwright.generator.infer.group.ContextSplitter;
import io.docwright.generator.infer.group.EarlierEnumGroups;
import io.docwright.generator.infer.group.NamedGroups;
import io.docwright.generator.infer.group.Partition;
import io.docwright.generator.infer.names.ServiceNames;
import io.docwright.generator.infer.naming.Naming;
import io.docwright.generator.infer.naming.ReservedNames;
import io.docwright.generator.infer.place.ApiName;
import io.docwright.generator.infer.place.GivenNames;
import io.docwright.generator.infer.place.Groups;
import io.docwright.generator.infer.place.OperationNames;
import io.docwright.generator.infer.place.PlaceGraph;
import io.docwright.generator.infer.place.ServiceReferences;
import io.docwright.generator.infer.place.ServiceRoots;
import io.docwright.generator.reference.Reference;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Infers and names the shapes of one service. Pages name only exceptions; all other shapes are places that look the same. */
public final class ServiceInference {
    private final String name;
    private final @Nullable String id;
    private final boolean mixed;
    private final Diagnostics diagnostics;
    private @Nullable ApiIndex api;
    private GivenNames given = GivenNames.NONE;

    /**
     * An inference for one service.
     *
     * @param name the class in the signatures
     * @param id the service's name in breadcrumbs and folders; null if the pages have neither
     * @param mixed whether the pages have more than one format, so that equal descriptions may differ in punctuation
     */
    public ServiceInference(String name, @Nullable String id, boolean mixed, Diagnostics diagnostics) {
        this.mixed = mixed;
        this.name = name;
        this.id = id;
        this.diagnostics = diagnostics;
    }

    /** An inference for one service whose pages all have one format. */
    public ServiceInference(String name, @Nullable String id, Diagnostics diagnostics) {
        this(name, id, false, diagnostics);
    }

    /** Uses the names, widths and constraints of API pages, too. */
    public ServiceInference with(@Nullable ApiIndex pages) {
        api = pages;
        return this;
    }

    /** Uses the names of another source, if the names file has none yet: places with one name are one type. */
    public ServiceInference with(GivenNames names) {
        given = names;
        return this;
    }

    /** As {@link #infer(Collection, ServiceNames, RecursionTargets)}, without targets of recursive members. */
    public Inference infer(Collection<Reference> references, ServiceNames earlier) {
        return infer(references, earlier, RecursionTargets.NONE);
    }

    /**
     * Infers the shapes of the service and names them. Shapes that are in the names file keep their names.
     *
     * <p>The passes share one {@link PlaceGraph}. Each pass changes only what its comment says, and no pass changes what an
     * earlier one has set, except that the second {@link Partition} replaces the groups of the first.
     *
     * @param references the content of all pages, in any order
     * @param earlier what the names file has of the service
     * @param targets what recursive members refer to, as far as the bindings have it
     */
    public Inference infer(Collection<Reference> references, ServiceNames earlier, RecursionTargets targets) {
        // Sorts the pages by kind and reports duplicates and omitted sections.
        ServiceReferences pages = ServiceReferences.of(references, diagnostics);
        OmittedSections.report(pages.operations().values(), diagnostics);

        // Finds the API's name of each operation in links, other pages and descriptions.
        OperationNames operations = OperationNames.of(pages);

        // Builds a tree of places for each input, output and exception, exactly as its page shows it.
        ServiceRoots roots = ServiceRoots.of(pages, operations, mixed || !pages.keepLinks());
        PlaceGraph graph = roots.graph();

        // Sets the API's names of structures and members, as far as API pages have them.
        if (api != null) {
            ApiJoin.join(graph, api);
        }

        // Completes members: enum values, descriptions, unions and required members that a page omits and another has.
        OmittedHalves.fill(graph);

        // Resolves the recursive marks whose type an API page names.
        if (api != null) {
            ApiRecursion.resolve(graph);
        }

        // Completes types: replaces each recursive mark by the enclosing type that it refers to.
        Recursion.resolve(graph, targets, diagnostics);

        // Names the places that look like those with a name from an API page, except where the names file has other
        // names.
        SortedMap<String, ApiName> better = new TreeMap<>();
        if (api != null) {
            ApiNames.spread(Partition.byLook(graph), api);
            ApiJoin.complete(graph, api);
            SourceComparison.report(graph, api, diagnostics);
            better = ApiNames.withoutRecorded(graph, earlier);
        }

        // Names the places of types whose names the names file chooses; without such a file, those that another source
        // names.
        NamedGroups.apply(graph, earlier, given);

        // Sets the group of each place: places with one name, and other places that look the same, are one group.
        Groups groups = Partition.of(graph);

        // Sets the variant of each place: places of one group whose contexts differ have different variants.
        boolean split = ContextSplitter.split(groups, EarlierEnumGroups.of(earlier));

        // Sets the groups again if variants differ, since places that contain different groups no longer look the same.
        if (split) {
            groups = Partition.of(graph);
        }

        // Names the groups: retained names first, then the best candidates. The graph is not changed.
        Naming naming = Naming.of(name, groups, ReservedNames.of(pages, operations), earlier);

        return new Inference(new ServiceModel(name, id, pages, operations, roots, naming), api, better);
    }
}
