package io.docwright.generator.testing;

import io.docwright.generator.testing.Node.EventStream;
import io.docwright.generator.testing.Node.ListOf;
import io.docwright.generator.testing.Node.MapOf;
import io.docwright.generator.testing.Node.Members;
import io.docwright.generator.testing.Node.Recursive;
import io.docwright.generator.testing.Node.Structure;
import java.util.List;

/** Prints parameters and structure sections: nested bullets, each with a type and a description. */
final class RstMembers {

    private final Sheet sheet;
    private final Side side;
    private final RstDoc docs;

    RstMembers(Sheet sheet, Side side) {
        this.sheet = sheet;
        this.side = side;
        this.docs = new RstDoc(sheet);
    }

    /** Prints {@code :type name: string} and {@code :param name:} for each parameter. */
    void parameters(List<Field> fields, int level) {
        for (Field field : fields) {
            sheet.line(level);
            boolean listed = field.node() instanceof Recursive;
            member(field.name(), field.node(), level, !listed, field.required() && !listed, field.autopopulated());
        }
        sheet.line(level);
    }

    /** Prints {@code - *(dict) --*}, and its members. */
    void structure(Structure structure, int level) {
        element(structure, level);
    }

    private void element(Node node, int level) {
        member("", node, level, false, false, false);
    }

    private void field(Field field, int level) {
        boolean required = field.required() && side == Side.REQUEST && !(field.node() instanceof Recursive);
        boolean autopopulated = field.autopopulated() && side == Side.REQUEST;
        member(field.name(), field.node(), level, false, required, autopopulated);
    }

    private void member(String name, Node node, int level, boolean parameter, boolean required, boolean autopopulated) {
        if (side == Side.RESPONSE) {
            sheet.gap(level);
        }
        sheet.write(parameter ? parameterHead(name, node, level) : listHead(name, node));
        sheet.write(required ? "**[REQUIRED]** " : "");
        description(node, level, autopopulated);
        if (side == Side.REQUEST) {
            sheet.gap(level);
        }
        children(node, level);
    }

    private String parameterHead(String name, Node node, int level) {
        return ":type " + name + ": " + node.type(side).rst() + "\n" + "  ".repeat(level) + ":param " + name + ": ";
    }

    private String listHead(String name, Node node) {
        return "- " + (name.isEmpty() ? "" : "**" + name + "** ")
                + node.type(side).inList() + " ";
    }

    private void description(Node node, int level, boolean autopopulated) {
        if (node.doc().isNone()) {
            return;
        }
        docs.print(node.doc(), level + 1);
        sheet.write(autopopulated ? FixedText.AUTOPOPULATED : "");
        List<String> union = unionOf(node);
        if (!union.isEmpty()) {
            sheet.write(FixedText.unionNote(side, union));
            if (side == Side.RESPONSE) {
                sheet.write("::").gap(level + 1).spaces(level + 1).write(FixedText.UNKNOWN_MEMBER + "\n");
                sheet.gap(level);
            }
        }
    }

    private static List<String> unionOf(Node node) {
        if (node instanceof Structure structure && structure.union()) {
            return structure.fields().stream().map(Field::name).toList();
        }
        return node instanceof Recursive recursive ? recursive.union() : List.of();
    }

    private void children(Node node, int level) {
        if (node instanceof ListOf list) {
            sheet.line(level + 1);
            element(list.element(), level + 1);
            sheet.line(level - 1);
        } else if (node instanceof MapOf map) {
            sheet.line(level + 1);
            element(map.key(), level + 1);
            sheet.line(level + 2);
            element(map.value(), level + 2);
            sheet.line(level - 1).line(level - 2);
        } else if (node instanceof Members members) {
            for (Field field : members.fields()) {
                sheet.line(level + 1);
                field(field, level + 1);
            }
            sheet.line(side == Side.REQUEST && !(node instanceof EventStream) ? level : level - 1);
        }
    }
}
