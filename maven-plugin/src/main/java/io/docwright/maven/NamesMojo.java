package io.docwright.maven;

import io.docwright.generator.Generator;
import io.docwright.generator.request.NamesRequest;
import io.docwright.generator.result.NamesResult;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.eclipse.aether.RepositorySystem;

/**
 * Writes the names of all types to the names file, or brings the file up to date. Commit the file.
 *
 * @since 0.1.0
 */
@Mojo(name = "names", threadSafe = true, requiresProject = false)
public final class NamesMojo extends AbstractPagesMojo {
    /**
     * Sources of names: service models ({@code service-2.json}, or a Smithy model in JSON; compressed or not), pages of the API's
     * own reference, or folders of either. Their names are written as chosen names; names that were chosen before stay. For
     * example {@code <from><file>src/main/models/catalog/service-2.json</file></from>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docwright.from")
    private List<File> from = List.of();

    @Inject
    NamesMojo(RepositorySystem repositories, BuildContext ide) {
        super(repositories, ide);
    }

    @Override
    void work(Job job) throws IOException, MojoExecutionException, MojoFailureException {
        checkFile(job);
        Generator generator = new Generator();
        job.findings().forget(generator.inputs(job.pages()));
        NamesResult result = generator.names(
                new NamesRequest(job.pages(), List.copyOf(job.paths().resolve(from))));
        job.findings().report(result.diagnostics());
        result.services().forEach(change -> getLog().info(change.toString()));
        getLog().info(job.paths().relative(result.file()) + (result.written() ? " written" : " is up to date"));
        refresh(result.file().toFile());
        job.findings().judge(result.diagnostics());
    }

    /** An artifact of pages is unpacked below the build directory, where a names file would be lost. */
    private void checkFile(Job job) throws MojoExecutionException {
        Path unpacked = buildFolder("pages");
        if (job.pages().namesFile() == null
                && job.pages().paths().stream().anyMatch(path -> path.startsWith(unpacked))) {
            throw new MojoExecutionException("namesFile: the pages are in an artifact; name the file to write, such as"
                    + " <namesFile>src/main/names.json</namesFile>");
        }
    }
}
