package io.docwright.generator.reference.structure;

import io.docwright.generator.page.TextCache;
import io.docwright.generator.reference.syntax.QuotedValues;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What pages of one run have in common, read once and kept as one object: heads of members, lines of enum values, texts.
 * Meant for all pages of a run, and not for longer. Thread-safe.
 */
public final class ReferenceCache {
    private final Map<String, Optional<ItemHead>> heads = new ConcurrentHashMap<>();
    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private final TextCache<QuotedValues> values = new TextCache<>(QuotedValues::of);

    /** The head of a member that a paragraph is; null if it is none. */
    @Nullable
    public ItemHead head(String paragraph) {
        Optional<ItemHead> known = heads.get(paragraph);
        if (known == null) {
            known = Optional.ofNullable(ItemHead.of(paragraph));
            Optional<ItemHead> earlier = heads.putIfAbsent(paragraph, known);
            known = earlier == null ? known : earlier;
        }
        return known.orElse(null);
    }

    /** The values in quotes at the start of a line, or of the rest of one. */
    public TextCache<QuotedValues> quotedValues() {
        return values;
    }

    /** A shared string for equal texts. */
    public String shared(String text) {
        String known = texts.putIfAbsent(text, text);
        return known == null ? text : known;
    }
}
