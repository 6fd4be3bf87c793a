package io.docwright.generator.java.source;

/**
 * A Java source.
 *
 * @param path below the source root, with {@code /}: {@code com/example/codeartifact/CodeArtifactClient.java}
 * @param content ASCII, lines ended by {@code \n}
 */
public record GeneratedFile(String path, String content) {}
