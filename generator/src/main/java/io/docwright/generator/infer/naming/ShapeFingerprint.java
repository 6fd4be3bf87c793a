package io.docwright.generator.infer.naming;

import io.docwright.generator.infer.names.NameRecord;
import io.docwright.generator.infer.names.Sample;
import io.docwright.generator.infer.names.ShapeKind;
import io.docwright.generator.infer.place.Groups;
import io.docwright.generator.infer.place.Node;
import io.docwright.generator.infer.place.Places;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What identifies a group when pages change: its places and its members.
 *
 * @param places all places except those in pages of paginators, which repeat operations
 * @param someMembers names of members or values, a sample if there are many
 * @param somePlaces a sample of the places if there are many
 */
public record ShapeFingerprint(ShapeKind kind, Set<String> places, List<String> someMembers, List<String> somePlaces) {

    /** The fingerprint of each group; null for requests, responses and exceptions, whose names are fixed. */
    public static List<@Nullable ShapeFingerprint> of(Groups groups) {
        List<@Nullable ShapeFingerprint> all = new ArrayList<>(groups.count());
        for (int group = 0; group < groups.count(); group++) {
            all.add(of(groups.nodes(group)));
        }
        return all;
    }

    private static @Nullable ShapeFingerprint of(List<Node> nodes) {
        Set<String> places = new LinkedHashSet<>();
        for (Node node : nodes) {
            if (!node.isRoot() && !node.root.kind.isPaginator()) {
                places.add(Places.path(node));
            }
        }
        if (places.isEmpty()) {
            return null;
        }
        Node model = nodes.get(0);
        List<String> members = model.kind == Node.Kind.ENUM
                ? model.values
                : model.slots.stream().map(slot -> slot.name).toList();
        return new ShapeFingerprint(
                kind(model), places, Sample.of(members, Sample.MEMBERS), Sample.of(places, Sample.PLACES));
    }

    private static ShapeKind kind(Node node) {
        return node.kind == Node.Kind.ENUM ? ShapeKind.ENUM : node.union ? ShapeKind.UNION : ShapeKind.STRUCTURE;
    }

    /** The share of all member names that both have; 1 if neither has any. */
    double likeness(NameRecord record) {
        Set<String> all = new HashSet<>(record.members());
        all.addAll(someMembers);
        return all.isEmpty() ? 1 : (double) common(record) / all.size();
    }

    /** How many members both have. */
    int common(NameRecord record) {
        Set<String> common = new HashSet<>(record.members());
        common.retainAll(new HashSet<>(someMembers));
        return common.size();
    }

    /** How many of a record's places are places of this group. */
    int hits(NameRecord record) {
        return (int) record.places().stream().filter(places::contains).count();
    }

    /** How many of this group's sampled places are places of a record. */
    int hitsBack(NameRecord record) {
        return (int) somePlaces.stream().filter(record.places()::contains).count();
    }
}
