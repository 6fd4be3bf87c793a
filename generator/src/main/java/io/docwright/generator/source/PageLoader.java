package io.docwright.generator.source;

import io.docwright.generator.apireference.ApiPageReader;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics.Reporter;
import io.docwright.generator.page.Page;
import io.docwright.generator.page.PageReader;
import io.docwright.generator.page.SourceText;
import io.docwright.generator.page.coverage.Coverage;
import io.docwright.generator.page.html.HtmlReader;
import io.docwright.generator.page.markdown.MarkdownReader;
import io.docwright.generator.page.rst.RstReader;
import io.docwright.generator.page.text.TextReader;
import io.docwright.generator.reference.Reference;
import io.docwright.generator.reference.ReferenceReader;
import io.docwright.generator.reference.structure.ReadingContext;
import io.docwright.generator.reference.structure.ReferenceCache;
import io.docwright.generator.request.PageFormat;
import io.docwright.generator.result.ReadPage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pages of a file. Caches what pages have in common: use one loader for all files of a run. Thread-safe.
 */
public final class PageLoader {
    /** The readers, in the order in which they try to recognise a text. */
    private final List<PageReader> readers =
            List.of(new RstReader(), new HtmlReader(), new MarkdownReader(), new TextReader());

    private final ReferenceCache cache = new ReferenceCache();

    /**
     * Reads the pages of a file that a request names, and reports what cannot be read.
     *
     * @param file as in diagnostics
     * @param wanted the format of the file; null to recognise it by its content
     */
    public LoadedFile load(String file, byte[] bytes, @Nullable PageFormat wanted, Reporter reporter) {
        return load(file, bytes, wanted, true, reporter);
    }

    /**
     * Reads the pages of a file, and reports what cannot be read.
     *
     * @param file as in diagnostics
     * @param wanted the format of the file; null to recognise it by its content
     * @param named whether the request names the file, and not a folder that it is in: a page of another kind is an error
     *     then, and a note otherwise
     */
    LoadedFile load(String file, byte[] bytes, @Nullable PageFormat wanted, boolean named, Reporter reporter) {
        String text = SourceText.decode(bytes, reporter);
        if (text == null) {
            return LoadedFile.NOTHING;
        }
        if (!areLinesRead(text, reporter)) {
            return LoadedFile.NOTHING;
        }
        if (PageKinds.isPython(text)) {
            report(PageKind.PYTHON_SOURCE, named, reporter);
            return LoadedFile.NOTHING;
        }
        for (PageReader reader : readers) {
            PageFormat format = reader.format();
            String sign = wanted == null ? reader.sign(text) : wanted == format ? "its format was set" : null;
            if (sign != null) {
                Page page = reader.read(file, text, reporter);
                ReadingContext context = new ReadingContext(cache, reporter);
                Optional<List<Reference>> references = ReferenceReader.read(page, context);
                ApiPageReader.Reading api = references.isEmpty() ? ApiPageReader.read(page, reporter) : null;
                if (api != null) {
                    return new LoadedFile(
                            new ReadPage(file, format, sign, lines(page, text, api.coverage())), List.of(), api.page());
                }
                if (references.isEmpty()) {
                    reportOther(file, text, named, reporter);
                }
                return new LoadedFile(
                        new ReadPage(file, format, sign, lines(page, text, context.coverage())),
                        references.orElse(List.of()));
            }
        }
        reportOther(file, text, named, reporter);
        return LoadedFile.NOTHING;
    }

    private static void reportOther(String file, String text, boolean named, Reporter reporter) {
        PageKind kind = PageKinds.of(file, text);
        if (kind == null) {
            reportUnknown(!named && !PageKinds.hasReferenceParts(text), reporter);
        } else {
            report(kind, named, reporter);
        }
    }

    private static void report(PageKind kind, boolean named, Reporter reporter) {
        String message = kind.title() + "; it is ignored";
        if (named) {
            reporter.error(DiagnosticCode.OTHER_PAGE, 1, 1, message, kind.fix());
        } else {
            reporter.note(DiagnosticCode.OTHER_PAGE, 1, 1, message, kind.fix());
        }
    }

    /** Reports a file without a signature; always an error if it has other parts of a reference page. */
    private static void reportUnknown(boolean expected, Reporter reporter) {
        String message =
                "this is not a reference page in reStructuredText, HTML, Markdown or plain text: it has no signature such"
                        + " as Service.Client.operation(**kwargs); it is ignored";
        String fix = "remove the file, or save the page in one of these formats";
        if (expected) {
            reporter.note(DiagnosticCode.NO_REFERENCE_PAGE, 1, 1, message, fix);
        } else {
            reporter.error(DiagnosticCode.NO_REFERENCE_PAGE, 1, 1, message, fix);
        }
    }

    /** The number of lines by their use. */
    private static Map<String, Integer> lines(Page page, String text, Coverage coverage) {
        Map<String, Integer> lines = new LinkedHashMap<>();
        coverage.lines(page, text).forEach((use, count) -> lines.put(use.word(), count));
        return lines;
    }

    /** Whether no line exceeds the limit; reports the first that does. */
    private static boolean areLinesRead(String text, Reporter reporter) {
        int most = reporter.limits().lineLength();
        if (text.length() <= most) {
            return true;
        }
        int line = 1;
        for (int from = 0; from < text.length(); line++) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline;
            if (to - from > most) {
                reporter.error(
                        DiagnosticCode.LINE_TOO_LONG,
                        line,
                        most + 1,
                        "this line has " + (to - from) + " characters; the limit is " + most + "; the page is ignored",
                        "break the line, or raise the limit 'line-length'");
                return false;
            }
            from = to + 1;
        }
        return true;
    }
}
