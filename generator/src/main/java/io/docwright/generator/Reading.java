package io.docwright.generator;

import io.docwright.generator.PageFiles.PageFile;
import io.docwright.generator.Services.ServicePages;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.reference.Reference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** What every request begins with: finding pages, reading them, sorting them by service. */
final class Reading {
    private Reading() {}

    /** What is made of what was read. */
    interface Use<R> {
        R of(
                List<ServicePages> services,
                Bindings bindings,
                Workers workers,
                Diagnostics diagnostics,
                Supplier<Statistics> statistics)
                throws IOException;
    }

    /** Reads the services that a request wants, and uses them while there are threads to work with. */
    static <R> R of(PagesRequest request, Use<R> use) throws IOException {
        long start = System.nanoTime();
        Diagnostics diagnostics = new Diagnostics();
        PageFiles.Found found = PageFiles.find(request.paths());
        List<PageFile> files = found.pages();
        Bindings bindings = Bindings.read(found.bindings());
        long bytes = files.stream().mapToLong(PageFile::size).sum();
        request.progress().found(files.size(), bytes);
        try (Workers workers = new Workers(request.threads())) {
            List<Reference> references = Pages.read(files, workers, request.progress(), diagnostics);
            List<ServicePages> wanted = Services.wanted(Services.of(references), request.services());
            return use.of(
                    wanted,
                    bindings,
                    workers,
                    diagnostics,
                    () -> new Statistics(files.size(), bytes, Duration.ofNanos(System.nanoTime() - start)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
