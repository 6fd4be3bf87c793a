package io.docwright.generator.java.javadoc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptionHtmlTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plain                          | plain
            **a** and *b*                  | <b>a</b> and <i>b</i>
            `code`                         | {@code code}
            `{a}`                          | <code>{a}</code>
            `*/`                           | <code>*&#47;</code>
            `@Foo`                         | <code>&#64;Foo</code>
            a */ b                         | a *&#47; b
            {@link X} @see                 | {&#64;link X} &#64;see
            a < b & c > d                  | a &lt; b &amp; c &gt; d
            &lt;b&gt; &copy;               | &lt;b&gt; &copy;
            \\u0041                        | &#92;u0041
            it’s “so” — é                  | it&rsquo;s &ldquo;so&rdquo; &mdash; &#233;
            <b>raw</b>                     | &lt;b&gt;raw&lt;/b&gt;
            [x](https://a.b/c?d=e&f=g)     | <a href="https://a.b/c?d=e&amp;f=g">x</a>
            [x](#there)                    | x
            [x](javascript:alert)          | x
            <https://a.b>                  | <a href="https://a.b">https://a.b</a>
            ![alt](https://a.b/c.png)      | alt
            # Heading                      | <b>Heading</b>
            $L $T $$                       | $L $T $$
            """)
    void inlinesBecomeHtml(String commonMark, String html) {
        assertThat(DescriptionHtml.of(commonMark)).isEqualTo(html);
    }

    @Test
    void blocksBecomeHtml() {
        assertThat(DescriptionHtml.of("""
                        First.

                        Second.

                        * one
                        * two

                          more

                        1. first

                        > quoted

                        ```
                        code {
                        }
                        ```
                        """)).isEqualTo("""
                        First.

                        <p>Second.
                        <ul>
                        <li>one
                        <li>two

                        <p>more
                        </ul>
                        <ol>
                        <li>first
                        </ol>
                        <blockquote>
                        quoted
                        </blockquote>
                        <pre>{@code
                        code {
                        }
                        }</pre>""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "}{", "*/", "\\u007d", "a\n@see b", "\u00e9", "\t"})
    void codeThatTheTagWouldChangeIsEscaped(String code) {
        assertThat(HtmlText.codeBlock(code)).isEqualTo("<pre>\n" + HtmlText.escaped(code) + "\n</pre>");
    }

    @Test
    void linesAreFilled() {
        assertThat(DescriptionHtml.of("word ".repeat(60)).lines())
                .allMatch(line -> line.length() <= LineFiller.WIDTH)
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            One. Two.                          | One.
            Use e.g. this. Or that.            | Use e.g. this.
            Calls `a. b` first. Then more.     | Calls {@code a. b} first.
            A [link. To](https://a.b) it. More.| A link.
            Version 2.0 is new. Old.           | Version 2.0 is new.
            No full stop                       | No full stop
            """)
    void theFirstSentenceIsCut(String commonMark, String sentence) {
        assertThat(DescriptionHtml.firstSentence(commonMark)).isEqualTo(sentence);
    }

    @Test
    void whatSaysNothingIsEmpty() {
        assertThat(DescriptionHtml.of(" \n\n")).isEmpty();
        assertThat(DescriptionHtml.firstSentence("* only a list")).isEmpty();
    }
}
