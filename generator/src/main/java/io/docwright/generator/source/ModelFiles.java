package io.docwright.generator.source;

import io.docwright.generator.bindings.BindingsJson;
import io.docwright.generator.bindings.ServiceBindings;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Imports bindings from files of service models. */
public final class ModelFiles {
    private static final String ENDPOINT_RULES = "endpoint-rule-set-1.json";

    private ModelFiles() {}

    /** The text of a service's bindings file. */
    public record Imported(String service, String text) {}

    /** Imports the bindings of a model. */
    public static Imported read(Path file, @Nullable String service, Set<String> operations) throws IOException {
        String id = service == null ? service(file) : service;
        ModelText model = new ModelText(SourceSpan.name(file), text(file), beside(file, ENDPOINT_RULES));
        ServiceBindings bindings = Excerpts.adding(new DiskFile(file), () -> ServiceModels.read(model, id, operations));
        return new Imported(id, BindingsJson.write(bindings));
    }

    /** A file beside a model, compressed or not. */
    private static Optional<ModelText.Beside> beside(Path model, String name) throws IOException {
        for (String one : List.of(name, name + ".gz")) {
            Path file = model.resolveSibling(one);
            if (Files.isRegularFile(file)) {
                return Optional.of(new ModelText.Beside(SourceSpan.name(file), text(file)));
            }
        }
        return Optional.empty();
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
        String folder = folder(file);
        if (folder.isEmpty()) {
            throw new DiagnosticException(
                    DiagnosticCode.MODEL_UNKNOWN,
                    SourceSpan.name(file),
                    "the id of the model's service is unknown",
                    "set it: --service ID");
        }
        return folder;
    }

    /** The name of the model's folder; a folder named after a version is skipped: {@code s3/2006-03-01}. Empty without one. */
    static String folder(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        while (folder != null && folder.getFileName() != null) {
            String name = folder.getFileName().toString();
            if (!name.matches("\\d{4}-\\d\\d-\\d\\d")) {
                return name;
            }
            folder = folder.getParent();
        }
        return "";
    }
}
