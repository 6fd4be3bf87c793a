package io.docwright.generator.reference;

import io.docwright.generator.page.Block;
import io.docwright.generator.page.Markup;
import io.docwright.generator.page.Page;
import io.docwright.generator.page.coverage.Coverage;
import io.docwright.generator.page.coverage.Use;
import io.docwright.generator.reference.structure.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Splits a file into pages, each with one signature. Most files have one page. Older sites have all operations of a service in
 * one file, and people concatenate pages.
 */
final class Signatures {
    /** {@code [CodeArtifact](../../codeartifact) / Client / list_domains}. */
    private static final Pattern BREADCRUMB = Pattern.compile("\\[[^\\]]*\\]\\((?:[^)]*/)?([^/)]+)\\) / .*");

    /** {@code list_domains(**kwargs)}: a method of the class that encloses it. */
    private static final Pattern METHOD = Pattern.compile("[a-z]\\w*\\(\\s*\\*\\*\\s*kwargs\\s*\\)\\s*[#¶\\uF0C1]?");

    /** The sign of a link to the title, which copied pages keep. */
    private static final Pattern TITLE_END = Pattern.compile("^- |\\s*[#¶\\uF0C1]?\\s*$");

    /** {@code can_paginate(operation_name)}, or {@code list_domains}, as a definition within the class. */
    private static final Pattern DEFINED_METHOD = Pattern.compile("[a-z]\\w*(\\(.*\\))?\\s*[#¶\\uF0C1]?");

    /** {@code DynamoDB.Table(name)} or {@code DynamoDB.Table.delete()}: a class that the client library adds to the client. */
    private static final Pattern RESOURCE = Pattern.compile(
            "(?:class )?(\\w+)\\.(?!(?:Client|Paginator|Waiter)\\b)([A-Z]\\w*)(?:\\.\\w+)*(?:\\(.*\\))?\\s*[#¶\\uF0C1]?");

    private final List<Found> found = new ArrayList<>();
    private final List<Resource> resources = new ArrayList<>();
    private @Nullable String id;

    private final Coverage coverage;

    private Signatures(Coverage coverage) {
        this.coverage = coverage;
    }

    /**
     * A signature, with the id of its service.
     *
     * @param id the service's name in the breadcrumb before the signature, or null without one
     */
    record Found(Signature signature, @Nullable String id) {}

    /** The signature of a resource, which is no part of the API. */
    record Resource(String name, int line, int column) {}

    /** The signatures of a file, in its order. */
    static Signatures of(Page page, Coverage coverage) {
        Signatures signatures = new Signatures(coverage);
        signatures.all(page.blocks(), null);
        return signatures;
    }

    List<Found> found() {
        return found;
    }

    /** The resources that the file describes; none of them is in {@link #found}. */
    List<Resource> resources() {
        return resources;
    }

    /** What a file without signatures is about; null if it does not show that. */
    static @Nullable Found lost(Page page) {
        Signature lost = LostSignature.of(page);
        Signatures signatures = new Signatures(new Coverage());
        page.blocks().forEach(signatures::breadcrumb);
        return lost == null ? null : new Found(lost, signatures.id);
    }

    /** Collects the signatures among blocks; {@code owner} is the class that encloses them. */
    private void all(List<Block> blocks, @Nullable Signature owner) {
        int begun = -1;
        Signature current = owner;
        Use trailing = null;
        for (int at = 0; at < blocks.size(); at++) {
            Block block = blocks.get(at);
            breadcrumb(block);
            boolean resource = isResource(block, current);
            Signature next = resource ? null : signature(block, current);
            if (next == null && isBeforeSignature(block)) {
                coverage.markOnly(block, Use.TITLE);
            }
            if (next == null && !resource) {
                trailing = isExamples(block) && !found.isEmpty() && begun < 0 ? Use.EXAMPLE : trailing;
                if (trailing != null) {
                    coverage.mark(block, trailing);
                }
                if (begun < 0) {
                    coverage.markIndex(List.of(block));
                }
                continue;
            }
            if (begun >= 0) {
                end(blocks, begun, at);
            }
            begun = -1;
            current = next;
            trailing = resource && block.asDefinition() == null ? Use.RESOURCE : null;
            if (next == null) {
                coverage.mark(block, Use.RESOURCE);
                continue;
            }
            coverage.markOnly(block, Use.SIGNATURE);
            title(blocks, at, next);
            Block.Definition definition = block.asDefinition();
            if (definition != null) {
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

    /** Sets the body of the last signature to the blocks between it and the next one. */
    private void end(List<Block> blocks, int begun, int end) {
        Found last = found.remove(found.size() - 1);
        int to = end;
        while (to < blocks.size() && to > begun + 1 && isBeforeSignature(blocks.get(to - 1))) {
            to--;
        }
        found.add(new Found(last.signature().with(List.copyOf(blocks.subList(begun + 1, to))), last.id()));
    }

    /** In a format without headings the title of a page is a paragraph before its signature. */
    private void title(List<Block> blocks, int at, Signature signature) {
        Block before = at == 0 ? null : blocks.get(at - 1);
        if (before != null
                && !before.inlines().isEmpty()
                && TITLE_END
                        .matcher(Markup.bare(before.inlines()))
                        .replaceAll("")
                        .equalsIgnoreCase(signature.name())) {
            coverage.markOnly(before, Use.TITLE);
        }
    }

    /** The title of the examples that follow all classes of a service. */
    private static boolean isExamples(Block block) {
        return block instanceof Block.Heading && Label.of(block.inlines()) == Label.EXAMPLES;
    }

    private static boolean isBeforeSignature(Block block) {
        return block instanceof Block.Heading
                || BREADCRUMB.matcher(block.inlines()).matches();
    }

    /** The body of a class may contain methods, which are pages of their own. */
    private void definition(Signature signature, Block.Definition definition) {
        int before = found.size();
        found.add(new Found(signature.with(definition.blocks()), id));
        if (!signature.name().isEmpty() || !signature.part().equals("Client")) {
            return;
        }
        List<Block> own = new ArrayList<>();
        for (Block block : definition.blocks()) {
            if (block.asDefinition() != null && signature(block, signature) != null) {
                all(List.of(block), signature);
            } else {
                own.add(block);
            }
        }
        found.set(before, new Found(signature.with(own), id));
    }

    private void breadcrumb(Block block) {
        if (block.asParagraph() != null && block.inlines().startsWith("[")) {
            Matcher breadcrumb = BREADCRUMB.matcher(block.inlines());
            id = breadcrumb.matches() ? withoutEnding(breadcrumb.group(1)) : id;
        }
    }

    /** {@code sqs} of {@code sqs.html}, which is in the addresses of saved sites. */
    private static String withoutEnding(String name) {
        int dot = name.indexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Adds the block to the resources if it is one's signature. Other than in definitions, it must be of a known service. */
    private boolean isResource(Block block, @Nullable Signature owner) {
        String text = text(block);
        boolean defined = block.asDefinition() != null;
        if (text.indexOf('.') < 0 || (!defined && (owner == null || !text.startsWith("class ")))) {
            return false;
        }
        Matcher resource = RESOURCE.matcher(text);
        if (!resource.matches()
                || (!defined && owner != null && !owner.service().equals(resource.group(1)))) {
            return false;
        }
        resources.add(new Resource(resource.group(1) + "." + resource.group(2), block.line(), block.column()));
        return true;
    }

    private static @Nullable Signature signature(Block block, @Nullable Signature owner) {
        String text = text(block);
        if (text.isEmpty()) {
            return null;
        }
        Signature found = Signature.parse(text, List.of(), block);
        if (found != null && owner != null && isError(found, text, owner, block)) {
            return null;
        }
        if (found != null || owner == null || !owner.part().equals("Client")) {
            return found;
        }
        return isMethod(text, block.asDefinition())
                ? Signature.parse(owner.service() + ".Client." + text, List.of(), block)
                : null;
    }

    /** {@code Garden.Client.exceptions.TreeNotFound} on the page of an operation: one of its errors, in a list without bullets. */
    private static boolean isError(Signature found, String text, Signature owner, Block block) {
        return found.part().equals("Client.exceptions")
                && found.arguments() == null
                && block.asDefinition() == null
                && !text.startsWith("class ")
                && !owner.name().isEmpty()
                && owner.part().equals("Client");
    }

    private static boolean isMethod(String text, Block.@Nullable Definition definition) {
        if (definition == null) {
            return METHOD.matcher(text).matches();
        }
        Matcher method = DEFINED_METHOD.matcher(text);
        return method.matches()
                && (method.group(1) != null
                        || Segments.of(definition.blocks(), new Coverage()).has(Label.REQUEST_SYNTAX));
    }

    private static String text(Block block) {
        Block.Definition definition = block.asDefinition();
        if (definition != null) {
            return definition.signature();
        }
        return couldBe(block.inlines()) ? Markup.bare(block.inlines()) : "";
    }

    /** A signature has spaces only behind {@code class} and in its arguments. */
    private static boolean couldBe(String text) {
        int blank = text.indexOf(' ');
        int open = text.indexOf('(');
        return blank < 0 || (open > 0 && open < blank) || text.startsWith("class ") || text.startsWith("`class ");
    }
}
