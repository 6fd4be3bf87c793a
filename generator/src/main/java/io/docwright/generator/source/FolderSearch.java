package io.docwright.generator.source;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.request.PageFilter;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Searches a folder, except for hidden files and folders.
 *
 * <p>Symbolic links are followed after the folder was searched, each once, so that a file that is in the folder itself
 * has its own name in diagnostics, not that of a link to it.
 */
final class FolderSearch {
    private static final int MOST_LINKS = 40;

    private final Path root;
    private final PageFilter filter;
    private final FoundFiles found;
    private final List<Link> links = new ArrayList<>();
    private boolean matched;

    FolderSearch(Path root, PageFilter filter, FoundFiles found) {
        this.root = root;
        this.filter = filter;
        this.found = found;
    }

    /**
     * A folder on the way from the root.
     *
     * @param path below the root; it may contain links
     * @param real the path without links
     */
    private record Folder(Path path, Path real, @Nullable Folder parent) {

        /** Whether the way to this folder leads through {@code target} or a folder below it. */
        boolean leadsThrough(Path target) {
            for (Folder folder = this; folder != null; folder = folder.parent) {
                if (folder.real.startsWith(target)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A link in a folder. */
    private record Link(Path path, Folder folder) {}

    /** Finds the files below the root that no link leads to. */
    void findFiles() throws IOException {
        walk(new Folder(root, root.toRealPath(), null), false);
    }

    /** Finds the files that links below the root lead to. Call it after {@link #findFiles}. */
    void followLinks() throws IOException {
        for (Link link : links) {
            follow(link);
        }
    }

    /** Whether there is a page, even if it was found before by another name. */
    boolean hasMatched() {
        return matched;
    }

    private void walk(Folder folder, boolean following) throws IOException {
        List<Link> here = new ArrayList<>();
        for (Path child : children(folder.path())) {
            if (found.isTooMany()) {
                return;
            }
            BasicFileAttributes attributes =
                    Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            Path real = folder.real().resolve(child.getFileName());
            if (attributes.isSymbolicLink()) {
                here.add(new Link(child, folder));
            } else if (attributes.isDirectory()) {
                walk(new Folder(child, real, folder), following);
            } else {
                add(child, real, attributes);
            }
        }
        if (!following) {
            links.addAll(here);
            return;
        }
        for (Link link : here) {
            follow(link);
        }
    }

    /** The files, folders and links in a folder, sorted, except for hidden ones. */
    private static List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream =
                Files.newDirectoryStream(folder, child -> !PageNames.isHidden(String.valueOf(child.getFileName())))) {
            stream.forEach(children::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        children.sort(null);
        return children;
    }

    private void follow(Link link) throws IOException {
        Path name = link.path().getFileName();
        if (found.isTooMany() || !found.isFirst(link.folder().real().resolve(name))) {
            return;
        }
        Path target;
        try {
            target = link.path().toRealPath();
        } catch (AccessDeniedException e) {
            throw e;
        } catch (FileSystemException e) {
            reportBroken(link.path());
            return;
        }
        BasicFileAttributes attributes = Files.readAttributes(target, BasicFileAttributes.class);
        if (!attributes.isDirectory()) {
            add(link.path(), target, attributes);
        } else if (link.folder().leadsThrough(target)) {
            reportCircle(link.path(), "the link leads back to the folder " + SourceSpan.name(target));
        } else {
            walk(new Folder(link.path(), target, link.folder()), true);
        }
    }

    private void reportBroken(Path link) throws IOException {
        if (isCircle(link)) {
            reportCircle(link, "the link leads back to itself");
            return;
        }
        String name = String.valueOf(link.getFileName());
        boolean page = PageNames.isPage(name) || PageNames.isBeside(name);
        found.report(new Diagnostic(
                page ? Severity.ERROR : Severity.WARNING,
                DiagnosticCode.LINK_DANGLING,
                SourceSpan.of(SourceSpan.name(link)),
                "the target of this symbolic link does not exist: " + Files.readSymbolicLink(link),
                "restore the target, or remove the link"));
    }

    private void reportCircle(Path link, String message) {
        found.report(new Diagnostic(
                Severity.WARNING,
                DiagnosticCode.LINK_CIRCLE,
                SourceSpan.of(SourceSpan.name(link)),
                message + "; it is not followed",
                "remove the link"));
    }

    /** Whether a link leads to a link, that to another one, and so on without an end. */
    private static boolean isCircle(Path link) throws IOException {
        Path target = link;
        for (int links = 0; links < MOST_LINKS; links++) {
            if (!Files.isSymbolicLink(target)) {
                return false;
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return true;
    }

    private void add(Path file, Path real, BasicFileAttributes attributes) {
        String name = String.valueOf(file.getFileName());
        boolean page = PageNames.isPage(name);
        if (!attributes.isRegularFile()
                || !(page || PageNames.isBeside(name))
                || !filter.accepts(root.relativize(file))) {
            return;
        }
        PageFile entry = new PageFile(new DiskFile(file), SourceSpan.name(root.relativize(file)), attributes.size());
        if (page) {
            matched = true;
            found.addPage(real, entry);
        } else {
            matched |= PageNames.isCorrections(name);
            found.addBeside(real, entry);
        }
    }
}
