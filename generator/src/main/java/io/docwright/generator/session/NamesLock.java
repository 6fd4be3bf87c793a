package io.docwright.generator.session;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.Diagnostics;
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
import io.docwright.generator.source.Excerpts;
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
 * @param path null if there is none
 * @param before the file's text; empty if there is no file yet
 */
public record NamesLock(@Nullable Path path, String before, NamesFile earlier) {

    /**
     * Reads the names to keep.
     *
     * @throws DiagnosticException if the request names a file that does not exist, or the file is invalid
     */
    public static NamesLock of(PagesRequest request) throws IOException {
        Optional<Path> file = fileOf(request);
        return file.isPresent() ? read(file.get(), request) : new NamesLock(null, "", NamesFile.EMPTY);
    }

    /** The names file that a request reads; empty if there is none. */
    public static Optional<Path> fileOf(PagesRequest request) {
        Path named = request.namesFile();
        if (named != null && !Files.exists(named)) {
            throw new DiagnosticException(
                    DiagnosticCode.NAMES_FILE_MISSING,
                    SourceSpan.name(named),
                    "the names file does not exist",
                    "create it with 'docwright names', or check the path");
        }
        Path file = named != null ? named : beside(request);
        return Optional.ofNullable(file).filter(Files::exists);
    }

    /** Reads the names to keep, from a file that need not exist. */
    public static NamesLock toWrite(PagesRequest request) throws IOException {
        Path file = request.namesFile() != null ? request.namesFile() : beside(request);
        if (file == null) {
            throw new DiagnosticException(
                    DiagnosticCode.NAMES_FILE_MISSING,
                    "it is unclear which folder the names file belongs to",
                    "set its path: --names FILE");
        }
        return Files.exists(file) ? read(file, request) : new NamesLock(file, "", NamesFile.EMPTY);
    }

    /** The names file of a request, whether it exists or not. */
    static Optional<Path> path(PagesRequest request) {
        return Optional.ofNullable(request.namesFile() != null ? request.namesFile() : beside(request));
    }

    private static @Nullable Path beside(PagesRequest request) {
        return request.paths().size() == 1 && Files.isDirectory(request.paths().get(0))
                ? request.paths().get(0).resolve(PagesRequest.NAMES_FILE)
                : null;
    }

    private static NamesLock read(Path file, PagesRequest request) throws IOException {
        String text = JsonFiles.read(file, SourceSpan.name(file), request.limits(), DiagnosticCode.NAMES_BROKEN);
        return new NamesLock(
                file,
                text,
                Excerpts.adding(SourceSpan.name(file), file, () -> NamesReader.read(SourceSpan.name(file), text)));
    }

    public Path file() {
        if (path == null) {
            throw new IllegalStateException("there is no names file");
        }
        return path;
    }

    /** The recorded names of a service. */
    public ServiceNames of(String service) {
        return earlier.of(service);
    }

    /** Reports an outdated names file. */
    public void reportOutdated(String service, Inference inference, Diagnostics diagnostics) {
        if (path == null) {
            return;
        }
        ServiceNames now = inference.names();
        long unknown = now.shapes().keySet().stream()
                .filter(name -> !of(service).shapes().containsKey(name))
                .count();
        if (!now.sameAs(of(service))) {
            diagnostics.add(new Diagnostic(
                    unknown > 0 ? Severity.WARNING : Severity.NOTE,
                    DiagnosticCode.NAMES_OUTDATED,
                    SourceSpan.of(SourceSpan.name(path)),
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
