package io.docwright.generator.page.rst;

import io.docwright.generator.page.Block;
import io.docwright.generator.page.Markup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A field list as Sphinx renders it. All parameters become one section with an item for each, which combines {@code :type:}
 * and {@code :param:} of the same name. Any other field becomes a section with its title.
 */
final class RstFields {
    private final int line;
    private final int column;
    private final Map<String, String> types = new HashMap<>();
    private final List<Block.Item> parameters = new ArrayList<>();
    private final List<Block> others = new ArrayList<>();

    RstFields(int line, int column) {
        this.line = line;
        this.column = column;
    }

    /** Adds {@code :name: body} or {@code :name argument: body}. */
    void add(String nameAndArgument, List<Block> body, int fieldLine, int fieldColumn) {
        int space = nameAndArgument.indexOf(' ');
        String name = space < 0 ? nameAndArgument : nameAndArgument.substring(0, space);
        String argument = space < 0 ? "" : nameAndArgument.substring(space + 1).strip();
        switch (name) {
            case "type" -> types.put(argument, firstText(body));
            case "param" ->
                parameters.add(new Block.Item(parameter(argument, body, fieldLine), fieldLine, fieldColumn));
            case "rtype" -> others.add(new Block.Section("Return type", body, fieldLine, fieldColumn));
            case "return", "returns" -> others.add(new Block.Section("Returns", body, fieldLine, fieldColumn));
            case "raise", "raises" -> others.add(new Block.Section("Raises", body, fieldLine, fieldColumn));
            default -> others.add(new Block.Section(nameAndArgument, body, fieldLine, fieldColumn));
        }
    }

    private static String firstText(List<Block> body) {
        return !body.isEmpty() && body.get(0).asParagraph() != null
                ? body.get(0).inlines()
                : "";
    }

    /** {@code **name** *(type) --* text}. */
    private List<Block> parameter(String name, List<Block> body, int fieldLine) {
        StringBuilder head = new StringBuilder("**");
        Markup.escape(head, name, 0, name.length());
        head.append("** *(").append(types.getOrDefault(name, "")).append(") --* ");
        boolean begun = !body.isEmpty()
                && body.get(0).asParagraph() != null
                && body.get(0).line() == fieldLine;
        List<Block> blocks = new ArrayList<>(body.size() + 1);
        blocks.add(new Block.Paragraph(begun ? head + firstText(body) : head.toString(), fieldLine, column));
        blocks.addAll(begun ? body.subList(1, body.size()) : body);
        return blocks;
    }

    List<Block> sections() {
        if (parameters.isEmpty()) {
            return others;
        }
        List<Block> sections = new ArrayList<>(others.size() + 1);
        Block listing = new Block.Listing(false, parameters, line, column);
        sections.add(new Block.Section("Parameters", List.of(listing), line, column));
        sections.addAll(others);
        return sections;
    }
}
