package io.docwright.generator.page.coverage;

import io.docwright.generator.page.Block;
import io.docwright.generator.page.Markup;
import java.util.regex.Pattern;

/** Recognises what a site puts around its pages: links to other pages, and the lines at the end. */
final class Navigation {
    /** {@code [Next](…) | [Previous](…)}. */
    private static final Pattern LINKS =
            Pattern.compile("(?:[\\s|/»«›‹·•,-]*\\[[^\\]]*\\]\\([^)]*\\))+[\\s|/»«›‹·•,-]*");

    /** What sites of several themes write at the top and at the end of a page. */
    private static final Pattern WORDS = Pattern.compile(
            "(?:©|\\[ +\\]|\\(c\\)|copyright\\b|created using\\b|made with\\b|built with\\b|last updated\\b|page updated\\b"
                    + "|privacy\\b|site terms\\b|cookie preferences\\b|skip to\\b|back to top|on this page|table of contents"
                    + "|contents|previous( topic| page)?|next( topic| page)?|(?:previous|next): .*|boto3 docs\\b|documentation overview|related topics|navigation|index|go|search|quick search"
                    + "|edit on\\b|view page source|show source|this page|toggle\\b|docs\\b|home\\b|hide\\b|menu"
                    + "|feedback|aws api documentation|did you find this page useful|enable javascript|please activate javascript).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** The sentences of a service's page that introduce lists of its other pages. */
    private static final Pattern INTRODUCTION = Pattern.compile(
            "(?:These are the available|The available|For more (?:detailed )?(?:instructions|information)) .*"
                    + "|.* are (?:available|configurable) on a client instance .*|This client has no .*",
            Pattern.DOTALL);

    /** A link to the guide of the library, where a service's page introduces its exceptions, paginators or waiters. */
    private static final Pattern GUIDE = Pattern.compile("\\]\\([^)\\s]{0,200}/guide/[\\w\\-]{1,80}\\.html");

    /** {@code Garden / Client / get_tree}. */
    private static final Pattern BREADCRUMB =
            Pattern.compile("\\w[\\w ]* [/›»>] (?:Client|Paginators?|Waiters?|Resources?)(?: [/›»>] \\w+)*");

    /** A script that a converter took for text. */
    private static final Pattern SCRIPT = Pattern.compile("(?:document|window)\\.\\w+[.(].*|\\$\\(.*", Pattern.DOTALL);

    private static final int LONGEST = 400;

    private Navigation() {}

    /** Whether a block that no reference page needs is navigation. */
    static boolean is(Block block) {
        String inlines = block.inlines();
        if (inlines.length() > LONGEST || block.asCode() != null) {
            return false;
        }
        String bare = Markup.bare(inlines).strip();
        return LINKS.matcher(inlines).matches()
                || WORDS.matcher(bare).matches()
                || INTRODUCTION.matcher(bare).matches()
                || GUIDE.matcher(inlines).find()
                || BREADCRUMB.matcher(bare).matches()
                || SCRIPT.matcher(bare).matches()
                || !hasWord(inlines);
    }

    /** Whether an item of a list is one name, one signature or one link. */
    static boolean isIndexEntry(Block.Item item) {
        return item.blocks().size() == 1
                && !Markup.bare(item.blocks().get(0).inlines()).strip().contains(" ");
    }

    /** A line of signs alone, such as {@code »} or {@code ---}. */
    private static boolean hasWord(String text) {
        return text.chars().anyMatch(Character::isLetterOrDigit);
    }
}
