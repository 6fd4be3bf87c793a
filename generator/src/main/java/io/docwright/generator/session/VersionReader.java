package io.docwright.generator.session;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diff.ApiComparison;
import io.docwright.generator.diff.Comparison;
import io.docwright.generator.infer.Inference;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.SourceLocations;
import io.docwright.generator.model.json.ModelReader;
import io.docwright.generator.request.ComparisonRequest;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.request.Version;
import io.docwright.generator.result.ComparisonResult;
import io.docwright.generator.source.PageFiles;
import io.docwright.generator.source.PageFiles.PageFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads two versions and compares them. */
public final class VersionReader {
    private static final Set<DiagnosticCode> LEFT_OUT = Set.of(
            DiagnosticCode.LINK_DANGLING,
            DiagnosticCode.PAGE_TOO_LARGE,
            DiagnosticCode.LINE_TOO_LONG,
            DiagnosticCode.NESTED_TOO_DEEP,
            DiagnosticCode.TOO_MANY_MEMBERS,
            DiagnosticCode.NAME_TOO_LONG,
            DiagnosticCode.TOO_MANY_MARKS);

    private VersionReader() {}

    /** The content of one version. */
    private record Read(List<ApiComparison.Version> services, List<Diagnostic> diagnostics) {}

    public static ComparisonResult compare(ComparisonRequest request) throws IOException {
        Version before = request.before();
        Version after = request.after();
        Path names = after.namesFile() == null && namesBeside(after) == null ? names(before) : after.namesFile();
        if (isSame(before, after, request) && isSameFile(names(before), names == null ? namesBeside(after) : names)) {
            return new ComparisonResult(Comparison.EQUAL, List.of());
        }
        Read old = read(before, before.namesFile(), request);
        Read now = read(after, names, request);
        List<Diagnostic> diagnostics = Stream.concat(
                        old.diagnostics.stream().filter(VersionReader::isLeftOut), now.diagnostics.stream())
                .toList();
        return new ComparisonResult(ApiComparison.compare(old.services, now.services), diagnostics);
    }

    /** Whether a part of a version was ignored, so that it would look like an addition of the other one. */
    private static boolean isLeftOut(Diagnostic diagnostic) {
        return LEFT_OUT.contains(diagnostic.kind());
    }

    private static @Nullable Path names(Version version) {
        return version.namesFile() == null ? namesBeside(version) : version.namesFile();
    }

    private static @Nullable Path namesBeside(Version version) {
        Path file = version.paths().size() == 1 ? version.paths().get(0).resolve(PagesRequest.NAMES_FILE) : null;
        return file != null && Files.exists(file) ? file : null;
    }

    private static Read read(Version version, @Nullable Path names, ComparisonRequest request) throws IOException {
        Path model = model(version);
        return model == null ? pages(version, names, request) : model(model, version, request);
    }

    /** The model file of a version; null if the version consists of pages. */
    private static @Nullable Path model(Version version) {
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

    private static Read pages(Version version, @Nullable Path namesFile, ComparisonRequest comparison)
            throws IOException {
        PagesRequest request = requestOf(version, namesFile, comparison);
        NamesLock names = NamesLock.of(request);
        try (Session session = Session.open(request)) {
            Diagnostics diagnostics = session.diagnostics();
            List<Services.ServicePages> wanted = session.services().stream()
                    .filter(pages -> pages.isWanted(comparison.services()))
                    .toList();
            List<ApiComparison.Version> versions =
                    session.workers().map(wanted, pages -> version(pages, names, version, comparison, diagnostics));
            return new Read(
                    versions,
                    diagnostics.sorted().stream()
                            .map(diagnostic -> diagnostic.in(
                                    version.shown(diagnostic.span().file())))
                            .toList());
        }
    }

    private static PagesRequest requestOf(Version version, @Nullable Path namesFile, ComparisonRequest comparison) {
        return new PagesRequest(
                        version.paths(),
                        Set.of(),
                        Set.of(),
                        comparison.threads(),
                        comparison.progress(),
                        namesFile,
                        comparison.format())
                .withFilter(comparison.filter())
                .within(comparison.limits());
    }

    private static ApiComparison.Version version(
            Services.ServicePages pages,
            NamesLock names,
            Version version,
            ComparisonRequest comparison,
            Diagnostics diagnostics) {
        Inference inference = pages.infer(names, diagnostics);
        Service service = inference.service(operation -> OperationFilter.isWanted(operation, comparison.operations()));
        return new ApiComparison.Version(service, inference.locations(service, version::shown));
    }

    /** Whether both versions have the same files, byte for byte. */
    private static boolean isSame(Version before, Version after, ComparisonRequest request) throws IOException {
        List<Path> old = files(before, request);
        List<Path> now = files(after, request);
        if (old.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < old.size(); i++) {
            if (!below(before, old.get(i)).equals(below(after, now.get(i)))
                    || Files.size(old.get(i)) != Files.size(now.get(i))) {
                return false;
            }
        }
        for (int i = 0; i < old.size(); i++) {
            if (!isSameFile(old.get(i), now.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSameFile(@Nullable Path one, @Nullable Path other) throws IOException {
        return (one == null || other == null) ? one == other : Files.mismatch(one, other) < 0;
    }

    private static List<Path> files(Version version, ComparisonRequest request) throws IOException {
        Path model = model(version);
        if (model != null) {
            return List.of(model);
        }
        List<Path> files = new ArrayList<>();
        for (PageFile file : PageFiles.find(requestOf(version, null, request)).pages()) {
            files.add(file.path());
        }
        return files;
    }

    /** The file's path relative to the requested folder; empty for a file that was requested itself. */
    private static String below(Version version, Path file) {
        for (Path path : version.paths()) {
            if (file.startsWith(path)) {
                return path.relativize(file).toString();
            }
        }
        return file.toString();
    }
}
