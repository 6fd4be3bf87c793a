package io.docwright.generator.java.javadoc;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A Javadoc comment in the making: a description, then tags. Nothing in it is taken for a format. */
public final class Docs {
    /**
     * Stands for the end of a line within the text of a comment, in what {@link #build} returns. JavaPoet takes a line apart
     * with regular expressions, twice; this way a text is one line to it. No text has this character, because comments are
     * printable ASCII.
     */
    public static final char LINE_BREAK = '\u001e';

    private static final AnnotationSpec DEPRECATED =
            AnnotationSpec.builder(Deprecated.class).build();

    private final CodeBlock.Builder text = CodeBlock.builder();
    private boolean tagged;

    private Docs() {}

    /** Begins with the description, or with {@code otherwise} where there is none. */
    public static Docs of(String commonMark, String otherwise) {
        return of(commonMark, () -> ofText(otherwise));
    }

    /** Begins with the description; is {@code otherwise} where there is none. */
    public static Docs of(String commonMark, Supplier<Docs> otherwise) {
        String html = DescriptionHtml.of(commonMark);
        return html.isEmpty() ? otherwise.get() : new Docs().lines(html);
    }

    /** Begins with the description's first sentence, or with {@code otherwise} where there is none. */
    public static Docs ofSentence(String commonMark, String otherwise) {
        String sentence = DescriptionHtml.firstSentence(commonMark);
        return ofText(sentence.isEmpty() ? otherwise : sentence);
    }

    /** Begins with {@code html}. */
    public static Docs ofText(String html) {
        return new Docs().lines(String.join("\n", LineFiller.fill(html)));
    }

    /** Begins with code that names classes; it keeps its lines. */
    public static Docs ofCode(CodeBlock code) {
        Docs docs = new Docs();
        docs.text.add(code).add("\n");
        return docs;
    }

    private Docs lines(String lines) {
        text.add("$L\n", lines.replace('\n', LINE_BREAK));
        return this;
    }

    /** Adds a paragraph. */
    public Docs paragraph(String html) {
        text.add("\n");
        return lines(String.join("\n", LineFiller.fill("<p>" + html)));
    }

    /** Adds an example: what it shows, in CommonMark, and its code. */
    public Docs example(String commonMark, String code) {
        return lines(DescriptionHtml.ofMore(commonMark)).lines(HtmlText.codeBlock(code));
    }

    /** Adds a tag and what it says. */
    public Docs tag(String tag, String html) {
        return tag(tag, CodeBlock.of(""), html);
    }

    /** Adds a tag, what it is about, and what it says. */
    public Docs tag(String tag, CodeBlock about, String html) {
        if (!tagged) {
            text.add("\n");
            tagged = true;
        }
        String said = String.join(LINE_BREAK + "    ", LineFiller.fill(html));
        text.add("@$L$L$L $L\n", tag, about.isEmpty() ? "" : " ", about, said);
        return this;
    }

    /** Adds why something should not be used any more, where it should not. */
    public Docs deprecated(@Nullable String reason) {
        if (reason == null) {
            return this;
        }
        String why = DescriptionHtml.firstParagraph(reason);
        return tag("deprecated", why.isEmpty() ? "the documentation gives no reason" : why);
    }

    /** The comment. */
    public CodeBlock build() {
        return text.build();
    }

    /** The annotation that goes with {@link #deprecated}. */
    public static List<AnnotationSpec> annotations(@Nullable String deprecation) {
        return deprecation == null ? List.of() : List.of(DEPRECATED);
    }
}
