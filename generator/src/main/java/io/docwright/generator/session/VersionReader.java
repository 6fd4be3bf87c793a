package io.docwright.generator.session;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diff.ApiComparison;
import io.docwright.generator.diff.Comparison;
import io.docwright.generator.diff.usedby.MigrationNotes;
import io.docwright.generator.diff.usedby.UsedBy;
import io.docwright.generator.infer.Inference;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.SourceLocations;
import io.docwright.generator.model.json.ModelReader;
import io.docwright.generator.request.ComparisonRequest;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.request.Progress;
import io.docwright.generator.request.Version;
import io.docwright.generator.result.ComparisonResult;
import io.docwright.generator.source.DiskFile;
import io.docwright.generator.source.InputFile;
import io.docwright.generator.source.PageFile;
import io.docwright.generator.source.PageFiles;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads two versions and compares them. */
public final class VersionReader {
    private static final Set<DiagnosticCode> LEFT_OUT = Set.of(
            DiagnosticCode.LINK_DANGLING,
            DiagnosticCode.ARCHIVE_DAMAGED,
            DiagnosticCode.ARCHIVE_TOO_LARGE,
            DiagnosticCode.ARCHIVE_UNSAFE,
            DiagnosticCode.PAGE_TOO_LARGE,
            DiagnosticCode.LINE_TOO_LONG,
            DiagnosticCode.NESTED_TOO_DEEP,
            DiagnosticCode.TOO_MANY_MEMBERS,
            DiagnosticCode.NAME_TOO_LONG,
            DiagnosticCode.TOO_MANY_MARKS);

    private VersionReader() {}

    /** The content of one version. */
    private record Read(List<ApiComparison.Version> services, List<Diagnostic> diagnostics) {}

    /**
     * The files of a version.
     *
     * @param model the model file; null if the version consists of pages
     * @param pages empty for a model file
     * @param names null if there are none
     */
    private record Source(
            Version version,
            PagesRequest request,
            @Nullable Path model,
            PageFiles.@Nullable Found pages,
            @Nullable InputFile names)
            implements AutoCloseable {

        static Source of(Version version, ComparisonRequest comparison) throws IOException {
            PagesRequest request = requestOf(version, comparison);
            Path model = modelFile(version);
            return model == null
                    ? new Source(
                            version,
                            request,
                            null,
                            PageFiles.find(request),
                            NamesLock.fileOf(request).orElse(null))
                    : new Source(version, request, model, null, null);
        }

        List<PageFile> list() throws IOException {
            if (pages != null) {
                return pages.pages();
            }
            InputFile file = new DiskFile(Objects.requireNonNull(model));
            return List.of(new PageFile(file, "", file.size()));
        }

        /** The bindings files, which set the types of recursive members. */
        List<PageFile> bindings() {
            return pages == null ? List.of() : pages.bindings();
        }

        List<PageFile> corrections() {
            return pages == null ? List.of() : pages.corrections();
        }

        @Override
        public void close() throws IOException {
            if (pages != null) {
                pages.close();
            }
        }
    }

    public static ComparisonResult compare(ComparisonRequest request) throws IOException {
        try (Source before = Source.of(request.before(), request);
                Source after = Source.of(request.after(), request)) {
            InputFile names = after.names == null ? before.names : after.names;
            if (isSame(before, after) && isSameFile(before.names, names)) {
                return new ComparisonResult(Comparison.EQUAL, List.of());
            }
            List<PageFile> all =
                    Stream.concat(before.list().stream(), after.list().stream()).toList();
            request.progress()
                    .found(all.size(), all.stream().mapToLong(PageFile::size).sum());
            Read old = read(before, before.names, request);
            Read now = read(after, names, request);
            List<Diagnostic> diagnostics = Stream.concat(
                            old.diagnostics.stream().filter(VersionReader::isLeftOut), now.diagnostics.stream())
                    .toList();
            Comparison whole =
                    MigrationNotes.of(ApiComparison.compare(old.services, now.services), old.services, now.services);
            Comparison comparison = request.callers().isEmpty()
                    ? whole
                    : UsedBy.of(whole, old.services, now.services, request.callers());
            return new ComparisonResult(comparison, diagnostics);
        }
    }

    /** Whether a part of a version was ignored, so that it would look like an addition of the other one. */
    private static boolean isLeftOut(Diagnostic diagnostic) {
        return LEFT_OUT.contains(diagnostic.kind());
    }

    private static Read read(Source source, @Nullable InputFile names, ComparisonRequest comparison)
            throws IOException {
        if (source.pages != null) {
            return pages(source, source.pages, names, comparison);
        }
        return model(Objects.requireNonNull(source.model), source.version, comparison);
    }

    /** The model file of a version; null if the version consists of pages. */
    private static @Nullable Path modelFile(Version version) {
        Path only = version.paths().size() == 1 ? version.paths().get(0) : null;
        return only != null && only.toString().toLowerCase(Locale.ROOT).endsWith(".json") && Files.isRegularFile(only)
                ? only
                : null;
    }

    private static Read model(Path file, Version version, ComparisonRequest request) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            List<ApiComparison.Version> versions =
                    ModelReader.read(version.shown(file.toString()), in).services().stream()
                            .filter(service -> isWanted(service, request.services()))
                            .map(service -> OperationFilter.of(service, request.operations()))
                            .map(service -> new ApiComparison.Version(service, SourceLocations.UNKNOWN))
                            .toList();
            return new Read(versions, List.of());
        }
    }

    private static boolean isWanted(Service service, Set<String> words) {
        return words.isEmpty()
                || words.stream()
                        .anyMatch(word -> word.equalsIgnoreCase(service.name()) || word.equalsIgnoreCase(service.id()));
    }

    private static Read pages(
            Source source, PageFiles.Found found, @Nullable InputFile namesFile, ComparisonRequest comparison)
            throws IOException {
        NamesLock names = NamesLock.of(namesFile, comparison.limits());
        Version version = source.version;
        try (Session session = Session.open(source.request, found, namesFile)) {
            Diagnostics diagnostics = session.diagnostics();
            List<Services.ServicePages> wanted = session.services().stream()
                    .filter(pages -> pages.isWanted(comparison.services()))
                    .toList();
            List<ApiComparison.Version> versions =
                    session.workers().map(wanted, pages -> version(pages, names, version, comparison, session));
            return new Read(
                    versions,
                    diagnostics.sorted().stream()
                            .map(diagnostic -> diagnostic.in(
                                    version.shown(diagnostic.span().file())))
                            .toList());
        }
    }

    /** The progress of both versions is one: its total is reported by {@link #compare}. */
    private static PagesRequest requestOf(Version version, ComparisonRequest comparison) {
        return new PagesRequest(
                        version.paths(),
                        Set.of(),
                        Set.of(),
                        comparison.threads(),
                        new PartOfProgress(comparison.progress()),
                        version.namesFile(),
                        comparison.format())
                .withFilter(comparison.filter())
                .within(comparison.limits())
                .withStandardInput(comparison.standardInput());
    }

    private record PartOfProgress(Progress whole) implements Progress {
        @Override
        public void found(int pages, long bytes) {}

        @Override
        public void read(int pages, long bytes) {
            whole.read(pages, bytes);
        }
    }

    private static ApiComparison.Version version(
            Services.ServicePages pages,
            NamesLock names,
            Version version,
            ComparisonRequest comparison,
            Session session) {
        Inference inference = pages.infer(names, session.bindings(), session.diagnostics());
        Service service = inference.service(operation -> OperationFilter.isWanted(operation, comparison.operations()));
        Service corrected =
                session.corrections().apply(service, comparison.operations().isEmpty(), session.diagnostics());
        return new ApiComparison.Version(
                session.bindings().withHelpers(corrected, session.diagnostics()),
                inference.locations(service, version::shown));
    }

    /** Whether both versions have the same files, byte for byte. */
    private static boolean isSame(Source before, Source after) throws IOException {
        return isSame(before.list(), after.list())
                && isSame(before.bindings(), after.bindings())
                && isSame(before.corrections(), after.corrections());
    }

    private static boolean isSame(List<PageFile> old, List<PageFile> now) throws IOException {
        if (old.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < old.size(); i++) {
            if (!old.get(i).within().equals(now.get(i).within())
                    || old.get(i).size() != now.get(i).size()) {
                return false;
            }
        }
        for (int i = 0; i < old.size(); i++) {
            if (!isSameFile(old.get(i).file(), now.get(i).file())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSameFile(@Nullable InputFile one, @Nullable InputFile other) throws IOException {
        return (one == null || other == null) ? one == other : Arrays.equals(one.read(), other.read());
    }
}
