package io.docwright.maven;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Stops the fakes that {@code fake-start} has started. Does nothing if there are none.
 *
 * @since 0.1.0
 */
@Mojo(name = "fake-stop", defaultPhase = LifecyclePhase.POST_INTEGRATION_TEST, threadSafe = true)
public final class FakeStopMojo extends AbstractMojo {
    /** The project that is built. */
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    @Override
    public void execute() throws MojoExecutionException {
        if (project != null && project.getContextValue(FakeStartMojo.SERVER) instanceof AutoCloseable server) {
            project.setContextValue(FakeStartMojo.SERVER, null);
            close(server);
            getLog().info("fakes stopped");
        }
    }

    private static void close(AutoCloseable server) throws MojoExecutionException {
        try {
            server.close();
        } catch (Exception e) {
            throw new MojoExecutionException("the fakes cannot be stopped: " + e.getMessage(), e);
        }
    }
}
