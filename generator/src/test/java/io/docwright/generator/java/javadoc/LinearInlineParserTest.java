package io.docwright.generator.java.javadoc;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearInlineParserTest {
    private static final Parser PARSER =
            Parser.builder().customInlineParserFactory(LinearInlineParser::new).build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`a` ",
                "``a`b`` ",
                "[a](http://b/c) ",
                "![a](b \"c\") ",
                "<http://a.b> ",
                "<a@b.c> ",
                "<b class=\"c\">d</b> ",
                "&amp; &#65; &nothing ",
                "**a** *b* __c__ ",
                "a\\*b ",
                "a  \nb\n"
            })
    void nodesAreFlexmarksOwnAndTheWorkIsLinear(String inlines) {
        String text = "Say " + inlines.repeat(20);

        assertThat(nodes(PARSER, text)).isEqualTo(nodes(Parser.builder().build(), text));
        assertThat(charactersRead(inlines, 2_000)).isLessThan(3 * charactersRead(inlines, 1_000));
    }

    private static String nodes(Parser parser, String text) {
        StringBuilder nodes = new StringBuilder();
        append(parser.parse(text), nodes);
        return nodes.toString();
    }

    private static void append(Node parent, StringBuilder nodes) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            nodes.append(node).append('(');
            append(node, nodes);
            nodes.append(')');
        }
    }

    /** How often a character of the text is read while it is parsed. */
    private static long charactersRead(String inlines, int times) {
        Counted text = new Counted("Say " + inlines.repeat(times), new AtomicLong());
        PARSER.parse(BasedSequence.of(text));
        return text.read.get();
    }

    private record Counted(String text, AtomicLong read) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            read.incrementAndGet();
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text.substring(start, end), read);
        }

        @Override
        public String toString() {
            read.addAndGet(text.length());
            return text;
        }
    }
}
