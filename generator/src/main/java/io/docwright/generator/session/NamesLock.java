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
 * The names file of a request, and what it said before the request.
 *
 * @param path null where there is none
 * @param before the file's text; empty where there is no file yet
 */
public record NamesLock(@Nullable Path path, String before, NamesFile earlier) {

    /**
     * The names to keep.
     *
     * @throws DiagnosticException where the request names a file that is not there, or the file cannot be used
     */
    public static NamesLock of(PagesRequest request) throws IOException {
        Optional<Path> file = fileOf(request);
        return file.isPresent() ? read(file.get(), request) : new NamesLock(null, "", NamesFile.EMPTY);
    }

    /** The names file that a request reads; nothing where there is none. */
    public static Optional<Path> fileOf(PagesRequest request) {
        Path named = request.namesFile();
        if (named != null && !Files.exists(named)) {
            throw new DiagnosticException(
                    DiagnosticCode.NAMES_FILE_MISSING,
                    SourceSpan.name(named),
                    "there is no such names file",
                    "write it with 'docwright names', or check the path");
        }
        Path file = named != null ? named : beside(request);
        return Optional.ofNullable(file).filter(Files::exists);
    }

    /** The names to keep, in a file that need not be there yet. */
    public static NamesLock toWrite(PagesRequest request) throws IOException {
        Path file = request.namesFile() != null ? request.namesFile() : beside(request);
        if (file == null) {
            throw new DiagnosticException(
                    DiagnosticCode.NAMES_FILE_MISSING,
                    "there is more than one place for the names file",
                    "say which: --names FILE");
        }
        return Files.exists(file) ? read(file, request) : new NamesLock(file, "", NamesFile.EMPTY);
    }

    /** The names file of a request, be it there or not. */
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

    /** What the file says of a service. */
    public ServiceNames of(String service) {
        return earlier.of(service);
    }

    /** Tells where the file does not say what it would say if it were written now. */
    public void reportOutdated(String service, Inference inference, Diagnostics diagnostics) {
        if (path == null) {
            return;
        }
        ServiceNames now = inference.names();
        long unknown = now.shapes().keySet().stream()
                .filter(name -> !of(service).shapes().containsKey(name))
                .count();
        if (!now.saysAs(of(service))) {
            diagnostics.add(new Diagnostic(
                    unknown > 0 ? Severity.WARNING : Severity.NOTE,
                    DiagnosticCode.NAMES_OUTDATED,
                    SourceSpan.of(SourceSpan.name(path)),
                    unknown > 0
                            ? "the names of " + Count.of(unknown, "type") + " of " + service
                                    + " are not held: the file does not know them"
                            : "the pages of " + service + " have changed since the file was written",
                    "write it anew with 'docwright names' and commit it"));
        }
    }

    /** Writes what the file should say now; whether that is something else than it says. */
    public boolean write(Map<String, ServiceNames> now) throws IOException {
        String text = NamesJson.write(earlier.with(now));
        if (text.equals(before)) {
            return false;
        }
        AtomicFile.write(file(), text.getBytes(StandardCharsets.UTF_8));
        return true;
    }

    /** What becomes of the names of each service. */
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
