package io.docwright.generator.session;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Limits;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.infer.Inference;
import io.docwright.generator.infer.names.NameRecord;
import io.docwright.generator.infer.names.NamesFile;
import io.docwright.generator.infer.names.NamesJson;
import io.docwright.generator.infer.names.NamesReader;
import io.docwright.generator.infer.names.ServiceNames;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.result.NamesResult.NewName;
import io.docwright.generator.result.NamesResult.ServiceChange;
import io.docwright.generator.source.Archives;
import io.docwright.generator.source.DiskFile;
import io.docwright.generator.source.Excerpts;
import io.docwright.generator.source.InputFile;
import io.docwright.generator.source.JsonFiles;
import io.docwright.generator.text.Count;
import io.docwright.generator.write.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The names file of a request, with its content before the request.
 *
 * @param origin the file; null if there is none
 * @param before the file's text; empty if there is no file yet
 */
public record NamesLock(@Nullable InputFile origin, String before, NamesFile earlier) {

    /**
     * Reads the names to keep.
     *
     * @throws DiagnosticException if the request names a file that does not exist, or the file is invalid
     */
    public static NamesLock of(PagesRequest request) throws IOException {
        return of(fileOf(request).orElse(null), request.limits()).compatible(request.compatible());
    }

    /**
     * Reads the names to keep.
     *
     * @param file null if there is none
     * @throws DiagnosticException if the file is invalid
     */
    static NamesLock of(@Nullable InputFile file, Limits limits) throws IOException {
        return file == null ? new NamesLock(null, "", NamesFile.EMPTY) : read(file, limits);
    }

    /** The names file that a request reads; empty if there is none. */
    public static Optional<InputFile> fileOf(PagesRequest request) throws IOException {
        Path named = request.namesFile();
        if (named != null && !Files.exists(named)) {
            throw new DiagnosticException(
                    DiagnosticCode.NAMES_FILE_MISSING,
                    SourceSpan.name(named),
                    "the names file does not exist",
                    "create it with 'docwright names', or check the path");
        }
        return origin(request).filter(file -> Files.exists(file.path()));
    }

    /** Reads the names to keep, from a file that need not exist. */
    public static NamesLock toWrite(PagesRequest request) throws IOException {
        InputFile file = origin(request)
                .filter(DiskFile.class::isInstance)
                .orElseThrow(() -> new DiagnosticException(
                        DiagnosticCode.NAMES_FILE_MISSING,
                        "it is unclear which folder the names file belongs to",
                        "set its path: --names FILE"));
        NamesLock lock =
                Files.exists(file.path()) ? read(file, request.limits()) : new NamesLock(file, "", NamesFile.EMPTY);
        return lock.compatible(request.compatible());
    }

    /** A copy whose types and steps must stay; the same if they need not. */
    private NamesLock compatible(boolean value) {
        return value ? new NamesLock(origin, before, earlier.compatible(true)) : this;
    }

    /** The names file of a request: a file on disk, whether it exists or not, or one in an archive. */
    static Optional<InputFile> origin(PagesRequest request) throws IOException {
        Path named = request.namesFile();
        if (named != null) {
            return Optional.of(new DiskFile(named));
        }
        if (request.paths().size() != 1) {
            return Optional.empty();
        }
        Path pages = request.paths().get(0);
        return Files.isDirectory(pages)
                ? Optional.of(new DiskFile(pages.resolve(PagesRequest.NAMES_FILE)))
                : Archives.find(pages, PagesRequest.NAMES_FILE);
    }

    private static NamesLock read(InputFile file, Limits limits) throws IOException {
        String text = JsonFiles.read(file, limits, DiagnosticCode.NAMES_BROKEN);
        return new NamesLock(file, text, Excerpts.adding(file, () -> NamesReader.read(file.name(), text)));
    }

    public Path file() {
        if (origin == null) {
            throw new IllegalStateException("there is no names file");
        }
        return origin.path();
    }

    /** The recorded names of a service. */
    public ServiceNames of(String service) {
        return earlier.of(service);
    }

    /** Reports an outdated names file. */
    public void reportOutdated(String service, Inference inference, Diagnostics diagnostics) {
        if (origin == null) {
            return;
        }
        ServiceNames now = inference.names();
        if (of(service).steps().isEmpty()) {
            // Files of earlier versions have no steps.
            now = now.withSteps(of(service).steps());
        }
        long unknown = now.shapes().keySet().stream()
                .filter(name -> !of(service).shapes().containsKey(name))
                .count();
        if (!now.sameAs(of(service))) {
            diagnostics.add(new Diagnostic(
                    unknown > 0 ? Severity.WARNING : Severity.NOTE,
                    DiagnosticCode.NAMES_OUTDATED,
                    SourceSpan.of(origin.name()),
                    unknown > 0
                            ? Count.of(unknown, "type") + " of " + service + (unknown == 1 ? " has" : " have")
                                    + " no entry in the names file"
                            : "the pages of " + service + " have changed since the file was written",
                    "update the file with 'docwright names', and commit it"));
        }
    }

    /** Writes the new names. Returns whether the file changed. */
    public boolean write(Map<String, ServiceNames> now) throws IOException {
        String text = NamesJson.write(earlier.with(now));
        if (text.equals(before)) {
            return false;
        }
        AtomicFile.write(file(), text.getBytes(StandardCharsets.UTF_8));
        return true;
    }

    /** The changes of each service's names. */
    public List<ServiceChange> changes(SortedMap<String, ServiceNames> now) {
        return now.entrySet().stream()
                .map(entry -> change(entry.getKey(), earlier.of(entry.getKey()), entry.getValue()))
                .toList();
    }

    private ServiceChange change(String service, ServiceNames before, ServiceNames now) {
        List<NameRecord> known = now.shapes().values().stream()
                .filter(record -> before.shapes().containsKey(record.name()))
                .toList();
        return new ServiceChange(
                service,
                earlier.services().containsKey(service),
                (int) known.stream().filter(record -> !record.retired()).count(),
                now.shapes().values().stream()
                        .filter(record -> !before.shapes().containsKey(record.name()))
                        .map(record -> new NewName(record.name(), record.why()))
                        .toList(),
                turned(known, before, true),
                turned(known, before, false));
    }

    private static List<String> turned(List<NameRecord> known, ServiceNames before, boolean retired) {
        return known.stream()
                .filter(record -> record.retired() == retired)
                .filter(record -> {
                    NameRecord earlier = before.shapes().get(record.name());
                    return earlier != null && earlier.retired() != retired;
                })
                .map(NameRecord::name)
                .toList();
    }
}
