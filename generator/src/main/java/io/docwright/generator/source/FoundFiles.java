package io.docwright.generator.source;

import io.docwright.generator.diagnostics.Diagnostic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;

/** What a search has found so far. Has each file once, whatever names lead to it. */
final class FoundFiles {
    private final int most;
    private final List<PageFile> pages = new ArrayList<>();
    private final List<PageFile> bindings = new ArrayList<>();
    private final List<PageFile> corrections = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Set<Path> files = new HashSet<>();
    private final Set<Path> links = new HashSet<>();
    private final List<ZipFile> archives = new ArrayList<>();

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

    /** Adds a file beside pages, unless it was added under another name. */
    void addBeside(Path real, PageFile file) {
        if (!PageNames.isCorrections(Path.of(file.name()).getFileName().toString())) {
            addBindings(real, file);
        } else if (files.add(real)) {
            corrections.add(file);
        }
    }

    List<PageFile> corrections() {
        return corrections;
    }

    void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /** Keeps an archive open. */
    ZipFile keep(ZipFile archive) {
        archives.add(archive);
        return archive;
    }

    List<ZipFile> archives() {
        return archives;
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
