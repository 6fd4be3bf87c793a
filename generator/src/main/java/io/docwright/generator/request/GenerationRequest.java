package io.docwright.generator.request;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A request to generate Java code.
 *
 * @param pages the pages to generate from
 * @param output the source root; created if missing
 * @param basePackage the base package; each service gets a subpackage
 * @param style options of the generated code
 * @param encoding the encoding of the files; characters that it does not contain are written as escapes
 * @param clean whether to remove all files of earlier runs that this one does not generate; otherwise only those of the
 *     same services and package
 * @param callers the classes whose operations are generated, besides those that {@code pages} names
 */
public record GenerationRequest(
        PagesRequest pages,
        Path output,
        String basePackage,
        JavaStyle style,
        Charset encoding,
        boolean clean,
        Callers callers) {

    /** Creates a request for files in UTF-8. */
    public GenerationRequest(PagesRequest pages, Path output, String basePackage, JavaStyle style) {
        this(pages, output, basePackage, style, StandardCharsets.UTF_8, false, Callers.NONE);
    }

    /** Creates a request with the default style, for files in UTF-8. */
    public GenerationRequest(PagesRequest pages, Path output, String basePackage) {
        this(pages, output, basePackage, JavaStyle.DEFAULT);
    }

    /** Returns a copy that removes or keeps the files of other services and packages. */
    public GenerationRequest withClean(boolean wanted) {
        return new GenerationRequest(pages, output, basePackage, style, encoding, wanted, callers);
    }

    /** Returns a copy for the operations that classes call, besides those that the pages' request names. */
    public GenerationRequest withCallers(Callers classes) {
        return new GenerationRequest(pages, output, basePackage, style, encoding, clean, classes);
    }
}
