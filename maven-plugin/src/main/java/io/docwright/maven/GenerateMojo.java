package io.docwright.maven;

import java.io.File;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.eclipse.aether.RepositorySystem;

/**
 * Generates a Java client for each service that reference pages describe, and adds it to what the project compiles.
 *
 * <p>The goal does nothing if its inputs are unchanged since the last run. Otherwise it writes only files that changed,
 * and removes files of an earlier run that are no longer generated. The project needs
 * {@code io.docwright:docwright-runtime} as a dependency.
 *
 * @since 0.1.0
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends AbstractGenerateMojo {
    /**
     * The source folder for the generated code; created if missing. Each execution needs its own. For example
     * {@code <outputDirectory>target/generated-sources/catalog</outputDirectory>}.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "docwright.outputDirectory",
            required = true,
            defaultValue = "${project.build.directory}/generated-sources/docwright")
    private File outputDirectory = new File("");

    @Inject
    GenerateMojo(RepositorySystem repositories, BuildContext ide) {
        super(repositories, ide);
    }

    @Override
    File output() {
        return outputDirectory;
    }

    @Override
    void addSourceRoot(String folder) {
        project().addCompileSourceRoot(folder);
        project().addResource(descriptions(folder));
    }
}
