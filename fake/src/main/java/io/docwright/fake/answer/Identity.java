package io.docwright.fake.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The choices for a thing: the same in all answers that tell its ids, so that a list shows what a get shows. */
final class Identity {
    private static final List<String> ROLES = List.of("id", "arn", "name", "identifier");

    private Identity() {}

    /** @param draw the choices if nothing identifies it */
    static Draw of(Map<String, ? extends @Nullable Object> known, Draw draw) {
        for (String role : ROLES) {
            Map<String, Object> ids = new LinkedHashMap<>();
            known.forEach((name, value) -> {
                if (value instanceof String && Words.of(name).last().equals(role)) {
                    ids.put(name.toLowerCase(Locale.ROOT), value);
                }
            });
            if (!ids.isEmpty()) {
                return Draw.of(0).given(ids);
            }
        }
        return draw;
    }
}
