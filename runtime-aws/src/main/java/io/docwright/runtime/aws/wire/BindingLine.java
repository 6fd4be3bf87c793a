package io.docwright.runtime.aws.wire;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of a line of bindings: {@code query=max-results flattened}.
 *
 * @param values values by word; that of a flag is empty
 */
record BindingLine(Map<String, String> values) {
    static final BindingLine NONE = new BindingLine(Map.of());

    BindingLine {
        values = Collections.unmodifiableMap(values);
    }

    static BindingLine of(List<String> words) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String word : words) {
            int sign = word.indexOf('=');
            values.put(sign < 0 ? word : word.substring(0, sign), sign < 0 ? "" : word.substring(sign + 1));
        }
        return new BindingLine(values);
    }

    @Nullable
    String get(BindingWord word) {
        return values.get(word.word());
    }

    String get(BindingWord word, String otherwise) {
        return values.getOrDefault(word.word(), otherwise);
    }

    boolean has(BindingWord word) {
        return values.containsKey(word.word());
    }
}
