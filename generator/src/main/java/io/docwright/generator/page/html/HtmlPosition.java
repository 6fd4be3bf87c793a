package io.docwright.generator.page.html;

import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;

/** The position of a node in its file, counted from 1; line 1 or column 1 for a node that the parser has inserted. */
final class HtmlPosition {
    private HtmlPosition() {}

    static int line(Node node) {
        Range range = node.sourceRange();
        return range.isTracked() ? range.start().lineNumber() : 1;
    }

    static int column(Node node) {
        Range range = node.sourceRange();
        return range.isTracked() ? range.start().columnNumber() : 1;
    }
}
