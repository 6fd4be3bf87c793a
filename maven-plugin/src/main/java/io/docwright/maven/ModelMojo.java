package io.docwright.maven;

import io.docwright.generator.Generator;
import io.docwright.generator.model.json.ModelJson;
import io.docwright.generator.result.ModelResult;
import io.docwright.generator.runs.Run;
import io.docwright.generator.text.Count;
import io.docwright.generator.write.AtomicFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.eclipse.aether.RepositorySystem;

/**
 * Writes the API model that reference pages describe, as JSON.
 *
 * @since 0.1.0
 */
@Mojo(name = "model", threadSafe = true, requiresProject = false)
public final class ModelMojo extends AbstractPagesMojo {
    /**
     * The output file. For example
     * {@code <modelFile>target/catalog.json</modelFile>}.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "docwright.modelFile",
            required = true,
            defaultValue = "${project.build.directory}/docwright/model.json")
    private File modelFile = new File("");

    @Inject
    ModelMojo(RepositorySystem repositories, BuildContext ide) {
        super(repositories, ide);
    }

    @Override
    void work(Job job) throws IOException, MojoFailureException {
        Path file = modelFile.toPath().toAbsolutePath().normalize();
        Run run = run(job, List.of("model " + job.paths().relative(file)));
        if (isUpToDate(run)) {
            return;
        }
        run.begin();
        ModelResult result = new Generator().model(job.pages());
        write(result, file);
        job.findings().report(result.diagnostics());
        getLog().info(Count.of(result.statistics().pages(), "page") + " read; model written to "
                + job.paths().relative(file));
        job.findings().judge(result.diagnostics());
        run.done(List.of(file));
    }

    private static void write(ModelResult result, Path file) throws IOException {
        AtomicFile.write(file, out -> ModelJson.write(result.api(), out));
    }
}
