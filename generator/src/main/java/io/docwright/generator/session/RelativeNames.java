package io.docwright.generator.session;

import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.request.PagesRequest;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The names of files below the folders of a request, {@code garden/client/get_tree.rst}, so that what is written does not depend on
 * where the folders are.
 */
public record RelativeNames(List<String> folders) implements UnaryOperator<String> {
    /** Those of a request. */
    public static RelativeNames of(PagesRequest request) {
        return new RelativeNames(request.paths().stream().map(SourceSpan::name).toList());
    }

    @Override
    public String apply(String file) {
        return folders.stream()
                .filter(folder -> file.startsWith(folder + "/") || file.startsWith(folder + "!/"))
                .findFirst()
                .map(folder -> file.substring(file.indexOf('/', folder.length()) + 1))
                .orElse(folders.contains(file) ? file.substring(file.lastIndexOf('/') + 1) : file);
    }
}
