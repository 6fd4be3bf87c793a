package io.docwright.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/** Where pages come from: files and folders of the project, and artifacts. */
final class PageSources {
    private final RepositorySystem repositories;
    private final RepositorySystemSession session;
    private final List<RemoteRepository> remotes;
    private final Paths paths;
    private final Path unpacked;

    /** @param unpacked the folder that the pages of artifacts go to, each to one of its own */
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

    /** The files and folders that {@code pages} name, artifacts unpacked. */
    List<Path> resolve(List<String> pages) throws MojoExecutionException {
        List<Path> sources = new ArrayList<>();
        for (String page : pages) {
            var coordinates = Coordinates.of(page.trim());
            sources.add(coordinates.isPresent() ? unpacked(coordinates.get()) : paths.resolve(page.trim()));
        }
        return sources;
    }

    private Path unpacked(Coordinates coordinates) throws MojoExecutionException {
        Path file = file(coordinates);
        if (Files.isDirectory(file)) {
            return file; // a module of this build that is not packaged yet
        }
        if (!coordinates.isArchive()) {
            throw new MojoExecutionException(
                    "pages: " + coordinates + " is no jar or zip; name an artifact of one of these types");
        }
        Path folder = unpacked.resolve(coordinates.folder());
        try {
            new Archive(file).unpack(folder);
            return folder;
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "pages: cannot unpack " + coordinates + ": " + e.getMessage() + "; check what was published");
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
                    + "; check groupId:artifactId:version[:type][:classifier], and build or install what it is made of"
                    + " first");
        }
    }
}
