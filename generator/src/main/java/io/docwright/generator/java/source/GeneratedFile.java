package io.docwright.generator.java.source;

/**
 * A Java source.
 *
 * @param path relative to the source root, with {@code /}: {@code com/example/codeartifact/CodeArtifactClient.java}
 * @param content ASCII, with line ends {@code \n}
 */
public record GeneratedFile(String path, String content) {}
