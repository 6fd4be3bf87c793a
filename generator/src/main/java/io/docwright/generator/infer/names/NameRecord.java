package io.docwright.generator.infer.names;

import io.docwright.generator.diagnostics.SourceSpan;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The entry of one shape in a names file.
 *
 * @param name the name that was inferred first, unique in its service even if letter case is ignored
 * @param chosen the name that the user chose instead; null if there is none
 * @param why the reason for {@code name}, a clause that fits after "because"
 * @param members names of members or values of an enum, sorted; a {@link Sample} if there are many
 * @param places its places, sorted; a {@link Sample} if there are many
 * @param retired whether the shape was in no page when the file was written; its name remains reserved
 * @param span the position of the entry
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

    /** A name that the user chose, and its position in the file. */
    public record Chosen(String name, SourceSpan span) {}

    public NameRecord {
        members = Sample.of(members, Sample.MEMBERS);
        places = Sample.of(places, Sample.PLACES);
    }

    /** A copy with another value of {@code retired}. */
    public NameRecord retired(boolean value) {
        return new NameRecord(name, chosen, kind, why, members, places, value, span);
    }

    /** A copy with a chosen name, and the reason for its own. */
    public NameRecord choosing(Chosen chosenName, String reason) {
        return new NameRecord(name, chosenName, kind, reason, members, places, retired, span);
    }

    /** Whether both are entries of one shape, as Git keeps them if two people change one line. */
    boolean isMergeableWith(NameRecord other) {
        return name.equals(other.name)
                && kind == other.kind
                && (chosen == null || other.chosen == null || chosenName().equals(other.chosenName()));
    }

    /** An entry with the members and places of both. */
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

    /** Whether both have the same content; spans are not compared. */
    public boolean sameAs(NameRecord other) {
        return name.equals(other.name)
                && chosenName().equals(other.chosenName())
                && kind == other.kind
                && why.equals(other.why)
                && members.equals(other.members)
                && places.equals(other.places)
                && retired == other.retired;
    }

    /** The name that the user chose, empty if there is none. */
    public String chosenName() {
        return chosen == null ? "" : chosen.name();
    }
}
