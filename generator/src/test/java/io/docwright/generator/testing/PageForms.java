package io.docwright.generator.testing;

import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.page.Block;
import io.docwright.generator.page.Page;
import io.docwright.generator.page.PageReader;
import io.docwright.generator.page.coverage.Leaves;
import io.docwright.generator.page.rst.RstReader;
import io.docwright.generator.page.text.TextReader;
import io.docwright.generator.testing.PageTree.OperationSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pages of operations in every form and layout that tests can print, whole or with a paragraph that does not belong there. */
public final class PageForms {
    private PageForms() {}

    /** The page in each form, by the form's name. */
    public static Map<String, String> of(OperationSpec operation) {
        Map<String, String> pages = printed(operation);
        Page page = page(new RstReader(), PagePrinter.print(operation));
        for (OtherFormats form : OtherFormats.values()) {
            pages.put(form.name(), form.print(page));
        }
        return pages;
    }

    /**
     * The page in each form with one more paragraph.
     *
     * @param paragraph in CommonMark, without line breaks
     * @param place counts the blocks before it, modulo the number of blocks
     */
    public static Map<String, String> with(String paragraph, int place, OperationSpec operation) {
        Map<String, String> pages = new LinkedHashMap<>();
        printed(operation).forEach((form, text) -> pages.put(form, inserted(paragraph, place, form, text)));
        Page page = page(new RstReader(), PagePrinter.print(operation));
        Page inserted = new BlockInsertion(new Block.Paragraph(paragraph, 1, 1), place).into(page);
        for (OtherFormats form : OtherFormats.values()) {
            pages.put(form.name(), form.print(inserted));
        }
        return pages;
    }

    /**
     * The page in each form with one more preformatted block.
     *
     * @param code its lines
     * @param place counts the blocks before it, modulo the number of blocks
     */
    public static Map<String, String> withCode(String code, int place, OperationSpec operation) {
        Map<String, String> pages = new LinkedHashMap<>();
        String indented = "    " + code.replace("\n", "\n    ");
        printed(operation).forEach((form, text) -> {
            String block = form.startsWith("RST") ? "::\n\n" + indented : indented;
            pages.put(form, inserted(block, place, form, text));
        });
        Page page = page(new RstReader(), PagePrinter.print(operation));
        Page inserted = new BlockInsertion(new Block.Code(code, 1, 1), place).into(page);
        for (OtherFormats form : OtherFormats.values()) {
            pages.put(form.name(), form.print(inserted));
        }
        return pages;
    }

    /** A page of something other than an operation, in each form in which its kind can be printed. */
    public static Map<String, String> ofOther(PageTree tree) {
        String rst = PagePrinter.print(tree);
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("RST", rst);
        pages.put("RST_OF_A_SERVICE", RstLayout.wholeService(tree.client(), List.of(tree)));
        if (tree instanceof PageTree.MethodSpec method) {
            pages.put("TEXT", text(method));
            Page page = page(new RstReader(), rst);
            for (OtherFormats form : OtherFormats.values()) {
                pages.put(form.name(), form.print(page));
            }
        } else {
            pages.put("TEXT", TextPrinter.print(tree));
        }
        return pages;
    }

    private static String text(PageTree.MethodSpec method) {
        String signature = method.client().name() + ".Client." + method.method() + "(" + method.signature() + ")";
        return method.method() + "\n\n" + signature + "\n\n" + String.join("\n", method.lines());
    }

    /** The forms that are printed from the operation, and not from its page. */
    private static Map<String, String> printed(OperationSpec operation) {
        String rst = PagePrinter.print(operation);
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("RST", rst);
        pages.put("RST_WITH_RAW_TITLES", RstLayout.rawTitles(rst));
        pages.put("RST_OF_A_SERVICE", RstLayout.wholeService(operation.client(), List.of(operation)));
        for (TextStyle style : TextStyle.values()) {
            pages.put("TEXT_" + style, TextPrinter.print(operation, style));
        }
        return pages;
    }

    /** Inserts the paragraph before a line that begins a heading, a paragraph or a title, with the same indent. */
    private static String inserted(String paragraph, int place, String form, String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        List<Block> starts = new ArrayList<>();
        new Leaves(block -> {
                    if (block.asCode() == null) {
                        starts.add(block);
                    }
                })
                .visit(page(form.startsWith("RST") ? new RstReader() : new TextReader(), text)
                        .blocks());
        int at = starts.get(place % starts.size()).line() - 1;
        String line = lines.get(at);
        lines.add(at, "");
        String indent = line.substring(0, line.length() - line.stripLeading().length());
        lines.add(at, indent + paragraph.replace("\n", "\n" + indent));
        lines.add(at, "");
        return String.join("\n", lines);
    }

    private static Page page(PageReader reader, String text) {
        return reader.read("page", text, new Diagnostics().in("page"));
    }
}
