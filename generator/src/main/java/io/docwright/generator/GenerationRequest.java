package io.docwright.generator;

import java.nio.file.Path;

/**
 * What is to be generated, and where to.
 *
 * @param pages the pages to generate from
 * @param output the source root; made where it is missing
 * @param basePackage the Java package; each service gets a package of its own below it
 */
public record GenerationRequest(PagesRequest pages, Path output, String basePackage) {}
