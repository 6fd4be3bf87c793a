package io.docwright.generator.session;

import io.docwright.generator.apireference.ApiPage;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.result.ReadPage;
import io.docwright.generator.result.Statistics;
import io.docwright.generator.session.Services.ServicePages;
import io.docwright.generator.source.Excerpts;
import io.docwright.generator.source.InputFile;
import io.docwright.generator.source.LoadedFile;
import io.docwright.generator.source.PageFiles;
import io.docwright.generator.source.Pages;
import io.docwright.generator.source.Workers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request in progress: its pages, read and grouped by service, and its threads.
 *
 * <pre>{@code
 * try (Session session = Session.open(request)) {
 *     session.workers().map(session.services(), ...);
 * }
 * }</pre>
 *
 * <p>Not thread-safe, except for its {@link #diagnostics} and its {@link #bindings}.
 */
public final class Session implements AutoCloseable {
    private final long start;
    private final PageFiles.Found found;
    private final Workers workers;
    private final boolean ownsWorkers;
    private final Diagnostics diagnostics;
    private final BindingsFiles bindings;
    private final CorrectionsFiles corrections;
    private final List<ReadPage> pages;
    private final List<ServicePages> services;
    private final RelativeNames fileNames;

    private Session(
            PagesRequest request,
            PageFiles.Found found,
            @Nullable InputFile names,
            Workers workers,
            boolean ownsWorkers)
            throws IOException {
        this.start = System.nanoTime();
        this.workers = workers;
        this.ownsWorkers = ownsWorkers;
        this.found = found;
        this.fileNames = RelativeNames.of(request);
        this.diagnostics = new Diagnostics(all -> Excerpts.of(all, files(found, names)));
        found.diagnostics().forEach(diagnostics::add);
        this.bindings = BindingsFiles.read(found.bindings(), request.limits());
        this.corrections = CorrectionsFiles.read(found.corrections(), request.limits());
        request.progress().found(found.pages().size(), found.bytes());
        List<LoadedFile> loaded = Pages.read(found.pages(), request, workers, diagnostics);
        List<ServicePages> all = ApiMatch.join(Services.of(loaded), apiPages(loaded), request.limits(), diagnostics);
        this.services = Services.wanted(Services.distinct(all, diagnostics), request.services());
        this.pages = pages(loaded);
        services.forEach(service -> LostLinks.report(service, diagnostics));
        if (request.services().isEmpty()) {
            corrections.reportUnused(services, diagnostics);
        }
        MissingOperations.report(services, found.pages().size(), diagnostics);
    }

    /**
     * Finds the files of a request and reads them, with its own threads.
     *
     * @throws DiagnosticException if there are no pages, or a requested service or file is missing
     * @throws IOException if a file cannot be read
     */
    public static Session open(PagesRequest request) throws IOException {
        Workers workers = new Workers(request.threads());
        try {
            return open(request, workers, true);
        } catch (IOException | RuntimeException | Error e) {
            workers.close();
            throw e;
        }
    }

    /** As {@link #open(PagesRequest)}, with threads that outlive the session. */
    public static Session open(PagesRequest request, Workers workers) throws IOException {
        return open(request, workers, false);
    }

    /** As {@link #open(PagesRequest)}, with files that were found before, which the session closes. */
    static Session open(PagesRequest request, PageFiles.Found found, @Nullable InputFile names) throws IOException {
        Workers workers = new Workers(request.threads());
        try {
            return open(request, found, names, workers, true);
        } catch (IOException | RuntimeException | Error e) {
            workers.close();
            throw e;
        }
    }

    private static Session open(PagesRequest request, Workers workers, boolean ownsWorkers) throws IOException {
        InputFile names = NamesLock.origin(request).orElse(null);
        return open(request, PageFiles.find(request), names, workers, ownsWorkers);
    }

    private static Session open(
            PagesRequest request,
            PageFiles.Found found,
            @Nullable InputFile names,
            Workers workers,
            boolean ownsWorkers)
            throws IOException {
        try {
            return new Session(request, found, names, workers, ownsWorkers);
        } catch (UncheckedIOException e) {
            found.close();
            throw e.getCause();
        } catch (IOException | RuntimeException | Error e) {
            found.close();
            throw e;
        }
    }

    /** The requested services. */
    public List<ServicePages> services() {
        return services;
    }

    /** How each file was read, sorted by name. */
    public List<ReadPage> pages() {
        return pages;
    }

    /** The bindings files of the request. */
    public BindingsFiles bindings() {
        return bindings;
    }

    /** The corrections of the request. */
    public CorrectionsFiles corrections() {
        return corrections;
    }

    /** The names of files below the folders of the request. */
    public RelativeNames fileNames() {
        return fileNames;
    }

    /** The threads of the request. */
    public Workers workers() {
        return workers;
    }

    /** The diagnostics of the request; returned sorted, with their lines. */
    public Diagnostics diagnostics() {
        return diagnostics;
    }

    /** The pages read, and the time since the session was opened. */
    public Statistics statistics() {
        return new Statistics(found.pages().size(), found.bytes(), Duration.ofNanos(System.nanoTime() - start));
    }

    /** Closes archives, and stops the threads if they belong to the session. */
    @Override
    public void close() throws IOException {
        found.close();
        if (ownsWorkers) {
            workers.close();
        }
    }

    /** The files by their names in diagnostics. */
    private static Map<String, InputFile> files(PageFiles.Found found, @Nullable InputFile names) {
        Map<String, InputFile> files = new HashMap<>();
        if (names != null) {
            files.put(names.name(), names);
        }
        found.pages().forEach(file -> files.put(file.name(), file.file()));
        found.bindings().forEach(file -> files.put(file.name(), file.file()));
        found.corrections().forEach(file -> files.put(file.name(), file.file()));
        return files;
    }

    private static List<ApiPage> apiPages(List<LoadedFile> loaded) {
        return loaded.stream().map(LoadedFile::apiPage).filter(Objects::nonNull).toList();
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
