package io.docwright.generator.reference;

import io.docwright.generator.page.Block;
import io.docwright.generator.page.Markup;
import io.docwright.generator.page.Page;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The signature that a page is about: {@code CodeArtifact.Client.list_domains(**kwargs)}.
 *
 * @param service the first part
 * @param part {@code Client}, {@code Client.exceptions}, {@code Paginator} or {@code Waiter}
 * @param name the method, the exception, the paginator or the waiter; empty for the client itself
 * @param arguments what stands in brackets; null where there are none
 * @param body what stands below it
 */
record Signature(
        String service, String part, String name, @Nullable String arguments, List<Block> body, int line, int column) {
    private static final Pattern FORM = Pattern.compile(
            "(?:class )?(?<service>\\w+)\\.(?<part>Client\\.exceptions|Client|Paginator|Waiter)(?:\\.(?<name>\\w+))?"
                    + "(?:\\((?<arguments>.*)\\))?[#¶\\uF0C1]?");

    /** The first signature of a page; null where it has none. */
    static @Nullable Signature of(Page page) {
        List<Block> blocks = page.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Signature found = null;
            if (block instanceof Block.Definition definition) {
                found = parse(definition.signature(), definition.blocks(), block);
            } else if (block instanceof Block.Paragraph paragraph) {
                found = parse(Markup.bare(paragraph.text()), blocks.subList(i + 1, blocks.size()), block);
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Signature parse(String text, List<Block> body, Block block) {
        int dot = text.indexOf('.');
        if (dot < 0 || dot + 1 == text.length() || "CPW".indexOf(text.charAt(dot + 1)) < 0) {
            return null;
        }
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return null;
        }
        String name = form.group("name");
        return new Signature(
                form.group("service"),
                form.group("part"),
                name == null ? "" : name,
                form.group("arguments"),
                body,
                block.line(),
                block.column());
    }
}
