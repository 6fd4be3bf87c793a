package io.docwright.maven;

import io.docwright.generator.source.WebAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/** Resolves the sources of pages: files and folders of the project, and artifacts. */
final class PageSources {
    private final RepositorySystem repositories;
    private final RepositorySystemSession session;
    private final List<RemoteRepository> remotes;
    private final Paths paths;
    private final Path unpacked;

    /** @param unpacked the folder for the pages of artifacts, with a subfolder for each */
    PageSources(
            RepositorySystem repositories,
            RepositorySystemSession session,
            List<RemoteRepository> remotes,
            Paths paths,
            Path unpacked) {
        this.repositories = repositories;
        this.session = session;
        this.remotes = remotes;
        this.paths = paths;
        this.unpacked = unpacked;
    }

    /** Returns the files and folders of {@code pages}; unpacks artifacts. */
    List<Path> resolve(List<String> pages) throws MojoExecutionException {
        List<Path> sources = new ArrayList<>();
        for (String page : pages) {
            Optional<String> url = WebAddress.adviceFor(page.trim());
            if (url.isPresent()) {
                throw new MojoExecutionException("pages: " + url.get());
            }
            var coordinates = Coordinates.of(page.trim());
            sources.add(coordinates.isPresent() ? unpacked(coordinates.get()) : paths.resolve(page.trim()));
        }
        return sources;
    }

    private Path unpacked(Coordinates coordinates) throws MojoExecutionException {
        Path file = file(coordinates);
        if (Files.isDirectory(file)) {
            return file; // the classes folder of a module that is not packaged yet
        }
        if (!coordinates.isArchive()) {
            throw new MojoExecutionException(
                    "pages: " + coordinates + " is not a jar or zip; name an artifact of one of these types");
        }
        Path folder = unpacked.resolve(coordinates.folder());
        try {
            new Archive(file).unpack(folder);
            return folder;
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "pages: cannot unpack " + coordinates + ": " + e.getMessage() + "; check the published artifact");
        }
    }

    private Path file(Coordinates coordinates) throws MojoExecutionException {
        try {
            return repositories
                    .resolveArtifact(session, new ArtifactRequest(coordinates.artifact(), remotes, "docwright"))
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException | IllegalArgumentException e) {
            String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new MojoExecutionException("pages: cannot find " + coordinates + ": " + why
                    + "; check groupId:artifactId:version[:type][:classifier], and build or install its module"
                    + " first");
        }
    }
}
