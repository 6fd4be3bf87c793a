package io.docwright.generator.apireference.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the errors of a section. The heads between that of an error and its status are its members. Not thread-safe.
 *
 * <pre>{@code
 * ** ConflictException **
 * The thing is in use.
 * ** resourceId **
 * The id of the thing.
 * HTTP Status Code: 409
 * }</pre>
 */
public final class ErrorReader {
    /** The name of an error, never of a member. */
    private static final Pattern ERROR = Pattern.compile(".*(?:Exception|Fault)");

    private final List<ErrorEntry> errors = new ArrayList<>();
    private @Nullable EntryHead head;
    private List<PageLine> prose = new ArrayList<>();
    private List<EntryHead> members = new ArrayList<>();

    private ErrorReader() {}

    /** Reads errors in the order of the page. */
    public static List<ErrorEntry> read(List<PageLine> lines) {
        ErrorReader reader = new ErrorReader();
        lines.forEach(reader::line);
        reader.close(null);
        return List.copyOf(reader.errors);
    }

    private void line(PageLine line) {
        EntryHead found = EntryHead.of(line);
        Attribute attribute = Attribute.of(line);
        EntryHead error = head;
        if (attribute != null && attribute.kind() == AttributeKind.STATUS) {
            close(Integer.valueOf(attribute.bare()));
        } else if (found != null
                && (error == null || ERROR.matcher(found.label()).matches())) {
            close(null);
            head = found;
        } else if (found != null && error != null && found.spaced() == error.spaced()) {
            members.add(found);
        } else if (error != null && members.isEmpty()) {
            prose.add(line);
        }
    }

    private void close(@Nullable Integer status) {
        if (head != null) {
            errors.add(new ErrorEntry(head, prose, members, status));
        }
        head = null;
        prose = new ArrayList<>();
        members = new ArrayList<>();
    }
}
