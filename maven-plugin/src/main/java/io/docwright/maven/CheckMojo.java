package io.docwright.maven;

import io.docwright.generator.Generator;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diff.Comparison;
import io.docwright.generator.diff.Effect;
import io.docwright.generator.diff.print.ComparisonText;
import io.docwright.generator.result.ComparisonResult;
import io.docwright.generator.result.ModelResult;
import io.docwright.generator.runs.Run;
import io.docwright.generator.text.Count;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Checks reference pages: fails if they have errors, or if the committed names file does not match the pages. Warnings
 * are reported, and fail the build if {@code failOnWarning} is set.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
public final class CheckMojo extends AbstractPagesMojo {
    /**
     * The last released version of the pages, for {@code failOnBreaking}: an artifact of pages
     * ({@code groupId:artifactId:version[:type][:classifier]}), a folder, a model file, or {@code REVISION:PATH} in the
     * project's Git repository. For example {@code <baseline>com.example:catalog-pages:1.4</baseline>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docwright.baseline")
    private @Nullable String baseline;

    /**
     * Whether the build fails if changes of the pages since {@code baseline} break callers. For example
     * {@code <failOnBreaking>true</failOnBreaking>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docwright.failOnBreaking", defaultValue = "false")
    private boolean failOnBreaking;

    /**
     * Files that a {@code DriftRecorder} wrote in tests or in production: what the service did and the pages do not say is reported. For
     * example {@code <observed><file>target/observations.json</file></observed>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docwright.observed")
    private List<File> observed = new ArrayList<>();

    @Inject
    CheckMojo(RepositorySystem repositories, BuildContext ide) {
        super(repositories, ide);
    }

    @Override
    void work(Job job) throws IOException, MojoExecutionException, MojoFailureException {
        if (failOnBreaking) {
            compare(job);
        }
        Run run = run(job, List.of());
        if (observed.isEmpty() && isUpToDate(run)) {
            return;
        }
        run.begin();
        Generator generator = new Generator();
        job.findings().forget(generator.inputs(job.pages()));
        ModelResult result =
                generator.check(job.pages(), observed.stream().map(File::toPath).toList());
        job.findings().report(result.diagnostics());
        job.findings().judge(result.diagnostics());
        var outdated = result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.kind() == DiagnosticCode.NAMES_OUTDATED)
                .findFirst();
        if (outdated.isPresent()) {
            throw new MojoFailureException("namesFile: "
                    + job.paths()
                            .relative(outdated.get().span().file() + ": "
                                    + outdated.get().message() + "; "
                                    + outdated.get().fix()));
        }
        getLog().info(Count.of(result.statistics().pages(), "page") + " checked");
        run.done(List.of());
    }

    private void compare(Job job) throws IOException, MojoExecutionException, MojoFailureException {
        if (baseline == null) {
            throw new MojoExecutionException(
                    "failOnBreaking: there is nothing to compare with; name the released pages in 'baseline'");
        }
        ComparisonResult result = new Baseline(baseline, directory()).compare(job);
        job.findings().judgeErrors(result.diagnostics());
        Comparison comparison = result.comparison();
        if (comparison.breaks()) {
            throw new MojoFailureException("failOnBreaking: since " + baseline + ":\n"
                    + job.paths().relative(ComparisonText.of(new Comparison(comparison.of(Effect.BREAKS)), false)));
        }
    }
}
