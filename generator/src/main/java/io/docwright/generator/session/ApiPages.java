package io.docwright.generator.session;

import io.docwright.generator.apireference.ApiPage;
import io.docwright.generator.apireference.ApiService;
import io.docwright.generator.apireference.ApiServices;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.result.FactsResult;
import io.docwright.generator.result.Statistics;
import io.docwright.generator.source.Excerpts;
import io.docwright.generator.source.InputFile;
import io.docwright.generator.source.LoadedFile;
import io.docwright.generator.source.PageFiles;
import io.docwright.generator.source.Pages;
import io.docwright.generator.source.Workers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads the API pages of a request and groups them by service. */
public final class ApiPages {
    private ApiPages() {}

    /**
     * Finds the files of a request and reads the API pages among them.
     *
     * @throws io.docwright.generator.diagnostics.DiagnosticException if there are no pages
     * @throws IOException if a file cannot be read
     */
    public static FactsResult read(PagesRequest request) throws IOException {
        long start = System.nanoTime();
        try (PageFiles.Found found = PageFiles.find(request);
                Workers workers = new Workers(request.threads())) {
            Map<String, InputFile> files = new HashMap<>();
            found.pages().forEach(file -> files.put(file.name(), file.file()));
            Diagnostics diagnostics = new Diagnostics(all -> Excerpts.of(all, files));
            found.diagnostics().forEach(diagnostics::add);
            request.progress().found(found.pages().size(), found.bytes());
            List<ApiPage> pages = Pages.read(found.pages(), request, workers, diagnostics).stream()
                    .map(LoadedFile::apiPage)
                    .filter(Objects::nonNull)
                    .toList();
            EndpointMatch endpoints = EndpointMatch.of(pages, diagnostics);
            List<ApiService> services = ApiServices.of(pages).stream()
                    .filter(service -> isWanted(service, request.services()))
                    .map(service -> service.with(endpoints.find(service)))
                    .toList();
            Duration time = Duration.ofNanos(System.nanoTime() - start);
            return new FactsResult(
                    services, diagnostics.sorted(), new Statistics(found.pages().size(), found.bytes(), time));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isWanted(ApiService service, Set<String> words) {
        return words.isEmpty() || words.stream().anyMatch(word -> word.equalsIgnoreCase(service.id()));
    }
}
