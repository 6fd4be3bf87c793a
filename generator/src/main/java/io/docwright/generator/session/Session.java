package io.docwright.generator.session;

import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.result.ReadPage;
import io.docwright.generator.result.Statistics;
import io.docwright.generator.session.Services.ServicePages;
import io.docwright.generator.source.Excerpts;
import io.docwright.generator.source.LoadedFile;
import io.docwright.generator.source.PageFiles;
import io.docwright.generator.source.PageFiles.PageFile;
import io.docwright.generator.source.Pages;
import io.docwright.generator.source.Workers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** What every request begins with: finding pages, reading them, sorting them by service. */
public final class Session {
    private Session() {}

    /** What is made of what was read. */
    public interface Use<R> {
        R of(
                List<ServicePages> services,
                List<ReadPage> pages,
                BindingsFiles bindings,
                Workers workers,
                Diagnostics diagnostics,
                Supplier<Statistics> statistics)
                throws IOException;
    }

    /** Reads the services that a request wants, and uses them while there are threads to work with. */
    public static <R> R of(PagesRequest request, Use<R> use) throws IOException {
        long start = System.nanoTime();
        PageFiles.Found found = PageFiles.find(request);
        List<PageFile> files = found.pages();
        Diagnostics diagnostics = new Diagnostics(told -> Excerpts.of(told, paths(request, found)));
        BindingsFiles bindings = BindingsFiles.read(found.bindings(), request.limits());
        long bytes = files.stream().mapToLong(PageFile::size).sum();
        request.progress().found(files.size(), bytes);
        try (Workers workers = new Workers(request.threads())) {
            List<LoadedFile> loaded = Pages.read(files, request, workers, diagnostics);
            List<ServicePages> wanted =
                    Services.wanted(Services.distinct(Services.of(loaded), diagnostics), request.services());
            wanted.forEach(pages -> LostLinks.tell(pages, diagnostics));
            return use.of(
                    wanted,
                    pages(loaded),
                    bindings,
                    workers,
                    diagnostics,
                    () -> new Statistics(files.size(), bytes, Duration.ofNanos(System.nanoTime() - start)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Where the files are that diagnostics may name. */
    private static Map<String, Path> paths(PagesRequest request, PageFiles.Found found) {
        Map<String, Path> paths = new HashMap<>();
        NamesLock.path(request).ifPresent(file -> paths.put(SourceSpan.name(file), file));
        found.pages().forEach(file -> paths.put(file.name(), file.path()));
        found.bindings().forEach(file -> paths.put(file.name(), file.path()));
        return paths;
    }

    /** How each file was read, by name. */
    private static List<ReadPage> pages(List<LoadedFile> loaded) {
        return loaded.stream()
                .map(LoadedFile::page)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(ReadPage::file))
                .toList();
    }
}
