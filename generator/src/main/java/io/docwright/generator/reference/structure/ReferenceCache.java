package io.docwright.generator.reference.structure;

import io.docwright.generator.page.Block;
import io.docwright.generator.page.TextCache;
import io.docwright.generator.reference.syntax.QuotedValues;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What pages of one run have in common, read once and kept as one object: heads of members, descriptions of one paragraph, lines
 * of enum values, texts.
 * Meant for all pages of a run, and not for longer. Thread-safe.
 */
public final class ReferenceCache {
    private final Map<String, Optional<ItemHead>> heads = new ConcurrentHashMap<>();
    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private final Map<String, Description> descriptions = new ConcurrentHashMap<>();
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

    /**
     * The description that one paragraph is. It must have fewer characters than a description may have marks, because a
     * description with too many is reported for each file.
     */
    Description description(Block.Paragraph paragraph, Descriptions writer) {
        Description known = descriptions.get(paragraph.text());
        if (known == null) {
            known = shared(Description.of(List.of(paragraph), writer));
            Description earlier = descriptions.putIfAbsent(paragraph.text(), known);
            known = earlier == null ? known : earlier;
        }
        return known;
    }

    /** A description with a shared text. */
    Description shared(Description description) {
        return description.with(shared(description.commonMark()));
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
