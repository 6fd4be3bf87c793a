package io.docwright.maven;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * The execution in the POM whose configuration a goal uses that is called from the command line. Maven itself gives such a
 * goal only what is configured outside of executions.
 *
 * <p>It is an execution of the same goal, else one of {@code generate}, else any. An execution {@code default-cli} is left
 * to Maven.
 */
final class ConfiguredExecution {
    private static final String COMMAND_LINE = "default-cli";
    private static final String GENERATE = "generate";

    private final MojoExecution called;
    private final @Nullable Plugin plugin;

    ConfiguredExecution(MojoExecution called, MavenProject project) {
        this.called = called;
        this.plugin = project.getPlugin(called.getPlugin().getKey());
    }

    /** Whether the goal is called from the command line, as {@code mvn docwright:check}. */
    boolean isCommandLine() {
        return called.getSource() == MojoExecution.Source.CLI
                && called.getExecutionId().equals(COMMAND_LINE);
    }

    /** Whether the project's POM has the plugin. */
    boolean hasPlugin() {
        return plugin != null;
    }

    /**
     * The settings of the goal in the execution, without those that are set on the command line; empty if there are none.
     *
     * @param given what is set on the command line
     * @throws MojoExecutionException if several executions configure the goal differently, and the command line does not
     *     say which pages to read
     */
    Optional<Xpp3Dom> settings(Properties given) throws MojoExecutionException {
        if (plugin == null || !isCommandLine() || plugin.getExecutionsAsMap().containsKey(COMMAND_LINE)) {
            return Optional.empty();
        }
        List<PluginExecution> executions = executions(plugin);
        List<Xpp3Dom> settings =
                executions.stream().map(this::settings).distinct().toList();
        if (settings.size() > 1) {
            if (given.containsKey("docwright.pages")) {
                return Optional.empty();
            }
            throw new MojoExecutionException("several executions configure the plugin differently ("
                    + String.join(
                            ", ",
                            executions.stream().map(PluginExecution::getId).toList())
                    + "); name one, such as 'mvn docwright:" + called.getGoal() + "@"
                    + executions.get(0).getId() + "'");
        }
        return settings.stream().findFirst().map(found -> without(found, given));
    }

    private List<PluginExecution> executions(Plugin plugin) {
        List<PluginExecution> all = plugin.getExecutions();
        List<PluginExecution> same = of(all, called.getGoal());
        List<PluginExecution> generating = of(all, GENERATE);
        return !same.isEmpty() ? same : !generating.isEmpty() ? generating : all;
    }

    private static List<PluginExecution> of(List<PluginExecution> executions, String goal) {
        return executions.stream()
                .filter(execution -> execution.getGoals().contains(goal))
                .toList();
    }

    /** The settings of an execution that the goal has, too. */
    private Xpp3Dom settings(PluginExecution execution) {
        MojoDescriptor goal = called.getMojoDescriptor();
        Xpp3Dom settings = new Xpp3Dom("configuration");
        if (execution.getConfiguration() instanceof Xpp3Dom all) {
            for (Xpp3Dom setting : all.getChildren()) {
                Parameter parameter = goal.getParameterMap().get(setting.getName());
                if (parameter != null && parameter.isEditable()) {
                    settings.addChild(setting);
                }
            }
        }
        return settings;
    }

    private Xpp3Dom without(Xpp3Dom settings, Properties given) {
        Xpp3Dom rest = new Xpp3Dom(settings.getName());
        for (Xpp3Dom setting : settings.getChildren()) {
            Parameter parameter = Objects.requireNonNull(
                    called.getMojoDescriptor().getParameterMap().get(setting.getName()));
            if (!given.containsKey(Property.of(parameter))) {
                rest.addChild(setting);
            }
        }
        return rest;
    }
}
