package io.docwright.generator.reference;

import io.docwright.generator.reference.structure.StructureItem;
import io.docwright.generator.reference.structure.TypeWords;
import io.docwright.generator.reference.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A member, an element, a key or a value of a syntax block, with the item of the structure section that describes it. */
final class SyntaxPlace {
    private final @Nullable String name;
    private final @Nullable String type;
    private final boolean open;
    private final List<SyntaxPlace> children;
    private @Nullable StructureItem item;

    private SyntaxPlace(@Nullable String name, @Nullable String type, boolean open, List<SyntaxPlace> children) {
        this.name = name;
        this.type = type;
        this.open = open;
        this.children = children;
    }

    /**
     * The members of a structure.
     *
     * @param items the items that may describe them; they show whether a single entry is a member or the key of a map
     */
    static List<SyntaxPlace> members(List<Syntax.Entry> entries, List<StructureItem> items) {
        List<SyntaxPlace> members = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            Syntax.Entry entry = entries.get(i);
            StructureItem described =
                    i < items.size() && entry.key().equals(items.get(i).name()) ? items.get(i) : null;
            members.add(entry.value().accept(new Builder(entry.key(), described)));
        }
        return members;
    }

    /** A member that only the structure section has. */
    static SyntaxPlace of(StructureItem item) {
        SyntaxPlace place = new SyntaxPlace(item.name(), item.type(), true, new ArrayList<>());
        place.item = item;
        return place;
    }

    /** Null for an element, a key or a value. */
    @Nullable
    String name() {
        return name;
    }

    /** Whether the syntax block does not show what is in it. */
    boolean open() {
        return open;
    }

    List<SyntaxPlace> children() {
        return children;
    }

    /** Whether an item can describe this place: it has its name, or no name and its type. */
    boolean matches(StructureItem other) {
        return name == null
                ? other.name() == null && (type == null || type.equals(other.type()))
                : name.equals(other.name());
    }

    void describe(StructureItem described) {
        this.item = described;
    }

    /** The items of the places, nested like them. A place without an item has one without a description if it has children. */
    static List<StructureItem> items(List<SyntaxPlace> places) {
        List<StructureItem> items = new ArrayList<>();
        for (SyntaxPlace place : places) {
            List<StructureItem> children = items(place.children);
            if (place.item != null) {
                items.add(place.item.with(place.open ? place.item.children() : children));
            } else if (!children.isEmpty()) {
                String type = place.type == null ? TypeWords.DICT : place.type;
                items.add(StructureItem.undescribed(place.name, type, children));
            }
        }
        return items;
    }

    private static final class Builder implements Syntax.Visitor<SyntaxPlace> {
        private final @Nullable String name;
        private final @Nullable StructureItem described;

        Builder(@Nullable String name, @Nullable StructureItem described) {
            this.name = name;
            this.described = described;
        }

        @Override
        public SyntaxPlace scalar(Syntax.Scalar scalar) {
            return closed(TypeWords.word(scalar.kind()), new ArrayList<>());
        }

        @Override
        public SyntaxPlace unspecifiedScalar(Syntax.UnspecifiedScalar scalar) {
            return closed(null, new ArrayList<>());
        }

        @Override
        public SyntaxPlace enumeration(Syntax.Enumeration enumeration) {
            return closed(TypeWords.STRING, new ArrayList<>());
        }

        @Override
        public SyntaxPlace listOf(Syntax.ListOf list) {
            return closed(TypeWords.LIST, nameless(list.element(), described));
        }

        @Override
        public SyntaxPlace structureOrMap(Syntax.StructureOrMap value) {
            StructureItem key = described == null ? null : described.inner();
            boolean map = value.entries().size() == 1
                    && (described == null || described.children().isEmpty()
                            ? value.entries().get(0).looksLikeMap()
                            : key != null);
            if (!map) {
                return closed(TypeWords.DICT, members(value.entries(), inside()));
            }
            List<SyntaxPlace> keys = new ArrayList<>();
            keys.add(new SyntaxPlace(
                    null,
                    TypeWords.STRING,
                    false,
                    nameless(value.entries().get(0).value(), key)));
            return closed(TypeWords.DICT, keys);
        }

        @Override
        public SyntaxPlace eventStream(Syntax.EventStream events) {
            return closed(null, members(events.members().entries(), inside()));
        }

        @Override
        public SyntaxPlace recursive(Syntax.Recursive recursive) {
            return new SyntaxPlace(name, null, true, new ArrayList<>());
        }

        @Override
        public SyntaxPlace unknown(Syntax.Unknown unknown) {
            return new SyntaxPlace(name, null, true, new ArrayList<>());
        }

        private List<StructureItem> inside() {
            return described == null ? List.of() : described.children();
        }

        private static List<SyntaxPlace> nameless(Syntax value, @Nullable StructureItem owner) {
            List<SyntaxPlace> one = new ArrayList<>();
            one.add(value.accept(new Builder(null, owner == null ? null : owner.inner())));
            return one;
        }

        private SyntaxPlace closed(@Nullable String type, List<SyntaxPlace> children) {
            return new SyntaxPlace(name, type, false, children);
        }
    }
}
