package io.docwright.generator.infer.names;

import io.docwright.generator.diagnostics.SourceSpan;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the names file says of one shape.
 *
 * @param name the name that it was given, unique in its service even where letter case is ignored
 * @param chosen the name that the user wants instead; null where the user wants none
 * @param kind what it is
 * @param why why it was called {@code name} first, in words
 * @param members names of members or values of an enum, sorted; a {@link Sample} where there are many
 * @param places where it stands, sorted; a {@link Sample} where there are many
 * @param retired whether it stood in no page any more when the file was written; its name is held for it all the same
 * @param span where the file says so
 */
public record NameRecord(
        String name,
        @Nullable Chosen chosen,
        ShapeKind kind,
        String why,
        List<String> members,
        List<String> places,
        boolean retired,
        SourceSpan span) {

    /** A name that the user wants, and where the file says so. */
    public record Chosen(String name, SourceSpan span) {}

    public NameRecord {
        members = Sample.of(members, Sample.MEMBERS);
        places = Sample.of(places, Sample.PLACES);
    }

    /** The same shape, gone from the pages or back in them. */
    public NameRecord retired(boolean value) {
        return new NameRecord(name, chosen, kind, why, members, places, value, span);
    }

    /** Whether another can be of the same shape: two people added to it, and Git kept both of their lines. */
    boolean isMergeableWith(NameRecord other) {
        return name.equals(other.name)
                && kind == other.kind
                && (chosen == null || other.chosen == null || chosenName().equals(other.chosenName()));
    }

    /** What both say together. */
    NameRecord mergedWith(NameRecord other) {
        return new NameRecord(
                name,
                chosen == null ? other.chosen : chosen,
                kind,
                why,
                Stream.concat(members.stream(), other.members.stream()).toList(),
                Stream.concat(places.stream(), other.places.stream()).toList(),
                retired && other.retired,
                span);
    }

    /** Whether another says the same, wherever it stands. */
    public boolean saysAs(NameRecord other) {
        return name.equals(other.name)
                && chosenName().equals(other.chosenName())
                && kind == other.kind
                && why.equals(other.why)
                && members.equals(other.members)
                && places.equals(other.places)
                && retired == other.retired;
    }

    /** The name that the user wants, empty where there is none. */
    public String chosenName() {
        return chosen == null ? "" : chosen.name();
    }
}
