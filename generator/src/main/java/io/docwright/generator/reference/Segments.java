package io.docwright.generator.reference;

import io.docwright.generator.page.Block;
import io.docwright.generator.page.Markup;
import io.docwright.generator.page.coverage.Coverage;
import io.docwright.generator.page.coverage.Use;
import io.docwright.generator.reference.structure.Label;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of a page by part. Parts have an order: the title of an earlier part is ordinary text. The blocks of a definition
 * or a section belong to the part that is open where they stand.
 */
final class Segments implements Block.Visitor<Label> {
    private static final Pattern CALL =
            Pattern.compile("(?:response = client\\.\\w+|response_iterator = paginator\\.paginate|waiter\\.wait)\\(");

    /** What pages say of a response before its syntax. */
    private static final Pattern RETURNED =
            Pattern.compile("(?:dict|None)$|The response of this operation contains an ");

    /** The lines that show how to catch an exception, which text formats keep as paragraphs, and what follows them. */
    private static final Pattern CAUGHT = Pattern.compile(
            "(?:try:|\\.\\.\\.$|except client\\.|print\\(|response\\b|.*\\berror\\b)", Pattern.CASE_INSENSITIVE);

    private static final String SEE_ALSO = "See also:";

    /** The parts that follow the parameters. */
    private static final Set<Label> RESPONSE =
            EnumSet.of(Label.RETURN_TYPE, Label.RETURNS, Label.RESPONSE_SYNTAX, Label.RESPONSE_STRUCTURE);

    private final Map<Label, List<Block>> parts = new EnumMap<>(Label.class);
    private final boolean ofException;
    private final Coverage coverage;
    private Label current = Label.DESCRIPTION;
    private boolean untitled;
    private boolean nested;
    private boolean examples;

    private Segments(boolean ofException, Coverage coverage) {
        this.ofException = ofException;
        this.coverage = coverage;
    }

    /**
     * The parts of an operation's, a paginator's or a waiter's page. Without titles, its code shows where parts begin. If a page
     * has no response, its title is also looked for in lists: an item that is indented too little encloses all that follows.
     */
    static Segments of(List<Block> blocks, Coverage coverage) {
        Segments segments = new Segments(false, coverage);
        segments.addAll(blocks);
        if (!segments.has(Label.REQUEST_SYNTAX) && segments.hasCall()) {
            segments = new Segments(false, coverage);
            segments.untitled = true;
            segments.addAll(blocks);
        }
        if (segments.has(Label.PARAMETERS) && !segments.hasResponse()) {
            Segments found = new Segments(false, coverage);
            found.untitled = segments.untitled;
            found.nested = true;
            found.addAll(blocks);
            segments = found.hasResponse() ? found : segments;
        }
        segments.markText();
        return segments;
    }

    private boolean hasResponse() {
        return has(Label.RETURNS) || has(Label.RESPONSE_SYNTAX);
    }

    /** The parts of an exception's page, which starts with an example of how to catch it. */
    static Segments ofException(List<Block> blocks, Coverage coverage) {
        Segments segments = new Segments(true, coverage);
        segments.addAll(blocks);
        segments.markText();
        return segments;
    }

    private boolean hasCall() {
        return Stream.of(Label.DESCRIPTION, Label.SEE_ALSO)
                .flatMap(label -> get(label).stream())
                .takeWhile(block -> Label.of(block.inlines()) != Label.EXAMPLES)
                .map(Block::asCode)
                .anyMatch(code -> code != null && isCall(code));
    }

    private static boolean isCall(Block.Code code) {
        return CALL.matcher(code.text()).lookingAt();
    }

    /** Marks the description, which has any blocks, and the fixed texts of other parts. */
    private void markText() {
        coverage.mark(get(Label.DESCRIPTION), Use.DESCRIPTION);
        for (Block block : get(Label.SEE_ALSO)) {
            if (ofException
                    && (block.asCode() != null
                            || CAUGHT.matcher(Markup.bare(block.inlines())).lookingAt())) {
                coverage.mark(block, Use.EXAMPLE);
            } else if (!ofException && block.inlines().startsWith(SEE_ALSO)) {
                coverage.mark(block, Use.NAVIGATION);
            }
        }
        Stream.of(Label.RETURN_TYPE, Label.RETURNS)
                .flatMap(label -> get(label).stream())
                .filter(block -> RETURNED.matcher(Markup.bare(block.inlines())).lookingAt())
                .forEach(block -> coverage.mark(block, Use.SYNTAX));
    }

    /** Adds blocks and returns the part that is open after them. */
    private Label addAll(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return current;
    }

    @Override
    public Label heading(Block.Heading heading) {
        return add(heading);
    }

    @Override
    public Label paragraph(Block.Paragraph paragraph) {
        return add(paragraph);
    }

    @Override
    public Label code(Block.Code code) {
        boolean syntax = untitled && !examples;
        if (syntax && isCall(code)) {
            begins(Label.REQUEST_SYNTAX);
        } else if (syntax && has(Label.REQUEST_SYNTAX) && code.text().startsWith("{")) {
            begins(Label.RESPONSE_SYNTAX);
        }
        return put(code);
    }

    @Override
    public Label listing(Block.Listing listing) {
        List<Block> rest = new ArrayList<>();
        put(nested ? upToTitle(listing, rest) : listing);
        return addAll(rest);
    }

    /** Returns a list up to the first title in it. Adds the title and all that follows it to {@code rest}. */
    private static Block.Listing upToTitle(Block.Listing listing, List<Block> rest) {
        List<Block.Item> items = new ArrayList<>();
        for (int i = 0; i < listing.items().size(); i++) {
            Block.Item item = listing.items().get(i);
            items.add(new Block.Item(upToTitle(item.blocks(), rest), item.line(), item.column()));
            if (!rest.isEmpty()) {
                List<Block.Item> others =
                        listing.items().subList(i + 1, listing.items().size());
                if (!others.isEmpty()) {
                    Block.Item next = others.get(0);
                    rest.add(new Block.Listing(listing.ordered(), others, next.line(), next.column()));
                }
                break;
            }
        }
        return new Block.Listing(listing.ordered(), items, listing.line(), listing.column());
    }

    private static List<Block> upToTitle(List<Block> blocks, List<Block> rest) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Label title = Label.of(block.inlines());
            if (title != null && RESPONSE.contains(title)) {
                rest.addAll(blocks.subList(i, blocks.size()));
                return blocks.subList(0, i);
            }
            Block.Listing inner = block.asListing();
            Block.Listing start = inner == null ? null : upToTitle(inner, rest);
            if (start != null && !rest.isEmpty()) {
                rest.addAll(blocks.subList(i + 1, blocks.size()));
                return Stream.concat(blocks.subList(0, i).stream(), Stream.of(start))
                        .toList();
            }
        }
        return blocks;
    }

    @Override
    public Label box(Block.Box box) {
        return put(box);
    }

    @Override
    public Label definition(Block.Definition definition) {
        coverage.markOnly(definition, Use.SIGNATURE);
        return addAll(definition.blocks());
    }

    @Override
    public Label section(Block.Section section) {
        coverage.markOnly(section, Use.TITLE);
        begins(Label.of(section.title()));
        return addAll(section.blocks());
    }

    private Label add(Block block) {
        if (!isExamplesOfException(block) && begins(Label.of(block.inlines()))) {
            coverage.mark(block, Use.TITLE);
            return current;
        }
        examples |= Label.of(block.inlines()) == Label.EXAMPLES;
        if (block.inlines().startsWith(SEE_ALSO)) {
            begins(Label.SEE_ALSO);
        }
        return put(block);
    }

    /** The example on the page of an exception is one; examples of its causes are part of its description. */
    private boolean isExamplesOfException(Block block) {
        return ofException && Markup.bare(block.inlines()).startsWith("Examples");
    }

    private Label put(Block block) {
        parts.computeIfAbsent(current, label -> new ArrayList<>()).add(block);
        return current;
    }

    private boolean begins(@Nullable Label found) {
        Label label = ofException && found == Label.EXAMPLES ? Label.SEE_ALSO : found;
        if (label == null || label.compareTo(current) <= 0) {
            return false;
        }
        if (current == Label.DESCRIPTION && !ofException && label.compareTo(Label.REQUEST_SYNTAX) > 0) {
            return false;
        }
        current = label;
        parts.computeIfAbsent(label, begun -> new ArrayList<>());
        return true;
    }

    /** Whether the page has this part; it may be empty. */
    boolean has(Label label) {
        return parts.containsKey(label);
    }

    /** The blocks of a part; empty if the page does not have it. */
    List<Block> get(Label label) {
        return parts.getOrDefault(label, List.of());
    }
}
