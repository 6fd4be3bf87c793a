package io.docwright.generator.reference;

import io.docwright.generator.page.Block;
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
                    + "(?:\\((?<arguments>.*)\\))?\\s*[#¶\\uF0C1]?");

    /** The same with another body. */
    Signature with(List<Block> blocks) {
        return new Signature(service, part, name, arguments, blocks, line, column);
    }

    /** The signature that a text is, with what stands below it; null where it is none. */
    static @Nullable Signature parse(String text, List<Block> body, Block block) {
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
