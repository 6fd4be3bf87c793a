package io.docwright.generator.testing;

import io.docwright.generator.reference.DocumentedType;
import io.docwright.generator.reference.Reference;
import io.docwright.generator.reference.Side;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes the content of pages, one fact per line.
 *
 * <pre>
 * operation list_trees of Garden (garden) at 1:1
 *   input at 10:1
 *     kind (required): enum OAK|ASH at 24:1
 *       |The kind of tree.
 *   output none
 * </pre>
 */
public final class ReferenceNotation implements Reference.Visitor<StringBuilder> {
    private final StringBuilder out = new StringBuilder();

    private ReferenceNotation() {}

    public static String of(List<Reference> references) {
        ReferenceNotation notation = new ReferenceNotation();
        references.forEach(reference -> reference.accept(notation));
        return notation.out.toString();
    }

    private void head(String kind, Reference page) {
        String id = page.owner().id();
        line(
                "",
                kind + " of " + page.owner().name() + (id == null ? "" : " (" + id + ")")
                        + at(page.span().line(), page.span().column()));
    }

    private StringBuilder line(String margin, String text) {
        return out.append(margin).append(text).append('\n');
    }

    private void text(String margin, String text) {
        out.append(CaseFolders.quoted(text, margin));
    }

    private void link(Reference.@Nullable ApiLink link) {
        if (link != null) {
            line("  ", "API " + link.operation() + ", version " + link.version() + ", " + link.address());
        }
    }

    private static String at(int line, int column) {
        return " at " + line + ":" + column;
    }

    @Override
    public StringBuilder operation(Reference.OperationPage page) {
        head("operation " + page.method(), page);
        link(page.link());
        text("  ", page.documentation());
        if (page.deprecation() != null) {
            line("  ", "deprecated");
            text("    ", page.deprecation());
        }
        side("input", page.input());
        side("output", page.output());
        page.errors().forEach(error -> line("  ", "error " + error.name() + at(error.line(), error.column())));
        page.examples().forEach(this::example);
        return out;
    }

    private void example(Reference.Example example) {
        line("  ", "example");
        text("    ", example.description());
        line("    ", "request");
        text("      ", example.request());
        if (example.response() != null) {
            line("    ", "response");
            text("      ", example.response());
        }
    }

    @Override
    public StringBuilder exception(Reference.ExceptionPage page) {
        head("exception " + page.name(), page);
        text("  ", page.documentation());
        return new Types("  ").fields(page.members());
    }

    @Override
    public StringBuilder paginator(Reference.PaginatorPage page) {
        head("paginator " + page.name() + " of " + page.method(), page);
        link(page.link());
        side("input", page.input());
        side("output", page.output());
        return out;
    }

    @Override
    public StringBuilder waiter(Reference.WaiterPage page) {
        head("waiter " + page.name() + " of " + page.method(), page);
        link(page.link());
        return line("  ", "every " + page.delaySeconds() + " s, at most " + page.maxAttempts() + " times");
    }

    @Override
    public StringBuilder service(Reference.ServicePage page) {
        head("service", page);
        text("  ", page.documentation());
        return out;
    }

    @Override
    public StringBuilder helper(Reference.HelperPage page) {
        head("helper " + page.method(), page);
        return out;
    }

    private void side(String name, @Nullable Side side) {
        if (side == null) {
            line("  ", name + " none");
            return;
        }
        line(
                "  ",
                name
                        + (side.union() ? ", union" : "")
                        + (side.withoutSyntax() ? ", without syntax" : "")
                        + (side.withoutStructure() ? ", without structure" : "")
                        + at(side.line(), side.column()));
        new Types("    ").fields(side.members());
    }

    /** Writes a type on the open line, and what is nested in it on lines of its own. */
    private final class Types implements DocumentedType.Visitor<StringBuilder> {
        private final String margin;

        Types(String margin) {
            this.margin = margin;
        }

        private Types inner() {
            return new Types(margin + "  ");
        }

        StringBuilder fields(List<DocumentedType.Field> fields) {
            for (DocumentedType.Field field : fields) {
                place(
                        field.name()
                                + (field.required() ? " (required)" : "")
                                + (field.autopopulated() ? " (autopopulated)" : ""),
                        field.place());
                if (field.deprecation() != null) {
                    line(margin + "  ", "deprecated");
                    text(margin + "    ", field.deprecation());
                }
            }
            return out;
        }

        private StringBuilder place(String name, DocumentedType.Place place) {
            out.append(margin).append(name).append(": ");
            int from = out.length();
            place.type().accept(inner());
            int end = out.indexOf("\n", from);
            String at =
                    at(place.line(), place.column()) + "\n" + CaseFolders.quoted(place.documentation(), margin + "  ");
            out.replace(end, end + 1, at);
            return out;
        }

        @Override
        public StringBuilder scalar(DocumentedType.Scalar scalar) {
            return line("", scalar.kind().name().toLowerCase(Locale.ROOT));
        }

        @Override
        public StringBuilder enumeration(DocumentedType.Enumeration enumeration) {
            return line("", "enum " + String.join("|", enumeration.values()));
        }

        @Override
        public StringBuilder listOf(DocumentedType.ListOf list) {
            line("", "list");
            return place("[element]", list.element());
        }

        @Override
        public StringBuilder mapOf(DocumentedType.MapOf map) {
            line("", "map");
            place("[key]", map.key());
            return place("[value]", map.value());
        }

        @Override
        public StringBuilder structure(DocumentedType.Structure structure) {
            line("", structure.union() ? "union" : "structure");
            return fields(structure.members());
        }

        @Override
        public StringBuilder eventStream(DocumentedType.EventStream events) {
            line("", "event stream");
            return fields(events.members());
        }

        @Override
        public StringBuilder recursive(DocumentedType.Recursive recursive) {
            return line(
                    "",
                    "recursive" + (recursive.word() == null ? "" : " " + recursive.word())
                            + (recursive.unionKeys().isEmpty() ? "" : ", one of " + recursive.unionKeys()));
        }
    }
}
