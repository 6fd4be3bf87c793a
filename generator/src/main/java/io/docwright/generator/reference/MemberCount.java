package io.docwright.generator.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many members a page has, nested ones included, and the length of its longest name. */
public final class MemberCount {
    private final Longest longest = new Longest();
    private final int members;

    private MemberCount(Reference reference) {
        longest.name(reference.owner().name());
        longest.name(reference.owner().id());
        members = reference.accept(new OfPage(longest));
    }

    /** Counts the members of a page. */
    public static MemberCount of(Reference reference) {
        return new MemberCount(reference);
    }

    /** The number of members, nested ones included. */
    public int members() {
        return members;
    }

    /** In characters; values of enums are names, too. */
    public int longestName() {
        return longest.length;
    }

    private static final class Longest {
        private int length;

        void name(@Nullable String name) {
            length = Math.max(length, name == null ? 0 : name.length());
        }
    }

    /** Returns the number of members of a page. */
    private record OfPage(Longest longest) implements Reference.Visitor<Integer> {
        @Override
        public Integer operation(Reference.OperationPage page) {
            longest.name(page.method());
            longest.name(page.link() == null ? null : page.link().operation());
            page.errors().forEach(error -> longest.name(error.name()));
            return side(page.input()) + side(page.output());
        }

        @Override
        public Integer exception(Reference.ExceptionPage page) {
            longest.name(page.name());
            return new OfType(longest).fields(page.members());
        }

        @Override
        public Integer paginator(Reference.PaginatorPage page) {
            longest.name(page.name());
            return side(page.input()) + side(page.output());
        }

        @Override
        public Integer waiter(Reference.WaiterPage page) {
            longest.name(page.name());
            return 0;
        }

        @Override
        public Integer service(Reference.ServicePage page) {
            return 0;
        }

        @Override
        public Integer helper(Reference.HelperPage page) {
            return 0;
        }

        private int side(@Nullable Side side) {
            return side == null ? 0 : new OfType(longest).fields(side.members());
        }
    }

    /** Returns the number of members in a type. */
    private record OfType(Longest longest) implements DocumentedType.Visitor<Integer> {
        int fields(List<DocumentedType.Field> fields) {
            int count = fields.size();
            for (DocumentedType.Field field : fields) {
                longest.name(field.name());
                count += in(field.place());
            }
            return count;
        }

        private int in(DocumentedType.Place place) {
            return place.type().accept(this);
        }

        @Override
        public Integer scalar(DocumentedType.Scalar scalar) {
            return 0;
        }

        @Override
        public Integer enumeration(DocumentedType.Enumeration enumeration) {
            enumeration.values().forEach(longest::name);
            return 0;
        }

        @Override
        public Integer listOf(DocumentedType.ListOf list) {
            return in(list.element());
        }

        @Override
        public Integer mapOf(DocumentedType.MapOf map) {
            return in(map.key()) + in(map.value());
        }

        @Override
        public Integer structure(DocumentedType.Structure structure) {
            return fields(structure.members());
        }

        @Override
        public Integer eventStream(DocumentedType.EventStream events) {
            return fields(events.members());
        }

        @Override
        public Integer recursive(DocumentedType.Recursive recursive) {
            return 0;
        }
    }
}
