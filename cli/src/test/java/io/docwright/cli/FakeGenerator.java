package io.docwright.cli;

import io.docwright.generator.Generator;
import io.docwright.generator.apireference.ApiService;
import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.diff.Comparison;
import io.docwright.generator.model.Api;
import io.docwright.generator.model.ExplainedPlace;
import io.docwright.generator.model.Explanation;
import io.docwright.generator.model.Service;
import io.docwright.generator.request.ComparisonRequest;
import io.docwright.generator.request.ExportRequest;
import io.docwright.generator.request.GenerationRequest;
import io.docwright.generator.request.ImportRequest;
import io.docwright.generator.request.NamesRequest;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.result.ComparisonResult;
import io.docwright.generator.result.ExplainResult;
import io.docwright.generator.result.ExportResult;
import io.docwright.generator.result.FactsResult;
import io.docwright.generator.result.GenerationResult;
import io.docwright.generator.result.GenerationResult.GeneratedClient;
import io.docwright.generator.result.ModelResult;
import io.docwright.generator.result.NamesResult;
import io.docwright.generator.result.NamesResult.NewName;
import io.docwright.generator.result.NamesResult.ServiceChange;
import io.docwright.generator.result.Statistics;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Returns the results that a test sets, and records the requests. */
public final class FakeGenerator extends Generator {
    /** Something to do instead of answering. */
    interface Mishap {
        void happen() throws IOException;
    }

    public final List<PagesRequest> pagesRequests = new ArrayList<>();
    public final List<GenerationRequest> generationRequests = new ArrayList<>();
    public final List<ComparisonRequest> comparisonRequests = new ArrayList<>();
    public final List<NamesRequest> namesRequests = new ArrayList<>();
    public final List<ExportRequest> exportRequests = new ArrayList<>();
    private Map<String, String> exported = Map.of("things", "{}\n");
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private List<Path> kept = List.of();
    private Mishap mishap = () -> {};

    public FakeGenerator finding(Severity severity, String code) {
        DiagnosticCode kind = DiagnosticCode.of(code).orElseThrow();
        diagnostics.add(new Diagnostic(
                severity, kind, new SourceSpan("a/client/list_things.rst", 12, 3), "found that", "write this"));
        return this;
    }

    public FakeGenerator keeping(Path file) {
        kept = List.of(file);
        return this;
    }

    public FakeGenerator exporting(Map<String, String> texts) {
        exported = texts;
        return this;
    }

    FakeGenerator failing(Mishap mishap) {
        this.mishap = mishap;
        return this;
    }

    @Override
    public ModelResult model(PagesRequest request) throws IOException {
        pagesRequests.add(request);
        read(request);
        Service service = new Service(
                "Things", "things", null, "Keeps things.", List.of(), List.of(), List.of(), new TreeMap<>());
        return new ModelResult(new Api(List.of(service)), diagnostics, statistics(), List.of());
    }

    @Override
    public FactsResult facts(PagesRequest request) throws IOException {
        pagesRequests.add(request);
        read(request);
        return new FactsResult(List.of(new ApiService("things", null, List.of(), null)), diagnostics, statistics());
    }

    @Override
    public GenerationResult generate(GenerationRequest request) throws IOException {
        generationRequests.add(request);
        read(request.pages());
        return new GenerationResult(
                List.of(new GeneratedClient("things", request.basePackage() + ".things", "ThingsClient")),
                List.of(Path.of("a/New.java")),
                List.of(Path.of("a/Same.java"), Path.of("a/Other.java")),
                List.of(Path.of("a/Gone.java")),
                kept,
                diagnostics,
                statistics());
    }

    @Override
    public ComparisonResult compare(ComparisonRequest request) throws IOException {
        comparisonRequests.add(request);
        mishap.happen();
        return new ComparisonResult(Comparison.EQUAL, diagnostics);
    }

    @Override
    public List<Path> importBindings(ImportRequest request) throws IOException {
        mishap.happen();
        return request.models();
    }

    @Override
    public ExportResult export(ExportRequest request) throws IOException {
        pagesRequests.add(request.pages());
        exportRequests.add(request);
        read(request.pages());
        TreeMap<String, String> texts = new TreeMap<>(exported);
        return new ExportResult(texts, diagnostics, statistics());
    }

    @Override
    public NamesResult names(NamesRequest request) throws IOException {
        pagesRequests.add(request.pages());
        namesRequests.add(request);
        read(request.pages());
        ServiceChange changed = new ServiceChange(
                "things",
                true,
                12,
                List.of(new NewName("Thing", "it is named after its member")),
                List.of("OldThing"),
                List.of("LostThing"));
        ServiceChange added =
                new ServiceChange("widgets", false, 0, List.of(new NewName("Widget", "why")), List.of(), List.of());
        return new NamesResult(Path.of("pages/names.json"), true, List.of(changed, added), diagnostics, statistics());
    }

    @Override
    public ExplainResult explain(PagesRequest request, String what) throws IOException {
        pagesRequests.add(request);
        read(request);
        List<Explanation.Place> places = IntStream.rangeClosed(1, 25)
                .mapToObj(line -> new Explanation.Place("GetThing.output.things[]", "a/get_thing.rst", line, 3))
                .toList();
        Explanation explanation = new Explanation(
                what.substring(what.indexOf('.') + 1),
                "structure",
                List.of("All 25 places show the same 3 members."),
                "it is named after its member",
                List.of(
                        new Explanation.Considered("A", "a description calls it so", 2, "taken by another"),
                        new Explanation.Considered("Thing", "it is named after its member", 1, "this is its name")),
                List.of(new Explanation.Rival("OtherThing", "it is named after its member", 1)),
                List.of("OtherThing"),
                List.of(),
                places);
        if (what.endsWith("token")) {
            ExplainedPlace place = new ExplainedPlace(
                    "GetThing.output.token", "a string", List.of("It is a member of GetThingResponse."), places);
            return new ExplainResult("things", List.of(), List.of(place), List.of(), diagnostics, statistics());
        }
        return new ExplainResult("things", List.of(explanation), List.of(), List.of(), diagnostics, statistics());
    }

    private void read(PagesRequest request) throws IOException {
        mishap.happen();
        request.progress().found(7687, 66_000_000);
        request.progress().read(7687, 66_000_000);
    }

    private static Statistics statistics() {
        return new Statistics(7687, 66_000_000, Duration.ofSeconds(1));
    }
}
