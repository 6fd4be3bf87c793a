package io.docwright.generator.java.shape;

import io.docwright.generator.java.javadoc.DescriptionHtml;
import io.docwright.generator.java.javadoc.Docs;
import io.docwright.generator.java.javadoc.HtmlText;
import io.docwright.generator.java.name.Identifiers;
import io.docwright.generator.java.resolved.JavaMember;
import io.docwright.generator.java.resolved.PolicyTexts;
import io.docwright.generator.model.ConstraintText;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Type;
import io.docwright.generator.word.NameWords;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts of a member for Javadoc. */
final class MemberDocs {
    /** The longest pattern in the description of a parameter, about a line. The member's own description has it in any case. */
    private static final int LONGEST_PATTERN = 80;

    private static final ConstraintText FULL = new ConstraintText(MemberDocs::pattern);
    private static final ConstraintText SHORT =
            new ConstraintText(pattern -> pattern.length() > LONGEST_PATTERN ? "" : pattern(pattern));

    /** {@code The string form is {bucket}/{key}.} */
    private static final Pattern COPY =
            Pattern.compile("\\bstring form is \\{bucket}/\\{key}", Pattern.CASE_INSENSITIVE);

    private MemberDocs() {}

    /** Adds the member's constraints, what encodes or decodes it, and that it is sensitive, as paragraphs. */
    static Docs described(Docs docs, Member member) {
        Docs constrained = helped(constrained(docs, member), member);
        return member.sensitive()
                ? constrained.paragraph("Sensitive: texts such as {@code toString()} show {@code ***} instead.")
                : constrained;
    }

    private static Docs helped(Docs docs, Member member) {
        if (member.target() != Type.Primitive.STRING) {
            return docs;
        }
        if (PolicyTexts.isEncoded(member.documentation())) {
            return docs.paragraph("{@link io.docwright.runtime.value.PercentText#decode} returns the plain text.");
        }
        return COPY.matcher(member.documentation()).find()
                ? docs.paragraph(
                        "{@link io.docwright.runtime.value.CopySource} makes this text of bucket, key and version.")
                : docs;
    }

    /** Adds the member's constraints as a paragraph, {@code 2 to 50 characters.}; nothing if there are none. */
    private static Docs constrained(Docs docs, Member member) {
        String constraints = FULL.of(member.target(), member.width(), member.constraints());
        return constraints.isEmpty() ? docs : docs.paragraph(Identifiers.capitalized(constraints) + ".");
    }

    /** The first sentence of the member's description and its constraints as HTML, for a parameter that takes its value. */
    static String parameter(JavaMember member) {
        Member model = member.model();
        String sentence = sentence(member);
        String constraints = SHORT.of(model.target(), model.width(), model.constraints());
        if (constraints.isEmpty()) {
            return sentence;
        }
        return ".!?".indexOf(sentence.charAt(sentence.length() - 1)) < 0
                ? sentence + ": " + constraints + "."
                : sentence + " " + Identifiers.capitalized(constraints) + ".";
    }

    private static String pattern(String pattern) {
        return HtmlText.isRepresentable(pattern) ? HtmlText.expression(pattern) : "";
    }

    /** The first sentence of the member's description as HTML; {@code the domain owner} if it has none. */
    private static String sentence(JavaMember member) {
        String sentence = DescriptionHtml.firstSentence(member.model().documentation());
        return sentence.isEmpty() ? "the " + words(member) : sentence;
    }

    /** The words of the member's name as HTML, {@code domain owner}; acronyms keep their letter case. */
    static String words(JavaMember member) {
        String words = NameWords.split(member.model().name()).stream()
                .map(word -> word.equals(word.toUpperCase(Locale.ROOT)) ? word : word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        return words.isBlank() || !HtmlText.isRepresentable(words) ? "value" : HtmlText.escaped(words);
    }
}
