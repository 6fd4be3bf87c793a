package io.docwright.maven;

import io.docwright.generator.Generator;
import io.docwright.generator.ModelResult;
import io.docwright.generator.runs.Run;
import java.io.IOException;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.codehaus.plexus.build.BuildContext;
import org.eclipse.aether.RepositorySystem;

/**
 * Checks reference pages: fails where they have errors, and where the committed names file does not say what the pages
 * say. Warnings are told, and fail the build where {@code failOnWarning} is set.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
public final class CheckMojo extends AbstractPagesMojo {
    /** The names file does not say what the pages say. */
    private static final String OUTDATED = "names-outdated";

    @Inject
    CheckMojo(RepositorySystem repositories, BuildContext ide) {
        super(repositories, ide);
    }

    @Override
    void work(Job job) throws IOException, MojoFailureException {
        Run run = run(job, List.of());
        if (isUpToDate(run)) {
            return;
        }
        run.begin();
        Generator generator = new Generator();
        job.findings().forget(generator.inputs(job.pages()));
        ModelResult result = generator.model(job.pages());
        job.findings().tell(result.diagnostics());
        job.findings().judge(result.diagnostics());
        var outdated = result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code().equals(OUTDATED))
                .findFirst();
        if (outdated.isPresent()) {
            throw new MojoFailureException("namesFile: "
                    + job.paths()
                            .tell(outdated.get().span().file() + ": "
                                    + outdated.get().message() + "; "
                                    + outdated.get().mend()));
        }
        getLog().info(Words.count(result.statistics().pages(), "page") + " checked");
        run.done(List.of());
    }
}
