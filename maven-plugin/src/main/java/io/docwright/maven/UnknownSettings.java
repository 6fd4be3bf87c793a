package io.docwright.maven;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** Finds misspelt parameters, which Maven 3 ignores. */
final class UnknownSettings {
    private static final String REPORTED = "io.docwright.unknown-settings";

    private final SortedSet<String> parameters = new TreeSet<>();
    private final SortedSet<String> properties = new TreeSet<>();

    UnknownSettings(PluginDescriptor plugin) {
        plugin.getMojos().forEach(goal -> add(goal.getParameters()));
    }

    /** Warns once for each project. */
    static void warn(MojoExecution execution, MavenProject project, Properties given, Log log) {
        UnknownSettings unknown =
                new UnknownSettings(execution.getMojoDescriptor().getPluginDescriptor());
        Set<String> messages = new LinkedHashSet<>(unknown.in(given));
        Plugin plugin = project.getPlugin(execution.getPlugin().getKey());
        if (plugin != null) {
            messages.addAll(unknown.in(plugin.getConfiguration()));
            plugin.getExecutions().forEach(other -> messages.addAll(unknown.in(other.getConfiguration())));
        }
        if (project.getContextValue(REPORTED) == null) {
            project.setContextValue(REPORTED, messages);
            messages.forEach(log::warn);
        }
    }

    private void add(@Nullable Collection<Parameter> ofGoal) {
        if (ofGoal != null) {
            ofGoal.forEach(parameter -> {
                parameters.add(parameter.getName());
                properties.add(Property.of(parameter));
            });
        }
    }

    /** A message for each setting of a configuration that is not a parameter of any goal. */
    List<String> in(@Nullable Object configuration) {
        List<String> messages = new ArrayList<>();
        if (configuration instanceof Xpp3Dom settings) {
            for (Xpp3Dom setting : settings.getChildren()) {
                if (!parameters.contains(setting.getName())) {
                    messages.add(setting.getName() + ": no goal has this parameter; it is ignored; "
                            + Spelling.closest(setting.getName(), parameters)
                                    .map(known -> "did you mean '" + known + "'?")
                                    .orElse("'mvn docwright:help -Ddetail' lists the parameters"));
                }
            }
        }
        return messages;
    }

    /** A message for each property on the command line that is not one of a parameter, but spelt like one. */
    List<String> in(Properties given) {
        List<String> messages = new ArrayList<>();
        for (String property : new TreeSet<>(given.stringPropertyNames())) {
            if (property.startsWith("docwright.") && !properties.contains(property)) {
                Optional<String> known = Spelling.closest(property, properties);
                known.ifPresent(name -> messages.add(
                        property + ": no goal has this property; it is ignored; did you mean '" + name + "'?"));
            }
        }
        return messages;
    }
}
