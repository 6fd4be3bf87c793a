package io.docwright.generator.java.shape;

import io.docwright.generator.java.javadoc.DescriptionHtml;
import io.docwright.generator.java.javadoc.HtmlText;
import io.docwright.generator.java.resolved.JavaMember;
import io.docwright.generator.word.NameWords;
import java.util.Locale;
import java.util.stream.Collectors;

/** Texts of a member for Javadoc tags. */
final class MemberDocs {
    private MemberDocs() {}

    /** The first sentence of the member's description as HTML; {@code the domain owner} if it has none. */
    static String sentence(JavaMember member) {
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
