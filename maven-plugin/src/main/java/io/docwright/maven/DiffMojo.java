package io.docwright.maven;

import io.docwright.generator.diff.Comparison;
import io.docwright.generator.diff.print.ComparisonHtml;
import io.docwright.generator.diff.print.ComparisonJson;
import io.docwright.generator.diff.print.ComparisonMarkdown;
import io.docwright.generator.diff.print.ComparisonText;
import io.docwright.generator.diff.print.MarkdownLimit;
import io.docwright.generator.request.Callers;
import io.docwright.generator.result.ComparisonResult;
import io.docwright.generator.write.AtomicFile;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Compares the pages with those of the last release, and writes what changed and what breaks to a file.
 *
 * @since 0.1.0
 */
@Mojo(name = "diff", threadSafe = true, requiresProject = false)
public final class DiffMojo extends AbstractPagesMojo {
    /**
     * The version to compare with: an artifact of pages ({@code groupId:artifactId:version[:type][:classifier]}), a folder,
     * a model file, or {@code REVISION:PATH} in the project's Git repository. For example
     * {@code <baseline>com.example:catalog-pages:1.4</baseline>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docwright.baseline", required = true)
    private @Nullable String baseline;

    /**
     * The output file. For example
     * {@code <diffFile>target/changes.html</diffFile>}.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "docwright.diffFile",
            required = true,
            defaultValue = "${project.build.directory}/docwright/changes.md")
    private File diffFile = new File("");

    /**
     * The output format: {@code markdown}, {@code changelog}, {@code html}, {@code json} or {@code text}. For example
     * {@code <diffFormat>html</diffFormat>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docwright.diffFormat", defaultValue = "markdown")
    private String diffFormat = "markdown";

    /**
     * With {@code markdown}, the greatest length of the file, in characters: what does not fit is counted by service and kind.
     * 0: unlimited. For example
     * {@code <diffMaxCharacters>0</diffMaxCharacters>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docwright.diffMaxCharacters", defaultValue = "" + MarkdownLimit.DEFAULT)
    private int diffMaxCharacters = MarkdownLimit.DEFAULT;

    /**
     * The classes that use the client: folders, jars and class files. Only the changes that reach one are reported, each with
     * the class and the line. The default is the module's own compiled classes; if they use no client, all changes are
     * reported. For example
     * {@code <usedBy><classes>../app/target/classes</classes></usedBy>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docwright.usedBy")
    private List<File> usedBy = List.of();

    /**
     * Whether only the changes that reach callers are reported; otherwise all are. For example
     * {@code <onlyUsed>false</onlyUsed>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docwright.onlyUsed", defaultValue = "true")
    private boolean onlyUsed = true;

    /**
     * The base package of the client that the callers use; any by default. For example
     * {@code <basePackage>com.example.aws</basePackage>}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "docwright.basePackage")
    private @Nullable String basePackage;

    /** The folder of the module's own classes. */
    @Parameter(defaultValue = "${project.build.outputDirectory}", readonly = true, required = true)
    private File classes = new File("target/classes");

    @Inject
    DiffMojo(RepositorySystem repositories, BuildContext ide) {
        super(repositories, ide);
    }

    @Override
    void work(Job job) throws IOException, MojoExecutionException, MojoFailureException {
        String words = String.valueOf(baseline);
        ComparisonResult result = new Baseline(words, directory()).compare(job, callers(job));
        Comparison comparison = result.comparison();
        byte[] text = text(comparison, words, job.paths()).getBytes(StandardCharsets.UTF_8);
        Path file = diffFile.toPath().toAbsolutePath().normalize();
        AtomicFile.write(file, text);
        job.paths().relative(ComparisonText.of(comparison, false)).lines().forEach(getLog()::info);
        getLog().info("comparison with " + words + " written to " + job.paths().relative(file));
        job.findings().judgeErrors(result.diagnostics());
    }

    private Callers callers(Job job) {
        String base = basePackage == null || basePackage.isBlank() ? null : basePackage.trim();
        if (!onlyUsed) {
            return Callers.NONE;
        }
        if (!usedBy.isEmpty()) {
            return new Callers(List.copyOf(job.paths().resolve(usedBy)), base);
        }
        return classes.isDirectory() ? new Callers(List.of(classes.toPath()), base, true) : Callers.NONE;
    }

    private String text(Comparison comparison, String before, Paths paths) throws IOException, MojoExecutionException {
        String format = diffFormat.trim().toLowerCase(Locale.ROOT);
        return format.equals("markdown")
                ? markdown(comparison, before, paths)
                : paths.relative(text(comparison, before, format));
    }

    /** Relative paths can be longer than absolute ones: if they are, the text is shortened by the difference. */
    private String markdown(Comparison comparison, String before, Paths paths) throws MojoExecutionException {
        if (diffMaxCharacters < 0) {
            throw new MojoExecutionException("diffMaxCharacters: " + diffMaxCharacters + " is less than 0");
        }
        String text = paths.relative(markdown(comparison, before, diffMaxCharacters));
        int excess = text.length() - diffMaxCharacters;
        return diffMaxCharacters == 0 || excess <= 0
                ? text
                : paths.relative(markdown(comparison, before, Math.max(1, diffMaxCharacters - excess)));
    }

    private String markdown(Comparison comparison, String before, int characters) {
        MarkdownLimit limit = new MarkdownLimit(characters, "-Ddocwright.diffMaxCharacters=0");
        return ComparisonMarkdown.pullRequest(comparison, before, project().getVersion(), limit);
    }

    private String text(Comparison comparison, String before, String format)
            throws IOException, MojoExecutionException {
        String after = project().getVersion();
        return switch (format) {
            case "changelog" -> ComparisonMarkdown.changelog(comparison);
            case "text" -> ComparisonText.of(comparison, true);
            case "json" -> {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                ComparisonJson.write(comparison, out);
                yield out.toString(StandardCharsets.UTF_8);
            }
            case "html" -> {
                StringBuilder page = new StringBuilder();
                ComparisonHtml.write(comparison, before, after, page);
                yield page.toString();
            }
            default ->
                throw new MojoExecutionException("diffFormat: '" + diffFormat
                        + "' is not a format of a comparison; use markdown, changelog, html, json or text");
        };
    }
}
