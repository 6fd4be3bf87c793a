package io.docwright.generator.reference;

import io.docwright.generator.reference.structure.StructureItem;
import io.docwright.generator.reference.syntax.Syntax;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Nests the items of a structure section as the syntax block does, if the two differ in depth: many formats lose the indents
 * of items, and one line that is indented too little closes all items around it. Both halves have the same members in the
 * same order, each before those that it contains.
 *
 * <p>An item that the syntax block does not have stays where the section has it, unless its name is elsewhere in the syntax
 * block: then it is left out, because it would be added to a structure that does not have it.
 */
final class Nesting {
    /** An item and the item that encloses it in the section. */
    private record Written(StructureItem item, @Nullable StructureItem parent) {}

    private final List<Written> items = new ArrayList<>();
    private final List<Written> extras = new ArrayList<>();
    private final Map<String, Integer> expected = new HashMap<>();
    private final Map<StructureItem, SyntaxPlace> places = new HashMap<>();
    private int at;

    private Nesting() {}

    /** Returns the items as they are if each is at a level of the syntax block that has it; else nests them again. */
    static List<StructureItem> of(List<Syntax.Entry> entries, List<StructureItem> items) {
        List<SyntaxPlace> members = SyntaxPlace.members(entries, List.of());
        Nesting nesting = new Nesting();
        members.forEach(nesting::expect);
        Set<String> names = new HashSet<>(nesting.expected.keySet());
        if (fits(SyntaxPlace.members(entries, items), items, names)) {
            return items;
        }
        nesting.flatten(items, null);
        members.forEach(nesting::match);
        nesting.extras.addAll(nesting.items.subList(nesting.at, nesting.items.size()));
        Set<StructureItem> kept = new HashSet<>();
        for (Written extra : nesting.extras) {
            if (extra.parent != null && kept.contains(extra.parent)) {
                kept.add(extra.item); // its parent has it already
            } else if (extra.item.name() != null && !names.contains(extra.item.name())) {
                kept.add(extra.item);
                SyntaxPlace parent = extra.parent == null ? null : nesting.places.get(extra.parent);
                (parent == null ? members : parent.children()).add(SyntaxPlace.of(extra.item));
            }
        }
        return SyntaxPlace.items(members);
    }

    /** Whether no item is at a level that does not have it, while another level has. */
    private static boolean fits(List<SyntaxPlace> places, List<StructureItem> items, Set<String> names) {
        Map<String, SyntaxPlace> byName = new HashMap<>();
        places.forEach(place -> byName.put(key(place.name()), place));
        Set<String> seen = new HashSet<>();
        for (StructureItem item : items) {
            SyntaxPlace place = byName.get(key(item.name()));
            if (!seen.add(key(item.name())) || (place == null && names.contains(key(item.name())))) {
                return false;
            }
            if (place != null && !place.open() && !fits(place.children(), item.children(), names)) {
                return false;
            }
        }
        return true;
    }

    private void flatten(List<StructureItem> nested, @Nullable StructureItem parent) {
        for (StructureItem item : nested) {
            items.add(new Written(item, parent));
            flatten(item.children(), item);
        }
    }

    private void expect(SyntaxPlace place) {
        expected.merge(key(place.name()), 1, Integer::sum);
        place.children().forEach(this::expect);
    }

    /** Gives a place the next item, if that is its own, and then the places in it. */
    private void match(SyntaxPlace place) {
        String name = key(place.name());
        while (at < items.size()
                && !place.matches(items.get(at).item)
                && expected.getOrDefault(key(items.get(at).item.name()), 0) == 0) {
            extras.add(take());
        }
        if (at < items.size() && place.matches(items.get(at).item)) {
            StructureItem item = take().item;
            place.describe(item);
            places.put(item, place);
        }
        expected.merge(name, -1, Integer::sum);
        place.children().forEach(this::match);
    }

    private Written take() {
        return items.get(at++);
    }

    /** The name of a member; empty for an element, a key and a value. */
    private static String key(@Nullable String name) {
        return name == null ? "" : name;
    }
}
