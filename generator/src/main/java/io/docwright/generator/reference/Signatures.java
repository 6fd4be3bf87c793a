package io.docwright.generator.reference;

import io.docwright.generator.page.Block;
import io.docwright.generator.page.Markup;
import io.docwright.generator.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a file into pages, each with one signature. Most files have one; older sites keep all operations of a service in
 * one file, and people put pages together.
 */
final class Signatures {
    /** {@code [CodeArtifact](../../codeartifact) / Client / list_domains}. */
    private static final Pattern BREADCRUMB = Pattern.compile("\\[[^\\]]*\\]\\((?:[^)]*/)?([^/)]+)\\) / .*");

    /** {@code list_domains(**kwargs)}: a method of the class in whose description it stands. */
    private static final Pattern METHOD = Pattern.compile("[a-z]\\w*\\(\\*\\*kwargs\\)\\s*[#¶\\uF0C1]?");

    private final List<Found> found = new ArrayList<>();
    private @Nullable String id;

    private Signatures() {}

    /**
     * A signature, and the page's breadcrumb.
     *
     * @param id what the breadcrumb before it says; null where there is none
     */
    record Found(Signature signature, @Nullable String id) {}

    /** The signatures of a file in their order. */
    static List<Found> of(Page page) {
        Signatures signatures = new Signatures();
        signatures.all(page.blocks(), null);
        return signatures.found;
    }

    /** Takes the signatures among blocks; {@code owner} is the class that they stand in. */
    private void all(List<Block> blocks, @Nullable Signature owner) {
        int begun = -1;
        Signature current = owner;
        for (int at = 0; at < blocks.size(); at++) {
            Block block = blocks.get(at);
            breadcrumb(block);
            Signature next = signature(block, current);
            if (next == null) {
                continue;
            }
            if (begun >= 0) {
                end(blocks, begun, at);
            }
            begun = -1;
            current = next;
            if (block instanceof Block.Definition definition) {
                definition(next, definition);
            } else {
                found.add(new Found(next, id));
                begun = at;
            }
        }
        if (begun >= 0) {
            end(blocks, begun, blocks.size());
        }
    }

    /** Gives the last signature what stands between it and the next one. */
    private void end(List<Block> blocks, int begun, int end) {
        Found last = found.remove(found.size() - 1);
        int to = end;
        while (to < blocks.size() && to > begun + 1 && isBeforeSignature(blocks.get(to - 1))) {
            to--;
        }
        found.add(new Found(last.signature().with(List.copyOf(blocks.subList(begun + 1, to))), last.id()));
    }

    private static boolean isBeforeSignature(Block block) {
        return block instanceof Block.Heading
                || (block instanceof Block.Paragraph paragraph
                        && BREADCRUMB.matcher(paragraph.text()).matches());
    }

    /** A class may have methods with pages of their own in its body. */
    private void definition(Signature signature, Block.Definition definition) {
        int before = found.size();
        found.add(new Found(signature.with(definition.blocks()), id));
        if (!signature.name().isEmpty() || !signature.part().equals("Client")) {
            return;
        }
        List<Block> own = new ArrayList<>();
        for (Block block : definition.blocks()) {
            if (block instanceof Block.Definition inner && signature(inner, signature) != null) {
                all(List.of(inner), signature);
            } else {
                own.add(block);
            }
        }
        found.set(before, new Found(signature.with(own), id));
    }

    private void breadcrumb(Block block) {
        if (block instanceof Block.Paragraph paragraph && paragraph.text().startsWith("[")) {
            Matcher breadcrumb = BREADCRUMB.matcher(paragraph.text());
            id = breadcrumb.matches() ? withoutEnding(breadcrumb.group(1)) : id;
        }
    }

    /** {@code sqs} of {@code sqs.html}, as a printed site has it. */
    private static String withoutEnding(String name) {
        int dot = name.indexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static @Nullable Signature signature(Block block, @Nullable Signature owner) {
        String text = text(block);
        if (text.isEmpty()) {
            return null;
        }
        Signature found = Signature.parse(text, List.of(), block);
        if (found != null || owner == null || !owner.part().equals("Client")) {
            return found;
        }
        return METHOD.matcher(text).matches()
                ? Signature.parse(owner.service() + ".Client." + text, List.of(), block)
                : null;
    }

    private static String text(Block block) {
        if (block instanceof Block.Definition definition) {
            return definition.signature();
        } else if (block instanceof Block.Paragraph paragraph) {
            return couldBe(paragraph.text()) ? Markup.bare(paragraph.text()) : "";
        }
        return block instanceof Block.Heading heading && couldBe(heading.text()) ? Markup.bare(heading.text()) : "";
    }

    /** A signature has no blanks but those of {@code class Name} and of its arguments. */
    private static boolean couldBe(String text) {
        int blank = text.indexOf(' ');
        int open = text.indexOf('(');
        return blank < 0 || (open > 0 && open < blank) || text.startsWith("class ") || text.startsWith("`class ");
    }
}
