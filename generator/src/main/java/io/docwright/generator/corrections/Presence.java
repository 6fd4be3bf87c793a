package io.docwright.generator.corrections;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What is corrected among names: the values of an enum, the members of a structure, the errors of an operation.
 *
 * @param page the name on the page; null if the page lacks one
 * @param is the right name; null if there is no such thing
 */
record Presence(@Nullable String page, @Nullable String is) {

    /** What names on a page say. */
    Fact.Said said(Collection<String> names) {
        boolean pages = page != null && names.contains(page);
        boolean right = is != null && names.contains(is);
        if (pages == (page != null) && !right) {
            return Fact.Said.AS_EXPECTED;
        }
        return !pages && right == (is != null) ? Fact.Said.AS_CORRECTED : Fact.Said.OTHERWISE;
    }

    /** The name that is corrected. */
    String subject() {
        return page == null ? String.valueOf(is) : page;
    }

    /** What is so and what the page says, for things that are called {@code noun}. */
    String shown(String noun) {
        if (page == null) {
            return "has the " + noun + " " + is + ", which the page lacks";
        }
        return is == null
                ? "has no " + noun + " " + page + ", which the page lists"
                : "has the " + noun + " " + is + "; the page says " + page;
    }
}
