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
 * Joins the two halves of a page by path. The syntax half decides on types, enum values and order, the structure half on
 * required members, unions and descriptions; what only one of them has is taken from it. Where they disagree, that is
 * told.
 */
final class Joiner {
    private static final String FIX = "correct the half that is wrong, or print the page anew";

    private final Reporter reporter;

    Joiner(Reporter reporter) {
        this.reporter = reporter;
    }

    /** Joins members; a half is null where the page leaves it out. */
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
        Map<String, StructureItem> byName = new HashMap<>();
        for (StructureItem item : items) {
            if (item.name() != null) {
                byName.put(item.name(), item);
            }
        }
        for (Syntax.Entry entry : entries) {
            StructureItem item = byName.remove(entry.key());
            if (item == null) {
                disagree(entry.line(), entry.column(), "'" + entry.key() + "' stands in the syntax alone; it was kept");
            }
            fields.add(field(entry, item));
        }
        if (byName.isEmpty()) {
            return;
        }
        for (StructureItem item : items) {
            if (item.name() != null && byName.containsKey(item.name())) {
                disagree(
                        item.line(),
                        item.column(),
                        "'" + item.name() + "' stands in the structure section alone; it was kept");
                fields.add(field(null, item));
            }
        }
    }

    /** Whether both halves have the same members in the same order, as nearly all pages have. */
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
                ? type(syntax, item)
                : item != null ? told(item) : new DocumentedType.Scalar(ScalarKind.DOCUMENT);
        int line = item != null ? item.line() : syntax == null ? 0 : syntax.line();
        int column = item != null ? item.column() : syntax == null ? 0 : syntax.column();
        return new DocumentedType.Place(type, item == null ? "" : item.documentation(), line, column);
    }

    private DocumentedType type(Syntax syntax, @Nullable StructureItem item) {
        if (syntax instanceof Syntax.Scalar literal) {
            return literal(literal, item);
        }
        if (syntax instanceof Syntax.UnspecifiedScalar) {
            return new DocumentedType.Scalar(untold(item));
        }
        if (syntax instanceof Syntax.Enumeration choices) {
            expect(item, "string", choices.line());
            return new DocumentedType.Enumeration(choices.values());
        }
        if (syntax instanceof Syntax.ListOf listing) {
            expect(item, TypeWords.LIST, listing.line());
            return new DocumentedType.ListOf(place(listing.element(), item == null ? null : item.inner()));
        }
        if (syntax instanceof Syntax.StructureOrMap dict) {
            expect(item, TypeWords.DICT, dict.line());
            return dict(dict, item);
        }
        if (syntax instanceof Syntax.EventStream events) {
            return new DocumentedType.EventStream(
                    members(events.members().entries(), item == null ? null : item.children()));
        }
        if (syntax instanceof Syntax.Recursive) {
            return new DocumentedType.Recursive(
                    item == null ? null : item.type(), item == null ? List.of() : item.unionKeys());
        }
        return item == null ? new DocumentedType.Scalar(ScalarKind.DOCUMENT) : told(item);
    }

    private DocumentedType literal(Syntax.Scalar literal, @Nullable StructureItem item) {
        if (item != null && !TypeWords.agree(literal.kind(), item.type())) {
            disagree(item, "the syntax on line " + literal.line() + " shows a " + literal.kind());
        }
        return new DocumentedType.Scalar(literal.kind());
    }

    private DocumentedType dict(Syntax.StructureOrMap dict, @Nullable StructureItem item) {
        StructureItem key = item == null ? null : item.inner();
        boolean single = dict.entries().size() == 1;
        boolean told = item != null && !item.children().isEmpty();
        boolean map = single && (told ? key != null : dict.entries().get(0).looksLikeMap());
        if (map) {
            Syntax.Entry entry = dict.entries().get(0);
            return new DocumentedType.MapOf(key(entry, key), place(entry.value(), key == null ? null : key.inner()));
        }
        return new DocumentedType.Structure(
                members(dict.entries(), item == null ? null : item.children()), item != null && item.union());
    }

    private static DocumentedType.Place key(Syntax.Entry entry, @Nullable StructureItem item) {
        DocumentedType type = entry.looksLikeMap() && entry.keys().size() == 1
                ? new DocumentedType.Scalar(ScalarKind.STRING)
                : new DocumentedType.Enumeration(entry.keys());
        return new DocumentedType.Place(type, item == null ? "" : item.documentation(), entry.line(), entry.column());
    }

    /** What the structure half alone tells. */
    private DocumentedType told(StructureItem item) {
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
                        "the type '" + item.type() + "' is not one that pages use; it is read as any JSON value",
                        "use one of string, integer, float, boolean, datetime, bytes, list, dict");
                yield new DocumentedType.Scalar(ScalarKind.DOCUMENT);
            }
        };
    }

    /** {@code ...} stands for a float, and for what the structure half calls otherwise. */
    private static ScalarKind untold(@Nullable StructureItem item) {
        ScalarKind told = item == null ? null : TypeWords.scalar(item.type());
        return told == null ? ScalarKind.FLOAT : told;
    }

    private void expect(@Nullable StructureItem item, String word, int syntaxLine) {
        if (item != null && !item.type().equals(word)) {
            disagree(item, "the syntax on line " + syntaxLine + " shows a " + word);
        }
    }

    private void disagree(StructureItem item, String syntaxSays) {
        disagree(
                item.line(),
                item.column(),
                (item.name() == null ? "this" : "'" + item.name() + "'") + " is called a " + item.type() + " here, but "
                        + syntaxSays + ", which was taken");
    }

    private void disagree(int line, int column, String message) {
        reporter.warning(DiagnosticCode.HALVES_DISAGREE, line, column, message, FIX);
    }
}
