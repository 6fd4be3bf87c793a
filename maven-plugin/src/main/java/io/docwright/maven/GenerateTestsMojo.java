package io.docwright.maven;

import java.io.File;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.eclipse.aether.RepositorySystem;

/**
 * Generates clients as {@code generate} does, for tests only: they are compiled with the tests and are not in the jar.
 *
 * @since 0.1.0
 */
@Mojo(name = "generate-tests", defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES, threadSafe = true)
public final class GenerateTestsMojo extends AbstractGenerateMojo {
    /**
     * The source folder for the generated code; created if missing. Each execution needs its own. For example
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
        project().addTestResource(descriptions(folder));
    }
}
