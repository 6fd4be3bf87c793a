package io.docwright.maven;

import io.docwright.generator.Generator;
import io.docwright.generator.request.ExportRequest;
import io.docwright.generator.result.ExportResult;
import io.docwright.generator.runs.Run;
import io.docwright.generator.text.Count;
import io.docwright.generator.write.AtomicFile;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Writes a Smithy 2.0 model (JSON AST) of each service that reference pages describe, with its bindings if there are any.
 *
 * @since 0.1.0
 */
@Mojo(name = "export", threadSafe = true, requiresProject = false)
public final class ExportMojo extends AbstractPagesMojo {
    /**
     * The folder of the models; that of a service is {@code ID.json}. For example
     * {@code <exportDirectory>target/smithy</exportDirectory>}.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "docwright.exportDirectory",
            required = true,
            defaultValue = "${project.build.directory}/docwright/smithy")
    private File exportDirectory = new File("");

    /**
     * The namespace of the shapes. Defaults to the service's id. For example
     * {@code <namespace>com.example.catalog</namespace>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docwright.namespace")
    private @Nullable String namespace;

    @Inject
    ExportMojo(RepositorySystem repositories, BuildContext ide) {
        super(repositories, ide);
    }

    @Override
    void work(Job job) throws IOException, MojoFailureException {
        Path folder = exportDirectory.toPath().toAbsolutePath().normalize();
        Run run = run(job, List.of("export " + job.paths().relative(folder), "namespace " + namespace));
        if (isUpToDate(run)) {
            return;
        }
        run.begin();
        ExportResult result = new Generator().export(new ExportRequest(job.pages(), namespace));
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> service : result.texts().entrySet()) {
            Path file = folder.resolve(service.getKey() + ".json");
            AtomicFile.write(file, service.getValue().getBytes(StandardCharsets.UTF_8));
            files.add(file);
        }
        job.findings().report(result.diagnostics());
        getLog().info(Count.of(files.size(), "model") + " written to "
                + job.paths().relative(folder));
        job.findings().judge(result.diagnostics());
        run.done(files);
    }
}
