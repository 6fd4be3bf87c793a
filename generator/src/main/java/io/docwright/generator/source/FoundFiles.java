package io.docwright.generator.source;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.source.PageFiles.PageFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a search has found so far. Keeps each file once, whatever names lead to it. */
final class FoundFiles {
    private final int most;
    private final List<PageFile> pages = new ArrayList<>();
    private final List<PageFile> bindings = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Set<Path> files = new HashSet<>();
    private final Set<Path> links = new HashSet<>();

    /** @param most the most pages; a search stops when there are more */
    FoundFiles(int most) {
        this.most = most;
    }

    /** Adds a page, unless it was added under another name. */
    void addPage(Path real, PageFile file) {
        if (files.add(real)) {
            pages.add(file);
        }
    }

    /** Adds a bindings file, unless it was added under another name. */
    void addBindings(Path real, PageFile file) {
        if (files.add(real)) {
            bindings.add(file);
        }
    }

    void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /** Whether a link is seen for the first time. */
    boolean isFirst(Path realLink) {
        return links.add(realLink);
    }

    /** Whether there are more pages than a request may have. */
    boolean isTooMany() {
        return pages.size() > most;
    }

    List<PageFile> pages() {
        return pages;
    }

    List<PageFile> bindings() {
        return bindings;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
