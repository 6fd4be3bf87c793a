package io.docwright.generator.reference;

import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics.Reporter;
import io.docwright.generator.reference.structure.StructureItem;
import io.docwright.generator.reference.structure.TypeWords;
import io.docwright.generator.reference.syntax.ScalarKind;
import io.docwright.generator.reference.syntax.Syntax;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joins the two halves of a page by path. Types, enum values and the order of members come from the syntax half; required
 * members, unions and descriptions come from the structure half. A member of only one half is kept. Disagreements are
 * reported.
 */
final class Joiner {
    private static final String FIX = "correct the wrong half, or download the page again";

    private final Reporter reporter;
    private final boolean broken;
    private final List<Runnable> disagreements = new ArrayList<>();
    private boolean misfit;

    /**
     * Creates a joiner.
     *
     * @param broken whether the syntax block could not be read whole; its members may then be at wrong levels, so those that
     *     the section does not have there are ignored
     */
    Joiner(Reporter reporter, boolean broken) {
        this.reporter = reporter;
        this.broken = broken;
    }

    /** Whether the halves have not the same members at the same levels. */
    boolean misfit() {
        return misfit;
    }

    /** Reports all disagreements that were found. */
    void report() {
        disagreements.forEach(Runnable::run);
    }

    /** Joins members; a half is null if the page omits it. */
    List<DocumentedType.Field> members(@Nullable List<Syntax.Entry> entries, @Nullable List<StructureItem> items) {
        List<DocumentedType.Field> fields = new ArrayList<>();
        if (entries == null) {
            if (items != null) {
                items.stream().filter(item -> item.name() != null).forEach(item -> fields.add(field(null, item)));
            }
            return fields;
        }
        if (items == null) {
            entries.forEach(entry -> fields.add(field(entry, null)));
            return fields;
        }
        both(entries, items, fields);
        return fields;
    }

    private void both(List<Syntax.Entry> entries, List<StructureItem> items, List<DocumentedType.Field> fields) {
        if (isAligned(entries, items)) {
            for (int i = 0; i < entries.size(); i++) {
                fields.add(field(entries.get(i), items.get(i)));
            }
            return;
        }
        misfit = true;
        Map<String, StructureItem> byName = new HashMap<>();
        for (StructureItem item : items) {
            if (item.name() != null) {
                byName.put(item.name(), item);
            }
        }
        for (Syntax.Entry entry : entries) {
            StructureItem item = byName.remove(entry.key());
            if (item == null) {
                String what = broken ? ", which is damaged; it is ignored" : "; it is kept";
                disagree(entry.line(), entry.column(), "'" + entry.key() + "' is only in the syntax block" + what);
            }
            if (item != null || !broken) {
                fields.add(field(entry, item));
            }
        }
        if (byName.isEmpty()) {
            return;
        }
        for (StructureItem item : items) {
            if (item.name() != null && byName.containsKey(item.name())) {
                disagree(
                        item.line(),
                        item.column(),
                        "'" + item.name() + "' is only in the structure section; it is kept");
                fields.add(field(null, item));
            }
        }
    }

    /** Whether both halves have the same members in the same order, which is so on nearly all pages. */
    private static boolean isAligned(List<Syntax.Entry> entries, List<StructureItem> items) {
        if (entries.size() != items.size()) {
            return false;
        }
        for (int i = 0; i < items.size(); i++) {
            if (!entries.get(i).key().equals(items.get(i).name())) {
                return false;
            }
        }
        return true;
    }

    private DocumentedType.Field field(Syntax.@Nullable Entry entry, @Nullable StructureItem item) {
        String name = entry != null ? entry.key() : nameOf(item);
        return new DocumentedType.Field(
                name,
                place(entry == null ? null : entry.value(), item),
                item != null && item.required(),
                item != null && item.autopopulated(),
                item == null ? null : item.deprecation());
    }

    private static String nameOf(@Nullable StructureItem item) {
        return item == null || item.name() == null ? "" : item.name();
    }

    private DocumentedType.Place place(@Nullable Syntax syntax, @Nullable StructureItem item) {
        DocumentedType type = syntax != null
                ? syntax.accept(new WithItem(item))
                : item != null ? fromStructure(item) : new DocumentedType.Scalar(ScalarKind.DOCUMENT);
        if (item != null && item.union() && isClosed(type)) {
            noUnion(item);
        }
        int line = item != null ? item.line() : syntax == null ? 0 : syntax.line();
        int column = item != null ? item.column() : syntax == null ? 0 : syntax.column();
        return new DocumentedType.Place(type, item == null ? "" : item.documentation(), line, column);
    }

    /** Whether a type certainly is no tagged union. */
    private static boolean isClosed(DocumentedType type) {
        return !(type instanceof DocumentedType.Structure) && !(type instanceof DocumentedType.Recursive);
    }

    /** Joins a value of the syntax half with the item at its path in the structure half, if there is one. */
    private final class WithItem implements Syntax.Visitor<DocumentedType> {
        private final @Nullable StructureItem item;

        WithItem(@Nullable StructureItem item) {
            this.item = item;
        }

        @Override
        public DocumentedType scalar(Syntax.Scalar scalar) {
            misfit |= item != null && !item.children().isEmpty();
            if (item != null && !TypeWords.agree(scalar.kind(), item.type())) {
                disagree(item, TypeWords.word(scalar.kind()), scalar.line());
            }
            return new DocumentedType.Scalar(scalar.kind());
        }

        /** {@code ...} stands for a float, and for a type that only the structure half shows. */
        @Override
        public DocumentedType unspecifiedScalar(Syntax.UnspecifiedScalar scalar) {
            return item == null || item.type().isEmpty()
                    ? new DocumentedType.Scalar(ScalarKind.FLOAT)
                    : fromStructure(item);
        }

        @Override
        public DocumentedType enumeration(Syntax.Enumeration enumeration) {
            misfit |= item != null && !item.children().isEmpty();
            expect(item, TypeWords.STRING, enumeration.line());
            return new DocumentedType.Enumeration(enumeration.values());
        }

        @Override
        public DocumentedType listOf(Syntax.ListOf list) {
            misfit |= item != null && item.children().size() != 1;
            expect(item, TypeWords.LIST, list.line());
            return new DocumentedType.ListOf(place(list.element(), item == null ? null : item.inner()));
        }

        @Override
        public DocumentedType structureOrMap(Syntax.StructureOrMap value) {
            expect(item, TypeWords.DICT, value.line());
            return Joiner.this.structureOrMap(value, item);
        }

        @Override
        public DocumentedType eventStream(Syntax.EventStream events) {
            List<StructureItem> items = item == null ? null : item.children();
            return new DocumentedType.EventStream(members(events.members().entries(), items));
        }

        @Override
        public DocumentedType recursive(Syntax.Recursive recursive) {
            if (item == null) {
                return new DocumentedType.Recursive(null, List.of());
            }
            if (!TypeWords.isKnown(item.type())) {
                reporter.warning(
                        DiagnosticCode.TYPE_NOT_UNDERSTOOD,
                        item.line(),
                        item.column(),
                        "the type '" + item.type() + "' is unknown; the member is read as one of the types around it",
                        "use list or dict");
            }
            return new DocumentedType.Recursive(item.type(), item.unionKeys());
        }

        @Override
        public DocumentedType unknown(Syntax.Unknown unknown) {
            return item == null ? new DocumentedType.Scalar(ScalarKind.DOCUMENT) : fromStructure(item);
        }
    }

    private DocumentedType structureOrMap(Syntax.StructureOrMap value, @Nullable StructureItem item) {
        StructureItem key = item == null ? null : item.inner();
        if (value.entries().size() == 1 && isMap(value.entries().get(0), item)) {
            Syntax.Entry entry = value.entries().get(0);
            misfit |= key != null
                    && item != null
                    && (item.children().size() > 1 || key.children().size() != 1);
            return new DocumentedType.MapOf(key(entry, key), place(entry.value(), key == null ? null : key.inner()));
        }
        return new DocumentedType.Structure(
                members(value.entries(), item == null ? null : item.children()), item != null && isUnion(value, item));
    }

    /** Whether an item has the note on a tagged union, and the note is about this structure: it names the members. */
    private boolean isUnion(Syntax.StructureOrMap value, StructureItem item) {
        long own = item.unionKeys().stream().filter(value::has).count();
        if (item.union() && own < item.unionKeys().size()) {
            noUnion(item);
        }
        return item.union() && own * 2 >= item.unionKeys().size();
    }

    private void noUnion(StructureItem item) {
        disagree(
                item.line(),
                item.column(),
                "the note on a tagged union names members that "
                        + (item.name() == null ? "this place" : "'" + item.name() + "'")
                        + " does not have");
    }

    /** Whether a single entry stands for the keys of a map. If the section has a member of its name, it is a member. */
    private static boolean isMap(Syntax.Entry entry, @Nullable StructureItem item) {
        StructureItem key = item == null ? null : item.inner();
        boolean member = item != null
                && item.children().stream().anyMatch(child -> entry.key().equals(child.name()));
        return !member && (entry.looksLikeMap() || (key != null && key.type().equals(TypeWords.STRING)));
    }

    private DocumentedType.Place key(Syntax.Entry entry, @Nullable StructureItem item) {
        expect(item, TypeWords.STRING, entry.line());
        DocumentedType type = entry.looksLikeMap() && entry.keys().size() == 1
                ? new DocumentedType.Scalar(ScalarKind.STRING)
                : new DocumentedType.Enumeration(entry.keys());
        return new DocumentedType.Place(type, item == null ? "" : item.documentation(), entry.line(), entry.column());
    }

    /** The type in the structure half, without the syntax half. */
    private DocumentedType fromStructure(StructureItem item) {
        ScalarKind scalar = TypeWords.scalar(item.type());
        if (scalar != null) {
            return new DocumentedType.Scalar(scalar);
        }
        StructureItem inner = item.inner();
        return switch (item.type()) {
            case TypeWords.LIST ->
                inner == null
                        ? new DocumentedType.Recursive(item.type(), item.unionKeys())
                        : new DocumentedType.ListOf(place(null, inner));
            case TypeWords.DICT ->
                inner == null
                        ? new DocumentedType.Structure(members(null, item.children()), item.union())
                        : new DocumentedType.MapOf(place(null, inner), place(null, inner.inner()));
            case TypeWords.EVENTS -> new DocumentedType.EventStream(members(null, item.children()));
            default -> {
                reporter.warning(
                        DiagnosticCode.TYPE_NOT_UNDERSTOOD,
                        item.line(),
                        item.column(),
                        "the type '" + item.type() + "' is unknown; it is read as any JSON value",
                        "use one of string, integer, float, boolean, datetime, bytes, list, dict");
                yield new DocumentedType.Scalar(ScalarKind.DOCUMENT);
            }
        };
    }

    private void expect(@Nullable StructureItem item, String word, int syntaxLine) {
        if (item != null && !item.type().equals(word)) {
            disagree(item, word, syntaxLine);
        }
    }

    private void disagree(StructureItem item, String word, int syntaxLine) {
        disagree(
                item.line(),
                item.column(),
                (item.name() == null ? "this" : "'" + item.name() + "'") + " has the type '" + item.type()
                        + "' here, but '" + word + "' in the syntax on line " + syntaxLine + ", which is used");
    }

    private void disagree(int line, int column, String message) {
        disagreements.add(() -> reporter.warning(DiagnosticCode.HALVES_DISAGREE, line, column, message, FIX));
    }
}
