package io.docwright.generator.java.javadoc;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Builds a Javadoc comment: a description, then tags. Texts are not interpreted as JavaPoet formats. */
public final class Docs {
    /**
     * Replaces line ends in the text of a comment, in the result of {@link #build}. JavaPoet parses each line twice with
     * regular expressions; this way, a text is a single line. No text contains this character, because comments are printable
     * ASCII.
     */
    public static final char LINE_BREAK = '\u001e';

    private static final AnnotationSpec DEPRECATED =
            AnnotationSpec.builder(Deprecated.class).build();

    private final CodeBlock.Builder text = CodeBlock.builder();
    private boolean tagged;

    private Docs() {}

    /** Starts with the description, or with {@code otherwise} if there is none. */
    public static Docs of(String commonMark, String otherwise) {
        return of(commonMark, () -> ofText(otherwise));
    }

    /** Starts with the description; returns {@code otherwise} if there is none. */
    public static Docs of(String commonMark, Supplier<Docs> otherwise) {
        String html = DescriptionHtml.of(commonMark);
        return html.isEmpty() ? otherwise.get() : new Docs().lines(html);
    }

    /** Starts with the description's first sentence, or with {@code otherwise} if there is none. */
    public static Docs ofSentence(String commonMark, String otherwise) {
        String sentence = DescriptionHtml.firstSentence(commonMark);
        return ofText(sentence.isEmpty() ? otherwise : sentence);
    }

    /** Starts with {@code html}. */
    public static Docs ofText(String html) {
        return new Docs().lines(String.join("\n", LineFiller.fill(html)));
    }

    /** Starts with code that names classes; its lines are kept. */
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

    /** Adds an example: its description in CommonMark, and its code. */
    public Docs example(String commonMark, String code) {
        return lines(DescriptionHtml.ofMore(commonMark)).lines(HtmlText.codeBlock(code));
    }

    /** Adds a tag with a text. */
    public Docs tag(String tag, String html) {
        return tag(tag, CodeBlock.of(""), html);
    }

    /** Adds a tag with its argument and a text. */
    public Docs tag(String tag, CodeBlock about, String html) {
        if (!tagged) {
            text.add("\n");
            tagged = true;
        }
        String filled = String.join(LINE_BREAK + "    ", LineFiller.fill(html));
        text.add("@$L$L$L $L\n", tag, about.isEmpty() ? "" : " ", about, filled);
        return this;
    }

    /** Adds the reason of a deprecation; nothing if {@code reason} is null. */
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

    /** The annotation for {@link #deprecated}; empty if {@code deprecation} is null. */
    public static List<AnnotationSpec> annotations(@Nullable String deprecation) {
        return deprecation == null ? List.of() : List.of(DEPRECATED);
    }
}
