package io.docwright.generator.apireference;

import io.docwright.generator.apireference.entry.Entry;
import io.docwright.generator.apireference.entry.EntryGroup;
import io.docwright.generator.apireference.syntax.HttpSyntax;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds where the members of a response travel, from its syntax. */
final class ResponseBinding {
    private static final Set<EntryGroup> IN_BODY = EnumSet.of(EntryGroup.BODY, EntryGroup.PAYLOAD, EntryGroup.BINARY);
    private static final Pattern STATUS = Pattern.compile("\\d{3}");

    private final @Nullable HttpSyntax syntax;

    ResponseBinding(@Nullable HttpSyntax syntax) {
        this.syntax = syntax;
    }

    Wire wire(Entry entry) {
        String label = entry.head().label();
        HttpSyntax shown = syntax;
        if (shown != null && label.equals(shown.status())) {
            return new Wire(Location.STATUS, label, null, null, null, false);
        }
        HttpSyntax.Header header = shown == null ? null : header(shown, entry);
        if (header != null || entry.group() == EntryGroup.HEADERS) {
            return new Wire(
                    Location.HEADER,
                    header == null ? label : header.name(),
                    header == null || header.value().isEmpty() ? null : header.value(),
                    null,
                    null,
                    false);
        }
        return BodyForms.wire(entry, Members.name(label), Members.isRootTag(entry), shown);
    }

    /** The header of an entry; entries below another sentence than that about headers have none. */
    private static HttpSyntax.@Nullable Header header(HttpSyntax syntax, Entry entry) {
        if (IN_BODY.contains(entry.group())) {
            return null;
        }
        String label = entry.head().label();
        String anchor = Members.anchorName(entry);
        return syntax.headers().stream()
                .filter(header -> header.name().equalsIgnoreCase(label)
                        || header.value().equals(label)
                        || header.value().equals(anchor))
                .findFirst()
                .orElse(null);
    }

    /** The number in the first line of the response; null if there is none. */
    @Nullable
    Integer status() {
        String status = syntax == null ? null : syntax.status();
        String first = status == null ? "" : status.split(" ", 2)[0];
        return STATUS.matcher(first).matches() ? Integer.valueOf(first) : null;
    }
}
