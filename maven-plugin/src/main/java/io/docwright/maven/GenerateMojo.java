package io.docwright.maven;

import io.docwright.generator.GenerationRequest;
import io.docwright.generator.GenerationResult;
import io.docwright.generator.Generator;
import io.docwright.generator.PagesException;
import io.docwright.generator.PagesRequest;
import io.docwright.generator.Progress;
import io.docwright.generator.java.JavaStyle;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Generates a Java client for each service that reference pages describe, and adds it to what the project compiles.
 *
 * <p>Only files that changed are written, and files of an earlier run that no page yields any more are removed. The
 * project needs {@code io.docwright:docwright-runtime} as a dependency.
 *
 * @since 0.1.0
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends AbstractMojo {
    /**
     * Pages, and folders that are searched for pages at any depth. For example
     * {@code <pages><page>src/main/pages</page></pages>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docwright.pages", defaultValue = "${project.basedir}/src/main/docwright")
    private List<File> pages = List.of();

    /**
     * The source folder that the Java goes to; made where it is missing.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "docwright.outputDirectory",
            required = true,
            defaultValue = "${project.build.directory}/generated-sources/docwright")
    private File outputDirectory = new File("");

    /**
     * The Java package, for example {@code com.example.aws}; each service gets one of its own below it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docwright.basePackage", required = true)
    private String basePackage = "";

    /**
     * Ids or names of the services wanted, letter case ignored; all by default. For example
     * {@code <services><service>codeartifact</service></services>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docwright.services")
    private List<String> services = List.of();

    /**
     * API names or methods of the operations wanted; all by default. The types that they reach come with them. For
     * example {@code <operations><operation>ListDomains</operation></operations>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docwright.operations")
    private List<String> operations = List.of();

    /**
     * The names that types were given before and keep; {@code names.json} in the folder of pages by default, where that is
     * one folder and has it. {@code docwright names} writes it. For example
     * {@code <namesFile>src/main/names.json</namesFile>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docwright.namesFile")
    private @Nullable File namesFile;

    /**
     * Whether builders of requests ask for required members one after the other, so that the compiler finds what is
     * missing; otherwise {@code build()} does.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docwright.stagedBuilders", defaultValue = "true")
    private boolean stagedBuilders = true;

    /**
     * Generates nothing. What an earlier run generated is compiled all the same.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docwright.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (project != null) {
            project.addCompileSourceRoot(outputDirectory.getPath());
        }
        if (skip) {
            getLog().info("docwright.skip is set: nothing generated");
            return;
        }
        new GenerationLog(getLog()).tell(generate());
    }

    private GenerationResult generate() throws MojoExecutionException, MojoFailureException {
        try {
            return new Generator().generate(request());
        } catch (PagesException e) {
            throw new MojoFailureException(GenerationLog.text(e.diagnostics()), e);
        } catch (IOException e) {
            throw new MojoExecutionException("Cannot generate: " + e.getMessage(), e);
        }
    }

    private GenerationRequest request() {
        PagesRequest wanted = new PagesRequest(
                pages.stream().map(File::toPath).toList(),
                Set.copyOf(services),
                Set.copyOf(operations),
                Runtime.getRuntime().availableProcessors(),
                Progress.NONE,
                namesFile == null ? null : namesFile.toPath());
        return new GenerationRequest(wanted, outputDirectory.toPath(), basePackage, new JavaStyle(stagedBuilders));
    }
}
