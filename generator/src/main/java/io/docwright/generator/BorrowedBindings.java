package io.docwright.generator;

import io.docwright.generator.bindings.importing.ModelSearch;
import io.docwright.generator.request.ImportRequest;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.result.ModelResult;
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
final class BorrowedBindings {
    private BorrowedBindings() {}

    static ModelResult of(Generator generator, PagesRequest request, List<Path> models) throws IOException {
        Path folder = Files.createTempDirectory("docwright-bindings");
        try {
            List<Path> bindings = new ArrayList<>(request.bindings());
            Set<String> names = names(generator.inputs(request));
            for (ModelSearch.Found model : ModelSearch.of(models, Set.of())) {
                String service = model.service() == null ? ModelSearch.folder(model.file()) : model.service();
                if (names.contains(service.toLowerCase(Locale.ROOT))) {
                    bindings.addAll(generator.importBindings(
                            new ImportRequest(List.of(model.file()), folder, service, Set.of())));
                }
            }
            return generator.model(request.withBindings(bindings));
        } finally {
            delete(folder);
        }
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

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
