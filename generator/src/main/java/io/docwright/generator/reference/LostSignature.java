package io.docwright.generator.reference;

import io.docwright.generator.page.Block;
import io.docwright.generator.page.Markup;
import io.docwright.generator.page.Page;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a page is about if its signature is gone. Programs that extract the article of a web page remove lines that look
 * like the name of an author, and sometimes everything but a description and its code.
 */
final class LostSignature {
    /** {@code [Garden](garden.html) / Client / exceptions / NotFound}, or the same without a link. */
    private static final Pattern BREADCRUMB = Pattern.compile("(?:\\[(?<linked>\\w+)\\]\\([^)]*\\)|(?<plain>\\w+))"
            + " / (?<part>Client(?: / exceptions)?|Paginator|Waiter) / (?<name>\\w+)");

    private static final Pattern CALL = Pattern.compile("(?:\\w+ = )?client\\.(\\w+)\\(");
    private static final Pattern FILE = Pattern.compile("(?:.*/)?client/(\\w+)\\.\\w+");

    private LostSignature() {}

    /**
     * Returns a signature made from a page's breadcrumb, if the page has code that belongs to it; else from the first call in its
     * code, if that is the method in its title or in the file's name. The service of the latter is empty.
     *
     * @return null if neither names a page
     */
    static @Nullable Signature of(Page page) {
        List<Block> blocks = page.blocks();
        for (int at = 0; at < blocks.size(); at++) {
            Matcher breadcrumb = BREADCRUMB.matcher(Markup.bare(blocks.get(at).inlines()));
            if (breadcrumb.matches()) {
                List<Block> body = blocks.subList(at + 1, blocks.size());
                return hasCode(body, breadcrumb) ? signature(breadcrumb, blocks.get(at), body) : null;
            }
        }
        return call(page);
    }

    private static boolean hasCode(List<Block> blocks, Matcher breadcrumb) {
        String name = breadcrumb.group("name");
        String code = switch (breadcrumb.group("part")) {
            case "Client" -> "client." + name + "(";
            case "Paginator" -> "client.get_paginator(";
            case "Waiter" -> "client.get_waiter(";
            default -> "client.exceptions." + name;
        };
        return blocks.stream().anyMatch(block -> text(block).contains(code));
    }

    /** Text formats show a line of code like any other line. */
    private static String text(Block block) {
        Block.Code code = block.asCode();
        return code == null ? Markup.bare(block.inlines()) : code.text();
    }

    private static Signature signature(Matcher breadcrumb, Block block, List<Block> body) {
        String linked = breadcrumb.group("linked");
        String part = breadcrumb.group("part").replace(" / ", ".");
        return signature(
                linked == null ? breadcrumb.group("plain") : linked, part, breadcrumb.group("name"), block, body);
    }

    private static Signature signature(String service, String part, String name, Block block, List<Block> body) {
        List<Block> withoutTitle =
                body.stream().filter(other -> !isTitle(other, name)).toList();
        return new Signature(service, part, name, "**kwargs", withoutTitle, block.line(), block.column());
    }

    private static boolean isTitle(Block block, String name) {
        return block instanceof Block.Heading && Markup.bare(block.inlines()).equals(name);
    }

    private static @Nullable Signature call(Page page) {
        for (Block block : page.blocks()) {
            Block.Code code = block.asCode();
            if (code != null) {
                Matcher call = CALL.matcher(code.text());
                return call.lookingAt() && isNamed(page, call.group(1))
                        ? signature("", "Client", call.group(1), block, page.blocks())
                        : null;
            }
        }
        return null;
    }

    private static boolean isNamed(Page page, String method) {
        Matcher file = FILE.matcher(page.file());
        return (file.matches() && file.group(1).equals(method))
                || page.blocks().stream().anyMatch(block -> isTitle(block, method));
    }
}
