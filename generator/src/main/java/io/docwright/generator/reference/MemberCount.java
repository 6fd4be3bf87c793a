package io.docwright.generator.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The number of members on a page, nested ones included, and the length of its longest name. */
public final class MemberCount {
    private int members;
    private int longest;

    private MemberCount() {}

    /** Counts what a page has. */
    public static MemberCount of(Reference reference) {
        MemberCount count = new MemberCount();
        String id = reference.owner().id();
        count.name(reference.owner().name());
        count.name(id == null ? "" : id);
        if (reference instanceof Reference.OperationPage page) {
            count.name(page.method());
            count.name(page.link() == null ? "" : page.link().operation());
            page.errors().forEach(error -> count.name(error.name()));
            count.side(page.input());
            count.side(page.output());
        } else if (reference instanceof Reference.PaginatorPage page) {
            count.name(page.name());
            count.side(page.input());
            count.side(page.output());
        } else if (reference instanceof Reference.WaiterPage page) {
            count.name(page.name());
        } else if (reference instanceof Reference.ExceptionPage page) {
            count.name(page.name());
            count.fields(page.members());
        }
        return count;
    }

    /** The number of members, nested ones included. */
    public int members() {
        return members;
    }

    /** The length of the longest name, in characters; values of enums are names, too. */
    public int longestName() {
        return longest;
    }

    private void name(String name) {
        longest = Math.max(longest, name.length());
    }

    private void side(@Nullable Side side) {
        if (side != null) {
            fields(side.members());
        }
    }

    private void fields(List<DocumentedType.Field> fields) {
        members += fields.size();
        for (DocumentedType.Field field : fields) {
            name(field.name());
            tree(field.place().type());
        }
    }

    private void tree(DocumentedType type) {
        if (type instanceof DocumentedType.Enumeration choice) {
            choice.values().forEach(this::name);
        } else if (type instanceof DocumentedType.ListOf many) {
            tree(many.element().type());
        } else if (type instanceof DocumentedType.MapOf keyed) {
            tree(keyed.key().type());
            tree(keyed.value().type());
        } else if (type instanceof DocumentedType.Structure group) {
            fields(group.members());
        } else if (type instanceof DocumentedType.EventStream events) {
            fields(events.members());
        }
    }
}
