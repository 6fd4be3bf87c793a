package io.docwright.generator.infer.api;

import io.docwright.generator.apireference.ApiMember;
import io.docwright.generator.apireference.Location;
import io.docwright.generator.apireference.MemberMatch;
import io.docwright.generator.infer.place.Node;
import io.docwright.generator.infer.place.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The members of one side of an operation, as an API page lists them. If one member is the whole body, many pages list the members
 * of that member beside the others: below the entry of the root element, or without an entry of their own.
 *
 * @param outer the members of the input or output itself
 * @param payload the member that is the whole body, if the page lists its members; null otherwise
 * @param inner the members of the payload
 */
record BodyMembers(List<ApiMember> outer, @Nullable Slot payload, List<ApiMember> inner) {

    static BodyMembers of(List<ApiMember> members, Node root) {
        BodyMembers below = belowRootTag(members, root);
        return below == null ? unwrapped(members, root) : below;
    }

    /** The members below the entry of the root element; null without such an entry, or if it names the input itself. */
    private static @Nullable BodyMembers belowRootTag(List<ApiMember> members, Node root) {
        for (int i = 0; i < members.size(); i++) {
            ApiMember tag = members.get(i);
            Slot slot = tag.wire().rootTag() ? structure(root, tag.name()) : null;
            if (slot != null) {
                return new BodyMembers(members.subList(0, i + 1), slot, members.subList(i + 1, members.size()));
            }
        }
        return null;
    }

    private static @Nullable Slot structure(Node root, String name) {
        return root.slots.stream()
                .filter(slot -> slot.name.equalsIgnoreCase(name) && slot.type.node() != null)
                .findFirst()
                .orElse(null);
    }

    /** If no member of the body is one of the operation's own, they are those of its only structure that the page does not list. */
    private static BodyMembers unwrapped(List<ApiMember> members, Node root) {
        Map<String, ApiMember> found = match(root, members);
        List<ApiMember> outer = new ArrayList<>(found.values());
        List<ApiMember> inner = new ArrayList<>(members);
        inner.removeIf(member -> member.wire().rootTag()
                || outer.stream().anyMatch(one -> one.span().equals(member.span())));
        List<Slot> structures = root.slots.stream()
                .filter(slot -> !found.containsKey(slot.name) && slot.type.node() != null)
                .filter(slot -> matches(slot.type.node(), inner))
                .toList();
        members.stream().filter(member -> member.wire().rootTag()).findFirst().ifPresent(tag -> {
            if (structures.size() == 1) {
                structures.get(0).api = tag;
            }
        });
        boolean bodyFound = outer.stream().anyMatch(member -> member.wire().location() == Location.BODY);
        return structures.size() != 1 || bodyFound
                ? new BodyMembers(members, null, List.of())
                : new BodyMembers(outer, structures.get(0), inner);
    }

    /** Whether most of the members are members of a structure. */
    private static boolean matches(@Nullable Node node, List<ApiMember> members) {
        return node != null && !members.isEmpty() && 2 * match(node, members).size() > members.size();
    }

    /** The members of the page by the names of the place's members. */
    static Map<String, ApiMember> match(Node node, List<ApiMember> members) {
        List<MemberMatch.Named> named = node.slots.stream()
                .map(slot -> new MemberMatch.Named(slot.name, slot.documentation))
                .toList();
        return MemberMatch.of(named, members);
    }
}
