package io.docwright.generator.reference;

import io.docwright.generator.page.Block;
import io.docwright.generator.reference.coverage.Use;
import io.docwright.generator.reference.structure.Label;
import io.docwright.generator.reference.structure.ReadingContext;
import io.docwright.generator.reference.structure.StructureItem;
import io.docwright.generator.reference.structure.StructureReader;
import io.docwright.generator.reference.syntax.Syntax;
import io.docwright.generator.reference.syntax.SyntaxParser;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the two halves of one side of an operation and joins them. */
final class SideReader {
    private static final String LEFT_OUT = "This section is too large to render";

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
        Syntax.StructureOrMap dict = null;
        if (code != null) {
            context.coverage().mark(code, Use.SYNTAX); // a syntax error is reported by the parser
        }
        if (code != null && !withoutSyntax) {
            SyntaxParser.Result parsed =
                    SyntaxParser.parse(code, context.cache().quotedValues(), context.reporter());
            dict = parsed.value();
            withoutStructure |= parsed.rest().contains(LEFT_OUT);
            withoutSyntax = dict == null;
        }
        List<StructureItem> items = withoutStructure ? null : new StructureReader(context).items(structure);
        boolean union = false;
        if (items != null
                && syntaxLabel == Label.RESPONSE_SYNTAX
                && items.size() == 1
                && items.get(0).name() == null) {
            union = items.get(0).union();
            items = items.get(0).children();
        }
        List<DocumentedType.Field> members = new Joiner(context.reporter())
                .members(
                        dict == null ? null : without(dict.entries(), leftOut, Syntax.Entry::key),
                        items == null ? null : without(items, leftOut, StructureItem::name));
        int line = dict != null ? dict.line() : code != null ? code.line() : 0;
        return new Side(members, union, withoutSyntax, withoutStructure, line, 1);
    }

    private static <T> List<T> without(List<T> all, String name, Function<T, @Nullable String> nameOf) {
        return name.isEmpty()
                ? all
                : all.stream().filter(one -> !name.equals(nameOf.apply(one))).toList();
    }

    private static List<Block> after(Block.@Nullable Code code, List<Block> blocks) {
        int at = code == null ? -1 : blocks.indexOf(code);
        return blocks.subList(at + 1, blocks.size());
    }

    private static Block.@Nullable Code code(List<Block> blocks) {
        for (Block block : blocks) {
            Block.Code code = block.asCode();
            if (code != null) {
                return code;
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
