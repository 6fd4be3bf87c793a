package io.docwright.maven;

import io.docwright.fake.FakeService;
import io.docwright.fake.FakeSettings;
import io.docwright.fake.description.DescriptionReader;
import io.docwright.fake.http.FakeServer;
import io.docwright.generator.Generator;
import io.docwright.generator.model.Service;
import io.docwright.generator.result.ModelResult;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.eclipse.aether.RepositorySystem;

/**
 * Starts fakes of the services that reference pages describe, over HTTP, for integration tests. Their address is the property
 * {@code docwright.fake.url} of the project, and its port {@code docwright.fake.port}. {@code fake-stop} stops them; otherwise they
 * stop with the build.
 *
 * @since 0.1.0
 */
@Mojo(name = "fake-start", defaultPhase = LifecyclePhase.PRE_INTEGRATION_TEST, threadSafe = true)
public final class FakeStartMojo extends AbstractPagesMojo {
    /** The key of the server among the values of the project. */
    static final String SERVER = "io.docwright.fake";

    private static final int KEPT_CALLS = 10;

    /**
     * The port; 0, the default, takes a free one. For example {@code <port>4566</port>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docwright.port", defaultValue = "0")
    private int port;

    /**
     * Service models, or folders with those of several services, that say how operations are sent; bindings say it otherwise. For
     * example {@code <models><model>src/main/models</model></models>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docwright.models")
    private List<File> models = List.of();

    /**
     * Decides on the values that the fakes make up: the same for the same seed. For example {@code <seed>7</seed>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docwright.seed", defaultValue = "0")
    private long seed;

    @Inject
    FakeStartMojo(RepositorySystem repositories, BuildContext ide) {
        super(repositories, ide);
    }

    @Override
    void work(Job job) throws IOException, MojoExecutionException, MojoFailureException {
        if (project().getContextValue(SERVER) != null) {
            throw new MojoExecutionException(
                    "fakes are running already; stop them with the goal fake-stop first, or start all"
                            + " services in one execution");
        }
        ModelResult model =
                new Generator().model(job.pages(), List.copyOf(job.paths().resolve(models)));
        job.findings().report(model.diagnostics());
        job.findings().judge(model.diagnostics());
        FakeServer.Builder builder = FakeServer.builder().port(port);
        int served = 0;
        for (Service service : model.api().services()) {
            FakeService fake = fake(model, service);
            if (fake.description().bindings().isEmpty()) {
                getLog().warn(service.name() + " is not served, because nothing says how its operations are sent; put a"
                        + " bindings.json beside its pages, or set <models>");
            } else {
                builder.service(fake);
                served++;
            }
        }
        if (served == 0) {
            throw new MojoExecutionException(
                    "pages: none of the services can be served; put a bindings.json beside the pages,"
                            + " or set <models>");
        }
        start(builder);
    }

    private FakeService fake(ModelResult model, Service service) {
        byte[] json = model.description(service).getBytes(StandardCharsets.US_ASCII);
        return FakeService.of(
                DescriptionReader.read(new ByteArrayInputStream(json)),
                FakeSettings.DEFAULT.seed(seed).keptCalls(KEPT_CALLS));
    }

    private void start(FakeServer.Builder builder) throws MojoExecutionException {
        try {
            FakeServer server = builder.start();
            project().setContextValue(SERVER, server);
            project()
                    .getProperties()
                    .setProperty("docwright.fake.url", server.uri().toString());
            project().getProperties().setProperty("docwright.fake.port", String.valueOf(server.port()));
            getLog().info("fakes started: " + server.uri());
        } catch (UncheckedIOException e) {
            throw fault("port: " + e.getMessage(), e);
        }
    }
}
