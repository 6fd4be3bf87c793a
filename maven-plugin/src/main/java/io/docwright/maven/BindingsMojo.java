package io.docwright.maven;

import io.docwright.generator.Generator;
import io.docwright.generator.request.ImportRequest;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.eclipse.aether.RepositorySystem;

/**
 * Writes {@code bindings.json} files from service models, beside the pages. Commit the files. {@code services} and {@code
 * operations} select what is imported.
 *
 * @since 0.1.0
 */
@Mojo(name = "bindings", threadSafe = true, requiresProject = false)
public final class BindingsMojo extends AbstractPagesMojo {
    /**
     * Service models ({@code service-2.json}, or a Smithy model in JSON; compressed or not), or folders with models of several
     * services. For example {@code <models><model>src/main/models</model></models>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docwright.models")
    private List<File> models = List.of();

    @Inject
    BindingsMojo(RepositorySystem repositories, BuildContext ide) {
        super(repositories, ide);
    }

    @Override
    void work(Job job) throws IOException, MojoExecutionException {
        Path output = job.pages().paths().get(0);
        if (models.isEmpty()) {
            throw new MojoExecutionException("models: there are none; name files or folders of service models, such as"
                    + " <models><model>src/main/models</model></models>");
        }
        if (job.pages().paths().size() > 1 || output.startsWith(buildFolder("pages"))) {
            throw new MojoExecutionException("pages: name the one folder in which bindings are written, such as"
                    + " <pages><page>src/main/pages</page></pages>");
        }
        List<Path> files = new Generator()
                .importBindings(new ImportRequest(
                        List.copyOf(job.paths().resolve(models)),
                        output,
                        job.pages().services(),
                        job.pages().operations()));
        files.forEach(file -> getLog().info(job.paths().relative(file) + ": imported"));
        refresh(output.toFile());
    }
}
