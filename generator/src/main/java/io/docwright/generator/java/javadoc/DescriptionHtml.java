package io.docwright.generator.java.javadoc;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Converts CommonMark descriptions to HTML for Javadoc.
 *
 * <p>Flexmark's HTML renderer is not used, because doclint rejects headings out of order, relative links, empty
 * paragraphs and unknown tags. So headings become bold lines, relative links become their text, and raw HTML is shown as
 * text.
 */
public final class DescriptionHtml {
    private static final Parser PARSER =
            Parser.builder().customInlineParserFactory(LinearInlineParser::new).build();

    /** A paragraph that is the same in CommonMark and HTML; three of four descriptions are. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9 ,.'()/:;\"-]*");

    /** Parsing is expensive, and descriptions recur: for accessors and setters, and at other places of the pages. */
    private static final Memo<String, Description> KNOWN = new Memo<>(1_000, DescriptionHtml::description);

    private final List<String> lines = new ArrayList<>();

    private DescriptionHtml() {}

    /** A description as HTML, and its first paragraph. */
    private record Description(String html, String paragraph) {}

    /** The description in filled lines; empty if there is none. */
    public static String of(String commonMark) {
        return commonMark.isBlank() ? "" : KNOWN.get(commonMark).html;
    }

    /** The description as the continuation of another one; empty if there is none. */
    static String ofMore(String commonMark) {
        return html(PARSER.parse(commonMark), false);
    }

    /** The first sentence, without links and emphasis, unfilled; empty if there is no paragraph. */
    public static String firstSentence(String commonMark) {
        return Sentence.first(firstParagraph(commonMark));
    }

    /** The first paragraph, without links and emphasis, unfilled; empty if there is none. */
    static String firstParagraph(String commonMark) {
        return commonMark.isBlank() ? "" : KNOWN.get(commonMark).paragraph;
    }

    private static Description description(String commonMark) {
        if (PLAIN.matcher(commonMark).matches()) {
            String text = commonMark.strip();
            return new Description(String.join("\n", LineFiller.fill(text)), text);
        }
        Node parsed = PARSER.parse(commonMark);
        return new Description(html(parsed, true), paragraph(parsed));
    }

    private static String html(Node parsed, boolean bare) {
        DescriptionHtml html = new DescriptionHtml();
        html.blocks(parsed, "", bare);
        return String.join("\n", html.lines);
    }

    private static String paragraph(Node parsed) {
        for (Node node = parsed.getFirstChild(); node != null; node = node.getNext()) {
            String text = node instanceof Paragraph ? InlineHtml.plain(node) : "";
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /**
     * Appends blocks.
     *
     * @param opening the start of the first block, {@code <li>}
     * @param bare whether the first paragraph needs no {@code <p>}, because it is the first text
     */
    private void blocks(Node parent, String opening, boolean bare) {
        String before = opening;
        boolean first = bare;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (block(node, before, first)) {
                before = "";
                first = false;
            }
        }
        if (!before.isEmpty()) {
            lines.add(before);
        }
    }

    /** Appends a block; returns whether it has any content. */
    private boolean block(Node node, String opening, boolean first) {
        if (node instanceof Reference || node instanceof ThematicBreak) {
            return false;
        }
        if (node instanceof ListBlock list) {
            open(opening);
            list(list);
            return true;
        }
        if (node instanceof BlockQuote) {
            open(opening);
            lines.add("<blockquote>");
            blocks(node, "", true);
            lines.add("</blockquote>");
            return true;
        }
        if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            open(opening);
            code(node);
            return true;
        }
        String text = text(node);
        if (text.isEmpty()) {
            return false;
        }
        if (!first) {
            lines.add("");
        }
        lines.addAll(LineFiller.fill(opening + (first ? "" : "<p>") + text));
        return true;
    }

    private static String text(Node node) {
        if (node instanceof Heading) {
            String heading = InlineHtml.of(node);
            return heading.isEmpty() ? "" : "<b>" + heading + "</b>";
        }
        return node instanceof Paragraph
                ? InlineHtml.of(node)
                : HtmlText.escaped(node.getChars().toString().strip());
    }

    private void open(String opening) {
        if (!opening.isEmpty()) {
            lines.add(opening);
        }
    }

    private void list(ListBlock list) {
        String tag = list instanceof OrderedList ? "ol" : "ul";
        lines.add("<" + tag + ">");
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ListItem) {
                blocks(node, "<li>", true);
            }
        }
        lines.add("</" + tag + ">");
    }

    private void code(Node node) {
        String code = node instanceof FencedCodeBlock fenced
                ? fenced.getContentChars().toString()
                : ((IndentedCodeBlock) node).getContentChars().toString();
        String text = code.replace("\t", "    ").replace("\r", "").stripTrailing();
        if (!text.isBlank()) {
            lines.addAll(HtmlText.codeBlock(text).lines().toList());
        }
    }
}
