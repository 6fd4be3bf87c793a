package io.docwright.generator.infer;

import io.docwright.generator.apireference.ApiIndex;
import io.docwright.generator.apireference.ApiPage;
import io.docwright.generator.apireference.ApiService;
import io.docwright.generator.apireference.ApiServices;
import io.docwright.generator.bindings.BindingsReader;
import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.infer.complete.RecursionTargets;
import io.docwright.generator.infer.names.NamesReader;
import io.docwright.generator.infer.names.ServiceNames;
import io.docwright.generator.infer.place.OperationNames;
import io.docwright.generator.infer.place.ServiceReferences;
import io.docwright.generator.infer.place.ServiceRoots;
import io.docwright.generator.reference.Reference;
import io.docwright.generator.session.BoundRecursion;
import io.docwright.generator.source.LoadedFile;
import io.docwright.generator.source.PageLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The input of one case: the pages in its folder and, if it has them, its {@code names.json} and {@code bindings.json}. */
record InferCase(
        List<Reference> references,
        List<ApiPage> apiPages,
        ServiceNames earlier,
        RecursionTargets targets,
        Diagnostics diagnostics) {
    static final String EXPECTED = "expected.txt";
    private static final String NAMES = "names.json";
    private static final String BINDINGS = "bindings.json";

    static InferCase read(Path folder) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        List<Reference> references = new ArrayList<>();
        List<ApiPage> apiPages = new ArrayList<>();
        ServiceNames earlier = ServiceNames.NONE;
        RecursionTargets targets = RecursionTargets.NONE;
        for (Path path : files(folder)) {
            String file = path.getFileName().toString();
            if (file.equals(NAMES)) {
                earlier = NamesReader.read(file, Files.readString(path)).of("library");
            } else if (file.equals(BINDINGS)) {
                targets = new BoundRecursion(BindingsReader.read(file, Files.readString(path)));
            } else if (!file.equals(EXPECTED)) {
                LoadedFile loaded = new PageLoader().load(file, Files.readAllBytes(path), null, diagnostics.in(file));
                references.addAll(loaded.references());
                if (loaded.apiPage() != null) {
                    apiPages.add(loaded.apiPage());
                }
            }
        }
        return new InferCase(references, apiPages, earlier, targets, diagnostics);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    ServiceReferences pages() {
        return ServiceReferences.of(references, diagnostics);
    }

    /** The API pages. */
    ApiIndex api() {
        ApiService service = ApiServices.of(apiPages).get(0);
        return new ApiIndex(new ApiService("library", service.uid(), service.pages(), null));
    }

    /** The places as the pages show them. */
    ServiceRoots roots() {
        return ServiceRoots.of(pages(), OperationNames.of(pages()), false);
    }

    /** The diagnostics so far, a line each; empty if there are none. */
    String reports() {
        StringBuilder reports = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics.sorted()) {
            reports.append(diagnostic.span())
                    .append(": ")
                    .append(diagnostic.message())
                    .append('\n');
        }
        return reports.toString();
    }
}
