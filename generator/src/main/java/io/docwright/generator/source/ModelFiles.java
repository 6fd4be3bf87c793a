package io.docwright.generator.source;

import io.docwright.generator.bindings.BindingsJson;
import io.docwright.generator.bindings.ServiceBindings;
import io.docwright.generator.bindings.importing.ModelSearch;
import io.docwright.generator.bindings.importing.ModelText;
import io.docwright.generator.bindings.importing.ServiceModels;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.SourceSpan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Imports bindings from files of service models. */
public final class ModelFiles {
    private static final String ENDPOINT_RULES = "endpoint-rule-set-1.json";

    private static final String WAITERS = "waiters-2.json";
    private static final String PAGINATORS = "paginators-1.json";

    private ModelFiles() {}

    /** The text of a service's bindings file. */
    public record Imported(String service, String text) {}

    /** Imports the bindings of a model. */
    public static Imported read(Path file, @Nullable String service, Set<String> operations) throws IOException {
        String id = service == null ? service(file) : service;
        Path existing = existing(file).orElse(file);
        ModelText model = new ModelText(
                SourceSpan.name(existing),
                text(existing),
                beside(file, ENDPOINT_RULES),
                beside(file, WAITERS),
                beside(file, PAGINATORS));
        ServiceBindings bindings =
                Excerpts.adding(new DiskFile(existing), () -> ServiceModels.read(model, id, operations));
        return new Imported(id, BindingsJson.write(bindings));
    }

    /** A file beside a model, compressed or not. */
    private static Optional<ModelText.Beside> beside(Path model, String name) throws IOException {
        Optional<Path> file = existing(model.resolveSibling(name));
        return file.isPresent()
                ? Optional.of(new ModelText.Beside(SourceSpan.name(file.get()), text(file.get())))
                : Optional.empty();
    }

    /** The file, or the compressed one of its name, {@code service-2.json.gz}: installed models are compressed. */
    private static Optional<Path> existing(Path file) {
        Path compressed = file.resolveSibling(file.getFileName() + ".gz");
        return Stream.of(file, compressed).filter(Files::isRegularFile).findFirst();
    }

    static String text(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length < 2 || bytes[0] != 0x1F || bytes[1] != (byte) 0x8B) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            throw new DiagnosticException(
                    DiagnosticCode.MODEL_UNKNOWN,
                    SourceSpan.name(file),
                    "this is not valid gzip",
                    "download the file again");
        }
    }

    private static String service(Path file) {
        String folder = ModelSearch.folder(file);
        if (folder.isEmpty()) {
            throw new DiagnosticException(
                    DiagnosticCode.MODEL_UNKNOWN,
                    SourceSpan.name(file),
                    "the id of the model's service is unknown",
                    "set it: --service ID");
        }
        return folder;
    }
}
