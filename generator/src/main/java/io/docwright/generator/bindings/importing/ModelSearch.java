package io.docwright.generator.bindings.importing;

import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.SourceSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds service models in folders: {@code codeartifact/2018-09-22/service-2.json}, or {@code
 * codeartifact-2018-09-22.json} for a Smithy model; compressed or not. Of several versions of a service, the last one is used.
 */
public final class ModelSearch {
    private static final Pattern SMITHY = Pattern.compile("(.+)-\\d{4}-\\d\\d-\\d\\d\\.json(?:\\.gz)?");
    private static final Pattern AWS = Pattern.compile("service-2\\.json(?:\\.gz)?");
    private static final int MOST_NAMED = 20;

    private ModelSearch() {}

    /**
     * A model to import.
     *
     * @param service the service's id; null for the name of the model's folder
     */
    public record Found(@Nullable String service, Path file) {}

    /**
     * Finds the models of services.
     *
     * @param models files of models, and folders to search
     * @param services ids; empty for those of all models. Of a single file, the id of its service
     * @throws DiagnosticException if a folder has no model of a service
     */
    public static List<Found> of(List<Path> models, Set<String> services) throws IOException {
        List<Found> files = new ArrayList<>();
        SortedMap<String, Path> inFolders = new TreeMap<>();
        for (Path model : models) {
            if (Files.isDirectory(model)) {
                inFolders.putAll(in(model));
            } else {
                files.add(new Found(services.stream().findFirst().orElse(null), model));
            }
        }
        if (inFolders.isEmpty() && files.size() == models.size()) {
            return files;
        }
        Set<String> wanted = services.stream()
                .map(service -> service.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(inFolders.keySet());
        if (!missing.isEmpty() || inFolders.isEmpty()) {
            throw unknown(models, missing, inFolders.keySet());
        }
        inFolders.forEach((service, file) -> {
            if (wanted.isEmpty() || wanted.contains(service)) {
                files.add(new Found(service, file));
            }
        });
        return files;
    }

    /** The models below a folder, by the id of their service. */
    private static Map<String, Path> in(Path folder) throws IOException {
        Map<String, Path> models = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                Matcher smithy = SMITHY.matcher(name);
                if (AWS.matcher(name).matches()) {
                    models.put(folder(file).toLowerCase(Locale.ROOT), file);
                } else if (smithy.matches()) {
                    models.put(smithy.group(1).toLowerCase(Locale.ROOT), file);
                }
            }
        }
        return models;
    }

    private static DiagnosticException unknown(List<Path> models, Set<String> missing, Set<String> found) {
        String folders = models.stream().map(SourceSpan::name).collect(Collectors.joining(", "));
        String what = missing.isEmpty() ? "" : " of " + String.join(", ", missing);
        String known = found.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return new DiagnosticException(
                DiagnosticCode.MODEL_UNKNOWN,
                "no service model" + what + " below " + folders,
                found.isEmpty()
                        ? "name a folder with files such as codeartifact/2018-09-22/service-2.json, compressed or not"
                        : "use ids of the models there: " + known + (found.size() > MOST_NAMED ? ", …" : ""));
    }

    /** The name of the model's folder; a folder named after a version is skipped: {@code s3/2006-03-01}. Empty without one. */
    public static String folder(Path file) {
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
