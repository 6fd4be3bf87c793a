package io.docwright.generator.page.html;

import io.docwright.generator.diagnostics.Diagnostics.Reporter;
import io.docwright.generator.page.Block;
import io.docwright.generator.page.Markup;
import io.docwright.generator.page.Page;
import io.docwright.generator.page.PageReader;
import io.docwright.generator.request.PageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads HTML: a saved page with its navigation, or only its main part. */
public final class HtmlReader implements PageReader {
    private static final Pattern START =
            Pattern.compile("(?i)<(?:html|head|body|main|article|section|div|dl|dt|p|h[1-6]|a)\\b");
    private static final Pattern SITE = Pattern.compile(" [-–—|·] .*");
    private static final Pattern BLOCK_END = Pattern.compile("(?i)</(?:p|dd|dt|div|pre|li)\\s*>");

    @Override
    public PageFormat format() {
        return PageFormat.HTML;
    }

    @Override
    public @Nullable String sign(String text) {
        int start = behindComments(text);
        if (start < text.length()
                && START.matcher(text).region(start, text.length()).lookingAt()) {
            return "it begins with an HTML tag";
        }
        return text.contains("</p>")
                        && (text.contains("</dt>") || text.contains("</pre>"))
                        && BLOCK_END.matcher(text).results().limit(5).count() == 5
                ? "it has HTML's closing tags"
                : null;
    }

    /** The offset after leading white space, {@code <!doctype html>}, {@code <?xml?>} and {@code <!-- -->}. */
    private static int behindComments(String text) {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c <= ' ') {
                at++;
            } else if (text.startsWith("<!", at) || text.startsWith("<?", at)) {
                String close = text.startsWith("<!--", at) ? "-->" : ">";
                int end = text.indexOf(close, at);
                if (end < 0) {
                    return at;
                }
                at = end + close.length();
            } else {
                return at;
            }
        }
        return at;
    }

    @Override
    public Page read(String file, String text, Reporter reporter) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        Document document = Jsoup.parse(text, "", parser);
        HtmlBlocks reading = new HtmlBlocks(HtmlMain.hasEntries(document), reporter);
        List<Block> blocks = new ArrayList<>();
        boolean headed = document.body().selectFirst("h1, h2, h3, h4, h5, h6") != null;
        HtmlMain.of(document).forEach(part -> blocks.addAll(reading.of(part)));
        if (!headed && blocks.stream().noneMatch(block -> block.asDefinition() != null)) {
            title(document, blocks);
        }
        return new Page(file, PageFormat.HTML, blocks);
    }

    /** {@code <title>list_things - Boto3 documentation</title>}: the title of a page whose heading and signature were removed. */
    private static void title(Document document, List<Block> out) {
        Element title = document.head().selectFirst("title");
        String text =
                title == null ? "" : SITE.matcher(title.text()).replaceFirst("").strip();
        if (title != null && !text.isEmpty()) {
            StringBuilder escaped = new StringBuilder();
            Markup.escape(escaped, text, 0, text.length());
            out.add(0, new Block.Heading(escaped.toString(), HtmlPosition.line(title), HtmlPosition.column(title)));
        }
    }
}
