package io.docwright.maven;

import io.docwright.generator.Generator;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.RequestPart;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.request.Progress;
import io.docwright.generator.runs.Run;
import io.docwright.generator.source.FilePatterns;
import io.docwright.generator.text.FileErrors;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import javax.inject.Named;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.codehaus.plexus.component.configurator.ComponentConfigurationException;
import org.codehaus.plexus.component.configurator.ComponentConfigurator;
import org.codehaus.plexus.configuration.xml.XmlPlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** The base of all goals: determines which pages are read, and whether the goal is up to date. */
abstract class AbstractPagesMojo extends AbstractMojo {
    /** The property that Maven in Eclipse sets. */
    private static final String ECLIPSE = "m2e.version";

    /**
     * Pages, folders that are searched recursively, zips and jars that are read like folders, and artifacts that contain
     * pages: {@code groupId:artifactId:version[:type][:classifier]}, a jar or, with that type, a zip. A file
     * {@code bindings.json} below a folder describes how operations are sent. The default is the folder
     * {@code src/main/docwright}, or {@code src/test/docwright} for {@code generate-tests}. For example
     * {@code <pages><page>src/main/pages</page><page>com.example:catalog-pages:1.4</page></pages>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docwright.pages")
    private List<String> pages = List.of();

    /**
     * Patterns of the files in folders and artifacts that are read, relative to each of them; all by default. For example
     * {@code <includes><include>catalog/**</include></includes>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docwright.includes")
    private List<String> includes = List.of();

    /**
     * Patterns of the files in folders and artifacts that are not read. For example
     * {@code <excludes><exclude>drafts/**</exclude></excludes>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docwright.excludes")
    private List<String> excludes = List.of();

    /**
     * Ids or names of the services to read, case-insensitive; all by default. For example
     * {@code <services><service>codeartifact</service></services>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docwright.services")
    private List<String> services = List.of();

    /**
     * API names or methods of the operations to read; all by default. The types that they use are included. For example
     * {@code <operations><operation>ListDomains</operation></operations>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docwright.operations")
    private List<String> operations = List.of();

    /**
     * The file with the names of types from earlier runs, which are kept; by default {@code names.json} in the folder or
     * artifact of pages, if there is only one and it contains the file. {@code docwright names} writes it. For example
     * {@code <namesFile>src/main/names.json</namesFile>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docwright.namesFile")
    private @Nullable File namesFile;

    /**
     * Whether the types and builder steps of the names file stay as far as callers of earlier versions can tell, even if the
     * pages have others: no type is split, merged or renamed. A names file that {@code docwright names --compatible} has
     * written sets it, too. For example {@code <compatible>true</compatible>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docwright.compatible", defaultValue = "false")
    private boolean compatible;

    /**
     * Files that describe how operations are sent, in addition to each {@code bindings.json} that is found with the
     * pages. For example {@code <bindings><file>src/main/catalog-bindings.json</file></bindings>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docwright.bindings")
    private List<File> bindings = List.of();

    /**
     * The format of all pages, such as {@code rst}, {@code text}, {@code html} or {@code markdown}. By default it is recognised
     * by each page's content. For example {@code <format>markdown</format>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docwright.format")
    private @Nullable String format;

    /**
     * Limits of reading, each as {@code name=number}: {@code page-bytes}, {@code line-length}, {@code depth},
     * {@code members}, {@code name-length}, {@code pages}, {@code marks} and {@code archive-bytes}. What exceeds a limit is reported and ignored;
     * a description with too many {@code marks} becomes plain text. The defaults are far above any page of AWS. For
     * example {@code <limits><limit>page-bytes=200000000</limit></limits>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docwright.limits")
    private List<String> limits = List.of();

    /**
     * Whether warnings about the pages fail the build, as errors do. For example
     * {@code <failOnWarning>true</failOnWarning>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docwright.failOnWarning", defaultValue = "false")
    private boolean failOnWarning;

    /**
     * Skips the goal. Code that an earlier run generated is still compiled. For example {@code -Ddocwright.skip}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docwright.skip", defaultValue = "false")
    private boolean skip;

    /** The project that is built. */
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    /** The build. */
    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private @Nullable MavenSession session;

    /** The goal and the execution that runs. */
    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private @Nullable MojoExecution execution;

    /** The folder for records of earlier runs. */
    @Parameter(defaultValue = "${project.build.directory}", readonly = true, required = true)
    private File buildDirectory = new File("target");

    /** Sets parameters. */
    @Inject
    @Named("basic")
    private @Nullable ComponentConfigurator configurator;

    private final RepositorySystem repositories;
    private final BuildContext ide;

    AbstractPagesMojo(RepositorySystem repositories, BuildContext ide) {
        this.repositories = repositories;
        this.ide = ide;
    }

    /** Called first, even if the goal is skipped or up to date. */
    void prepare(Paths paths) throws MojoExecutionException {}

    /** Runs the goal. */
    abstract void work(Job job) throws IOException, MojoExecutionException, MojoFailureException;

    /** The default of {@code pages}. */
    String defaultPages() {
        return "src/main/docwright";
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        Paths paths = new Paths(new File(String.valueOf(project().getBasedir())).getAbsoluteFile());
        ConfiguredExecution configured = new ConfiguredExecution(execution(), project());
        UnknownSettings.warn(execution(), project(), session().getUserProperties(), getLog());
        useSettings(configured);
        prepare(paths);
        if (skip) {
            getLog().info("docwright.skip is set: nothing done");
            return;
        }
        if (isForOtherModules(configured, paths)) {
            getLog().info("this module does not have the plugin: nothing done");
            return;
        }
        try {
            work(job(paths));
        } catch (DiagnosticException e) {
            throw fault(parameter(e.part()) + ": " + paths.relative(String.valueOf(e.getMessage())), e);
        } catch (IOException e) {
            throw fault(paths.relative(FileErrors.message(e)) + "; " + FileErrors.fix(e), e);
        }
    }

    /** Takes from an execution in the POM what Maven does not give to a goal that is called from the command line. */
    private void useSettings(ConfiguredExecution configured) throws MojoExecutionException {
        Optional<Xpp3Dom> settings = configured.settings(session().getUserProperties());
        if (settings.isPresent()) {
            try {
                given(configurator)
                        .configureComponent(
                                this,
                                new XmlPlexusConfiguration(settings.get()),
                                new PluginParameterExpressionEvaluator(session(), execution()),
                                execution().getMojoDescriptor().getRealm());
            } catch (ComponentConfigurationException e) {
                throw fault("the configuration in the POM is not valid: " + e.getMessage(), e);
            }
        }
    }

    /** Whether the goal is called for all modules, of which some have pages, and this one does not have the plugin. */
    private boolean isForOtherModules(ConfiguredExecution configured, Paths paths) {
        return configured.isCommandLine()
                && !configured.hasPlugin()
                && session().getProjects().size() > 1
                && pages.isEmpty()
                && !Files.exists(paths.resolve(defaultPages()));
    }

    /** An exception with a one-line message. Maven would append the cause's message, so the cause is only logged. */
    final MojoExecutionException fault(String message, Exception cause) {
        getLog().debug(cause);
        return new MojoExecutionException(message);
    }

    /** Checks the parameters that select pages. */
    private Job job(Paths paths) throws MojoExecutionException {
        PageSources sources = new PageSources(
                repositories,
                session().getRepositorySession(),
                project().getRemoteProjectRepositories(),
                paths,
                buildFolder("pages"));
        List<Path> found = sources.resolve(pages.isEmpty() ? List.of(defaultPages()) : pages);
        PagesRequest request = new PagesRequest(
                        found,
                        Set.copyOf(services),
                        Set.copyOf(operations),
                        Runtime.getRuntime().availableProcessors(),
                        Progress.NONE,
                        namesFile == null ? null : paths.resolve(namesFile.getPath()),
                        ParameterValues.format(format))
                .withBindings(List.copyOf(paths.resolve(bindings)))
                .withFilter(FilePatterns.of(includes, excludes))
                .within(ParameterValues.limits(limits))
                .withCompatible(compatible);
        return new Job(request, sources, paths, new Findings(getLog(), isInIde() ? ide : null, paths, failOnWarning));
    }

    /**
     * Whether the goal runs in an IDE that shows marks in files. On the command line, the build context would only log
     * each diagnostic a second time.
     */
    private boolean isInIde() {
        return session().getUserProperties().containsKey(ECLIPSE)
                || session().getSystemProperties().containsKey(ECLIPSE);
    }

    /** What a goal works on. */
    record Job(PagesRequest pages, PageSources sources, Paths paths, Findings findings) {}

    /**
     * The record of this run, to detect in the next one that nothing has changed.
     *
     * @param settings the goal's own settings that affect the output
     */
    final Run run(Job job, List<String> settings) throws IOException {
        List<String> inputs = new ArrayList<>();
        inputs.add(
                "docwright " + PluginVersion.of(execution().getMojoDescriptor().getPluginDescriptor()));
        job.pages().paths().forEach(path -> inputs.add("pages " + job.paths().relative(path)));
        services.stream().sorted().forEach(service -> inputs.add("service " + service));
        operations.stream().sorted().forEach(operation -> inputs.add("operation " + operation));
        inputs.add("format " + format);
        inputs.add("compatible " + compatible);
        inputs.add("limits " + job.pages().limits());
        inputs.add("failOnWarning " + failOnWarning);
        inputs.addAll(settings);
        String name = execution().getGoal() + "-" + execution().getExecutionId() + ".run";
        return Run.of(buildFolder(name), inputs, new Generator().inputs(job.pages()));
    }

    /** Whether nothing has changed since the last run. Logs the result at debug level. */
    final boolean isUpToDate(Run run) throws IOException {
        long start = System.nanoTime();
        boolean upToDate = run.isUpToDate();
        getLog().debug("docwright: " + (upToDate ? "up to date" : "something has changed") + ", checked in "
                + (System.nanoTime() - start) / 1_000_000 + " ms");
        return upToDate;
    }

    /** Notifies the IDE that files below a folder have changed. */
    final void refresh(File folder) {
        ide.refresh(folder);
    }

    /** A folder of this plugin below the build directory. */
    final Path buildFolder(String name) {
        return buildDirectory
                .toPath()
                .toAbsolutePath()
                .normalize()
                .resolve("docwright")
                .resolve(name);
    }

    /** The folder of the project; the working directory if there is no project. */
    final Path directory() {
        File folder = project().getBasedir();
        return folder == null ? Path.of("").toAbsolutePath() : folder.toPath();
    }

    final MavenProject project() {
        return given(project);
    }

    final MojoExecution execution() {
        return given(execution);
    }

    private MavenSession session() {
        return given(session);
    }

    private static <T> T given(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("Maven runs goals with a project and a session");
        }
        return value;
    }

    private static String parameter(RequestPart part) {
        return switch (part) {
            case PAGES -> "pages";
            case SERVICES -> "services";
            case OPERATIONS -> "operations";
            case NAMES -> "namesFile";
            case BINDINGS -> "bindings";
            case OUTPUT -> "outputDirectory";
        };
    }
}
