package io.docwright.generator.request;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * What is to be generated, and where to.
 *
 * @param pages the pages to generate from
 * @param output the source root; made where it is missing
 * @param basePackage the Java package; each service gets a package of its own below it
 * @param style what the Java is to be like
 * @param encoding of the Java; characters that it lacks are written as escapes
 */
public record GenerationRequest(
        PagesRequest pages, Path output, String basePackage, JavaStyle style, Charset encoding) {

    /** Java in UTF-8. */
    public GenerationRequest(PagesRequest pages, Path output, String basePackage, JavaStyle style) {
        this(pages, output, basePackage, style, StandardCharsets.UTF_8);
    }

    /** Java as it is where nothing is chosen. */
    public GenerationRequest(PagesRequest pages, Path output, String basePackage) {
        this(pages, output, basePackage, JavaStyle.DEFAULT);
    }
}
