package io.docwright.maven;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;

/** {@code groupId:artifactId:version[:type][:classifier]}: an artifact that contains pages. */
record Coordinates(String groupId, String artifactId, String version, String type, String classifier) {
    private static final Pattern FORM =
            Pattern.compile("([\\w.-]+):([\\w.-]+):([^:/\\\\]+)(?::([\\w.-]*))?(?::([\\w.-]*))?");
    private static final Set<String> TYPES = Set.of("jar", "zip");

    /** Parses coordinates; empty if the text is a path. */
    static Optional<Coordinates> of(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String type = parts.group(4) == null || parts.group(4).isEmpty() ? "jar" : parts.group(4);
        String classifier = parts.group(5) == null ? "" : parts.group(5);
        return Optional.of(new Coordinates(parts.group(1), parts.group(2), parts.group(3), type, classifier));
    }

    /** Whether the artifact's type is an archive that can be unpacked. */
    boolean isArchive() {
        return TYPES.contains(type);
    }

    Artifact artifact() {
        return new DefaultArtifact(groupId, artifactId, classifier, type, version);
    }

    /** The name of the folder for its pages. */
    String folder() {
        return groupId + "." + artifactId + "-" + version + (classifier.isEmpty() ? "" : "-" + classifier);
    }

    @Override
    public String toString() {
        return groupId + ":" + artifactId + ":" + version + ":" + type + (classifier.isEmpty() ? "" : ":" + classifier);
    }
}
