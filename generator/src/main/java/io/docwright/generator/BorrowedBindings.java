package io.docwright.generator;

import io.docwright.generator.bindings.importing.ModelSearch;
import io.docwright.generator.request.ImportRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads pages with bindings that are imported for this run alone. */
final class BorrowedBindings implements AutoCloseable {
    private final Path folder;
    private final List<Path> files = new ArrayList<>();

    private BorrowedBindings(Path folder) {
        this.folder = folder;
    }

    /** Imports bindings into files. */
    interface Importer {
        List<Path> importBindings(ImportRequest request) throws IOException;
    }

    /**
     * Imports the bindings of the services among {@code inputs}.
     *
     * @param inputs the files of the pages
     */
    static BorrowedBindings of(List<Path> inputs, List<Path> models, Importer importer) throws IOException {
        BorrowedBindings borrowed = new BorrowedBindings(Files.createTempDirectory("docwright-bindings"));
        try {
            Set<String> names = names(inputs);
            for (ModelSearch.Found model : ModelSearch.of(models, Set.of())) {
                String service = model.service() == null ? ModelSearch.folder(model.file()) : model.service();
                if (names.contains(service.toLowerCase(Locale.ROOT))) {
                    borrowed.files.addAll(importer.importBindings(
                            new ImportRequest(List.of(model.file()), borrowed.folder, service, Set.of())));
                }
            }
            return borrowed;
        } catch (IOException | RuntimeException e) {
            borrowed.close();
            throw e;
        }
    }

    /** The bindings files, which exist until this is closed. */
    List<Path> files() {
        return files;
    }

    /** The names of all folders and files of the pages, without endings. */
    private static Set<String> names(List<Path> files) {
        Set<String> names = new TreeSet<>();
        for (Path file : files) {
            file.toAbsolutePath().forEach(part -> names.add(part.toString().toLowerCase(Locale.ROOT)));
            String name = String.valueOf(file.getFileName());
            int dot = name.indexOf('.');
            names.add((dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT));
        }
        return names;
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
