package io.docwright.generator.reference;

import io.docwright.generator.page.Block;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The signature of a page, with its body: {@code CodeArtifact.Client.list_domains(**kwargs)}.
 *
 * @param service the class of the service
 * @param part {@code Client}, {@code Client.exceptions}, {@code Paginator} or {@code Waiter}
 * @param name the method, the exception, the paginator or the waiter; empty for the client itself
 * @param arguments the text in the brackets, or null without brackets
 * @param body the blocks below the signature
 */
record Signature(
        String service, String part, String name, @Nullable String arguments, List<Block> body, int line, int column) {
    private static final Pattern FORM = Pattern.compile(
            "(?:class )?(?<service>\\w+)\\.(?<part>Client\\.exceptions|Client|Paginator|Waiter)(?:\\.(?<name>\\w+))?"
                    + "(?:\\((?<arguments>.*)\\))?\\s*[#¶\\uF0C1]?");

    /** This signature with another body. */
    Signature with(List<Block> blocks) {
        return new Signature(service, part, name, arguments, blocks, line, column);
    }

    /** Parses a text; returns null if it is no signature. */
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
