package io.docwright.generator.apireference;

import io.docwright.generator.apireference.Wire.ListForm;
import io.docwright.generator.apireference.entry.ApiType;
import io.docwright.generator.apireference.entry.Entry;
import io.docwright.generator.apireference.entry.EntryGroup;
import io.docwright.generator.diagnostics.SourceSpan;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes members of entries. */
final class Members {
    private static final Pattern ROOT_TAG = Pattern.compile("Root level tag for the .{1,300} parameters?\\.?");

    /** {@code things-GetThing-request-uri-name}, {@code things-Type-Thing-name}. */
    private static final Pattern ANCHOR = Pattern.compile(".*?-(?:request-uri|request|response|Type-[^-]{1,300})-(.+)");

    /** {@code Names.Name.N} or {@code Name.N}. */
    private static final Pattern LIST = Pattern.compile("([^.]+)(?:\\.([^.]+))?\\.N");

    private final String file;

    Members(String file) {
        this.file = file;
    }

    /** The name of a member that is shown as {@code Names.Name.N}. */
    static String name(String label) {
        Matcher list = LIST.matcher(label);
        return list.matches() ? list.group(1) : label;
    }

    static @Nullable ListForm listForm(String label) {
        Matcher list = LIST.matcher(label);
        return list.matches() ? new ListForm(list.group(2) == null, list.group(2)) : null;
    }

    static boolean isRootTag(Entry entry) {
        return entry.type() == null
                && !entry.prose().isEmpty()
                && ROOT_TAG.matcher(entry.prose().get(0).bare()).matches();
    }

    /** The name at the end of an entry's anchor; null if there is none. */
    static @Nullable String anchorName(Entry entry) {
        String anchor = entry.head().anchor();
        Matcher matcher = anchor == null ? null : ANCHOR.matcher(anchor);
        return matcher != null && matcher.matches() ? matcher.group(1) : null;
    }

    /** A member of an input. */
    ApiMember input(Entry entry, Wire wire) {
        return member(entry, wire, entry.required());
    }

    /** A member of an output; whether it is required is not documented. */
    ApiMember output(Entry entry, Wire wire) {
        return member(entry, wire, null);
    }

    private ApiMember member(Entry entry, Wire wire, @Nullable Boolean required) {
        List<String> names =
                entry.head().labels().stream().map(Members::name).distinct().toList();
        return new ApiMember(
                names,
                anchorName(entry),
                entry.type() == null ? implied(entry, wire) : entry.type(),
                required,
                entry.constraints(),
                wire,
                Prose.isDeprecated(entry.prose()),
                Prose.text(entry.prose()),
                new SourceSpan(file, entry.head().at().line(), entry.head().at().column()));
    }

    /**
     * The type of an entry that names none: a label is no list, so that one with a pattern is a string; a binary body is a
     * blob; a status is a whole number.
     */
    private static @Nullable ApiType implied(Entry entry, Wire wire) {
        if (wire.location() == Location.URI && entry.textual()) {
            return ApiType.Scalar.STRING;
        }
        if (wire.location() == Location.STATUS) {
            return ApiType.Scalar.INTEGER;
        }
        return entry.group() == EntryGroup.BINARY ? ApiType.Scalar.BLOB : null;
    }

    /** A member of a data type. */
    ApiMember member(Entry entry) {
        String label = entry.head().label();
        Wire wire = new Wire(null, name(label), null, listForm(label), null, false);
        return member(entry, wire, entry.required());
    }
}
