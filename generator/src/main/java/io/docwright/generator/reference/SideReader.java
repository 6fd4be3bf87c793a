package io.docwright.generator.reference;

import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.page.Block;
import io.docwright.generator.page.coverage.Use;
import io.docwright.generator.reference.structure.Label;
import io.docwright.generator.reference.structure.ReadingContext;
import io.docwright.generator.reference.structure.StructureItem;
import io.docwright.generator.reference.structure.StructureReader;
import io.docwright.generator.reference.structure.TypeWords;
import io.docwright.generator.reference.syntax.ScalarKind;
import io.docwright.generator.reference.syntax.Syntax;
import io.docwright.generator.reference.syntax.SyntaxParser;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the two halves of one side of an operation and joins them. */
final class SideReader {
    private static final String LEFT_OUT = ElidedSections.NOTE;
    private static final List<String> ADDED_MEMBERS = List.of("Code", "Message");

    private final ReadingContext context;

    SideReader(ReadingContext context) {
        this.context = context;
    }

    /** The input: a syntax block with a call, and the parameters. */
    @Nullable
    Side input(Segments segments) {
        return side(segments, Label.REQUEST_SYNTAX, Label.PARAMETERS, "");
    }

    /** The output: a syntax block with a dict, and its structure; null if the page has neither. */
    @Nullable
    Side output(Segments segments) {
        return side(segments, Label.RESPONSE_SYNTAX, Label.RESPONSE_STRUCTURE, "");
    }

    /** The members of an exception, without the member {@code added}, which the vendor's client adds to each. */
    @Nullable
    Side exception(Segments segments, String added) {
        return side(segments, Label.RESPONSE_SYNTAX, Label.RESPONSE_STRUCTURE, added);
    }

    private @Nullable Side side(Segments segments, Label syntaxLabel, Label structureLabel, String leftOut) {
        if (!segments.has(syntaxLabel) && !segments.has(structureLabel)) {
            return null;
        }
        Block.Code code = code(segments.get(syntaxLabel));
        List<Block> afterSyntax = after(code, segments.get(syntaxLabel));
        List<Block> structure = segments.get(structureLabel);
        boolean withoutSyntax =
                code == null || (code.text().contains(LEFT_OUT) && !code.text().contains("(\n"));
        boolean withoutStructure = isLeftOut(structure);
        if (isLeftOut(afterSyntax)) {
            withoutStructure = true;
            context.coverage().mark(afterSyntax, Use.SYNTAX); // with the title of the structure section
        }
        if (code == null && !withoutStructure && leftOut.isEmpty() && !structure.isEmpty()) {
            reportMissing(syntaxLabel, segments);
        }
        Syntax.StructureOrMap dict = null;
        boolean broken = false;
        if (code != null) {
            context.coverage().mark(code, Use.SYNTAX); // a syntax error is reported by the parser
        }
        if (code != null && !withoutSyntax) {
            SyntaxParser.Result parsed =
                    SyntaxParser.parse(code, context.cache().quotedValues(), context.reporter());
            dict = parsed.value();
            broken = parsed.broken();
            withoutStructure |= parsed.rest().contains(LEFT_OUT);
            withoutSyntax = dict == null;
        }
        List<StructureItem> items = withoutStructure ? null : new StructureReader(context).items(structure);
        boolean union = false;
        if (items != null
                && syntaxLabel == Label.RESPONSE_SYNTAX
                && !items.isEmpty()
                && items.get(0).name() == null) {
            checkType(items.get(0));
            union = items.get(0).union();
            List<StructureItem> beside = items.subList(1, items.size());
            items = new ArrayList<>(items.get(0).children());
            items.addAll(beside); // a section without indents
        }
        if (items != null && dict != null && !leftOut.isEmpty()) {
            items = withoutOrphans(items, dict, leftOut);
        }
        List<DocumentedType.Field> members =
                join(dict == null ? null : withAdded(dict.entries(), items, leftOut), items, broken);
        int line = dict != null ? dict.line() : code != null ? code.line() : 0;
        return new Side(without(members, leftOut), union, withoutSyntax, withoutStructure, line, 1);
    }

    /** Without its syntax block, a side has the types of its structure section, which has no enum values. */
    private void reportMissing(Label syntax, Segments segments) {
        Label structure = syntax == Label.REQUEST_SYNTAX ? Label.PARAMETERS : Label.RESPONSE_STRUCTURE;
        List<Block> title = segments.get(syntax);
        Block at = title.isEmpty() ? segments.get(structure).get(0) : title.get(0);
        context.reporter()
                .error(
                        DiagnosticCode.SYNTAX_NOT_UNDERSTOOD,
                        at.line(),
                        at.column(),
                        "the syntax block of the " + (syntax == Label.REQUEST_SYNTAX ? "request" : "response")
                                + " is missing or is no preformatted text; enum values are unknown",
                        "compare the page with the original page, or download or copy it again");
    }

    private void checkType(StructureItem response) {
        if (!TypeWords.isKnown(response.type())) {
            context.reporter()
                    .warning(
                            DiagnosticCode.TYPE_NOT_UNDERSTOOD,
                            response.line(),
                            response.column(),
                            "the type '" + response.type() + "' of the response is unknown; it is read as a structure",
                            "use dict");
        }
    }

    /** Joins the halves; nests the items like the entries if the two differ and the syntax block could be read whole. */
    private List<DocumentedType.Field> join(
            @Nullable List<Syntax.Entry> entries, @Nullable List<StructureItem> items, boolean broken) {
        boolean section = items != null && !items.isEmpty();
        Joiner joiner = new Joiner(context.reporter(), broken && section);
        List<DocumentedType.Field> members = joiner.members(entries, items);
        if (joiner.misfit() && entries != null && items != null && !broken) {
            joiner = new Joiner(context.reporter(), false);
            members = joiner.members(entries, Nesting.of(entries, items));
        }
        joiner.report();
        return members;
    }

    /** The item of the member {@code added}: one of its own level or, if a line is indented wrongly, one inside another item. */
    private static @Nullable StructureItem added(List<StructureItem> items, String added) {
        for (StructureItem item : items) {
            if (added.equals(item.name())) {
                return item;
            }
        }
        for (StructureItem item : items) {
            StructureItem inside = added(item.children(), added);
            List<@Nullable String> members = inside == null
                    ? List.of()
                    : inside.children().stream().map(StructureItem::name).toList();
            if (inside != null && (members.isEmpty() || members.equals(ADDED_MEMBERS))) {
                return inside;
            }
        }
        return null;
    }

    /**
     * The items without those inside the member {@code added}, if its own line was read as text: then they stand among the members
     * of the exception, but the syntax block does not have them there.
     */
    private static List<StructureItem> withoutOrphans(
            List<StructureItem> items, Syntax.StructureOrMap dict, String added) {
        List<StructureItem> beside = items.stream()
                .filter(item -> item.name() != null && !dict.has(item.name()))
                .toList();
        boolean orphans = added(items, added) == null
                && beside.stream().map(StructureItem::name).toList().equals(ADDED_MEMBERS);
        return orphans ? items.stream().filter(item -> !beside.contains(item)).toList() : items;
    }

    /** The entries with the member {@code added}, which has a code and a message, if and only if the section has it. */
    private static List<Syntax.Entry> withAdded(
            List<Syntax.Entry> entries, @Nullable List<StructureItem> items, String added) {
        if (added.isEmpty()) {
            return entries;
        }
        StructureItem item = items == null ? null : added(items, added);
        List<Syntax.Entry> all = new ArrayList<>(entries);
        if (item == null) {
            all.removeIf(entry -> entry.key().equals(added));
        } else if (entries.stream().noneMatch(entry -> entry.key().equals(added))) {
            List<Syntax.Entry> members = ADDED_MEMBERS.stream()
                    .map(name -> new Syntax.Entry(
                            List.of(name),
                            new Syntax.Scalar(ScalarKind.STRING, item.line(), item.column()),
                            item.line(),
                            item.column()))
                    .toList();
            all.add(new Syntax.Entry(
                    List.of(added),
                    new Syntax.StructureOrMap(members, item.line(), item.column()),
                    item.line(),
                    item.column()));
        }
        return all;
    }

    private static List<DocumentedType.Field> without(List<DocumentedType.Field> members, String name) {
        return name.isEmpty()
                ? members
                : members.stream().filter(member -> !member.name().equals(name)).toList();
    }

    private static List<Block> after(Block.@Nullable Code code, List<Block> blocks) {
        int at = code == null ? -1 : blocks.indexOf(code);
        return blocks.subList(at + 1, blocks.size());
    }

    /** The syntax block; null if there is none before the response of an example, of a page that lost the parts between. */
    private static Block.@Nullable Code code(List<Block> blocks) {
        for (Block block : blocks) {
            Block.Code code = block.asCode();
            if (code != null) {
                return code;
            }
            if (block.inlines().startsWith(Examples.EXPECTED)) {
                return null;
            }
        }
        return null;
    }

    private boolean isLeftOut(List<Block> structure) {
        for (Block block : structure) {
            Block.Code code = block.asCode();
            boolean text = block.inlines().contains(LEFT_OUT); // in Markdown without fences, a heading
            if (text || (code != null && code.text().contains(LEFT_OUT))) {
                context.coverage().mark(structure, Use.SYNTAX);
                return true;
            }
        }
        return false;
    }
}
