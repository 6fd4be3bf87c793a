package io.docwright.maven;

import io.docwright.generator.Generator;
import io.docwright.generator.model.json.DescriptionJson;
import io.docwright.generator.request.BasePackage;
import io.docwright.generator.request.Callers;
import io.docwright.generator.request.GenerationRequest;
import io.docwright.generator.request.JavaStyle;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.result.GenerationResult;
import io.docwright.generator.runs.Run;
import io.docwright.generator.text.Count;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** The base of the goals that generate code. */
abstract class AbstractGenerateMojo extends AbstractPagesMojo {
    /**
     * The base package; each service gets a subpackage. Required. For example
     * {@code <basePackage>com.example.aws</basePackage>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docwright.basePackage")
    private String basePackage = "";

    /**
     * Whether builders of requests require their members step by step, so that the compiler finds missing members;
     * otherwise {@code build()} checks them. For example {@code <stagedBuilders>false</stagedBuilders>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docwright.stagedBuilders", defaultValue = "true")
    private boolean stagedBuilders = true;

    /**
     * Whether unions are sealed and enums have a nested {@code Known}, so that the compiler finds missing cases of a
     * switch; otherwise a switch still compiles when the documentation adds a value or a member. For example
     * {@code <exhaustiveSwitches>false</exhaustiveSwitches>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docwright.exhaustiveSwitches", defaultValue = "true")
    private boolean exhaustiveSwitches = true;

    /**
     * The encoding of the generated code; characters that it does not contain are written as escapes. It does not affect
     * how pages are read. For example {@code <encoding>UTF-8</encoding>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docwright.encoding", defaultValue = "${project.build.sourceEncoding}")
    private @Nullable String encoding;

    AbstractGenerateMojo(RepositorySystem repositories, BuildContext ide) {
        super(repositories, ide);
    }

    /** The output folder. */
    abstract File output();

    /** Adds a source folder to the project, with the descriptions of services in it. */
    abstract void addSourceRoot(String folder);

    /** The descriptions of services in an output folder, which fakes read from the class path. */
    static Resource descriptions(String folder) {
        Resource resource = new Resource();
        resource.setDirectory(folder);
        resource.addInclude(DescriptionJson.FOLDER + "*");
        return resource;
    }

    @Override
    final void prepare(Paths paths) throws MojoExecutionException {
        addSourceRoot(output().getPath());
        claim(paths);
    }

    /** Fails if another execution writes to the same folder: they would remove each other's files. */
    private void claim(Paths paths) throws MojoExecutionException {
        String mine = execution().getGoal() + " " + execution().getExecutionId();
        String claim = "io.docwright.output " + output().getPath();
        Object other = project().getContextValue(claim);
        if (other != null && !other.equals(mine)) {
            throw new MojoExecutionException("outputDirectory: another execution writes to "
                    + paths.relative(output().toPath()) + " already (" + other
                    + "); configure a different folder, such as"
                    + " <outputDirectory>${project.build.directory}/generated-sources/docwright-"
                    + execution().getExecutionId() + "</outputDirectory>");
        }
        project().setContextValue(claim, mine);
    }

    @Override
    final void work(Job job) throws IOException, MojoExecutionException, MojoFailureException {
        GenerationRequest request = request(job.pages());
        Run run = run(
                job,
                List.of(
                        "output " + job.paths().relative(request.output()),
                        "package " + basePackage,
                        "style " + request.style(),
                        "encoding " + request.encoding()));
        if (isUpToDate(run)) {
            return;
        }
        run.begin();
        Generator generator = new Generator();
        job.findings().forget(generator.inputs(job.pages()));
        GenerationResult result = generator.generate(request);
        job.findings().report(result.diagnostics());
        result.kept()
                .forEach(file -> getLog().warn(
                                job.paths().relative(request.output().resolve(file))
                                        + " is no longer generated, but was kept, because it was changed by hand"));
        log(result, job.paths().relative(request.output()));
        refresh(output());
        job.findings().judge(result.diagnostics());
        run.done(generator.outputs(request, result));
    }

    private void log(GenerationResult result, String folder) {
        result.clients().forEach(client -> getLog().info(client.toString()));
        getLog().info(Count.of(result.statistics().pages(), "page") + " read; " + folder + ": "
                + Count.of(result.written().size(), "file") + " written, "
                + result.unchanged().size() + " unchanged, "
                + result.removed().size() + " removed");
    }

    private GenerationRequest request(PagesRequest pages) throws MojoExecutionException {
        if (basePackage.isBlank()) {
            throw new MojoExecutionException("basePackage: it is not set; set the Java package of the clients, such as"
                    + " <basePackage>com.example.aws</basePackage>");
        }
        Optional<String> problem = BasePackage.problem(basePackage);
        if (problem.isPresent()) {
            throw new MojoExecutionException("basePackage: " + problem.get() + "; use one such as com.example.aws");
        }
        return new GenerationRequest(
                pages,
                output().toPath().toAbsolutePath().normalize(),
                basePackage,
                new JavaStyle(stagedBuilders, exhaustiveSwitches),
                charset(),
                true,
                Callers.NONE);
    }

    private Charset charset() throws MojoExecutionException {
        if (encoding == null || encoding.isBlank()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(encoding.trim());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw fault(
                    "encoding: '" + encoding + "' is not an encoding of this Java runtime; use one such as UTF-8", e);
        }
    }
}
