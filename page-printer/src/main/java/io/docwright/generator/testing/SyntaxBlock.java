package io.docwright.generator.testing;

import io.docwright.generator.testing.Node.EventStream;
import io.docwright.generator.testing.Node.Leaf;
import io.docwright.generator.testing.Node.ListOf;
import io.docwright.generator.testing.Node.MapOf;
import io.docwright.generator.testing.Node.Structure;
import java.util.List;
import java.util.Set;

/** Prints the syntax block of a request or response, indented by four spaces for each level. */
final class SyntaxBlock {

    private final Sheet sheet;
    private final Side side;

    SyntaxBlock(Sheet sheet, Side side) {
        this.sheet = sheet;
        this.side = side;
    }

    /** Prints {@code response = client.get_thing(}, the arguments, {@code )}. */
    void call(String prefix, List<Field> arguments, int level) {
        sheet.write(prefix);
        members(arguments, level, "(", "", "=", ")");
    }

    /** Prints a response without the {@code hidden} members; the comma before them stays. */
    void response(Structure structure, Set<String> hidden, int level) {
        List<Field> shown = structure.fields().stream()
                .filter(field -> !hidden.contains(field.name()))
                .toList();
        List<Field> all = structure.fields();
        boolean lastIsHidden =
                !all.isEmpty() && hidden.contains(all.get(all.size() - 1).name());
        String comma = "," + "\n" + "  ".repeat(level + 2);
        members(shown, level, "{", "'", "': ", "}", lastIsHidden ? comma : "");
    }

    void value(Node node, int level) {
        if (node instanceof Leaf leaf) {
            sheet.write(leaf.literal(side));
        } else if (node instanceof ListOf list) {
            sheet.write("[").line(level + 2);
            value(list.element(), level + 2);
            sheet.write(",").line(level).write("]");
        } else if (node instanceof MapOf map) {
            sheet.write("{").line(level + 2).write("'string': ");
            value(map.value(), level + 2);
            sheet.line(level).write("}");
        } else if (node instanceof Structure structure) {
            members(structure.fields(), level, "{", "'", "': ", "}");
        } else if (node instanceof EventStream events) {
            sheet.write("EventStream(");
            members(events.fields(), level, "{", "'", "': ", "}");
            sheet.write(")");
        }
    }

    private void members(List<Field> fields, int level, String start, String before, String after, String end) {
        members(fields, level, start, before, after, end, "");
    }

    private void members(
            List<Field> fields, int level, String start, String before, String after, String end, String comma) {
        sheet.write(start);
        if (fields.isEmpty()) {
            sheet.write(end);
            if (side == Side.REQUEST) {
                sheet.line(level);
            }
            return;
        }
        for (int i = 0; i < fields.size(); i++) {
            sheet.write(i == 0 ? "" : ",").line(level + 2);
            sheet.write(before + fields.get(i).name() + after);
            value(fields.get(i).node(), level + 2);
        }
        sheet.write(comma).line(level).write(end);
    }
}
