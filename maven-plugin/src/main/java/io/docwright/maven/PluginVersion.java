package io.docwright.maven;

import java.io.File;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/** The version of Docwright. */
final class PluginVersion {
    private static final String OURS = "io.docwright";

    private PluginVersion() {}

    /** The version; for a snapshot also the size and time of its jars, because a snapshot changes without a new version. */
    static String of(PluginDescriptor plugin) {
        StringBuilder version = new StringBuilder(plugin.getVersion());
        if (plugin.getVersion().endsWith("-SNAPSHOT")) {
            plugin.getArtifacts().stream()
                    .filter(artifact -> artifact.getGroupId().equals(OURS) && artifact.getFile() != null)
                    .sorted()
                    .forEach(artifact -> version.append(' ').append(built(artifact)));
        }
        return version.toString();
    }

    private static String built(Artifact artifact) {
        File file = artifact.getFile();
        return artifact.getArtifactId() + " " + file.length() + " " + file.lastModified();
    }
}
