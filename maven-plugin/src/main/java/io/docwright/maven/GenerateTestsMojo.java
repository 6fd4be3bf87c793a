package io.docwright.maven;

import java.io.File;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.eclipse.aether.RepositorySystem;

/**
 * Generates clients as {@code generate} does, for tests alone: they are compiled with the tests and are in no jar.
 *
 * @since 0.1.0
 */
@Mojo(name = "generate-tests", defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES, threadSafe = true)
public final class GenerateTestsMojo extends AbstractGenerateMojo {
    /**
     * The source folder that the Java goes to; made where it is missing. Each execution needs one of its own. For example
     * {@code <testOutputDirectory>target/generated-test-sources/catalog</testOutputDirectory>}.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "docwright.testOutputDirectory",
            required = true,
            defaultValue = "${project.build.directory}/generated-test-sources/docwright")
    private File testOutputDirectory = new File("");

    @Inject
    GenerateTestsMojo(RepositorySystem repositories, BuildContext ide) {
        super(repositories, ide);
    }

    @Override
    String defaultPages() {
        return "src/test/docwright";
    }

    @Override
    File output() {
        return testOutputDirectory;
    }

    @Override
    void addSourceRoot(String folder) {
        project().addTestCompileSourceRoot(folder);
    }
}
