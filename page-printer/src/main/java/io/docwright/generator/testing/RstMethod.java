package io.docwright.generator.testing;

import io.docwright.generator.testing.Node.EventStream;
import io.docwright.generator.testing.Node.Structure;
import io.docwright.generator.testing.PageTree.OperationSpec;
import java.util.List;
import java.util.Set;

/** Prints the body of pages of operations, paginators and waiters: a call, its parameters and its response. */
final class RstMethod {

    private final Sheet sheet;
    private final OperationSpec operation;
    private final int level;

    /** @param level the indentation of the operation's text */
    RstMethod(Sheet sheet, OperationSpec operation, int level) {
        this.sheet = sheet;
        this.operation = operation;
        this.level = level;
    }

    void signature(String method) {
        Structure input = operation.input();
        String arguments = input == null || input.fields().isEmpty() ? "()" : "(**kwargs)";
        sheet.gap(level - 1).write(".. py:method:: " + method + arguments).gap(level);
    }

    void intro(Doc doc) {
        new RstDoc(sheet).print(doc, level);
        if (operation.deprecated()) {
            sheet.gap(level).write(".. danger::").gap(level + 1);
            sheet.spaces(level + 1).write(FixedText.DEPRECATED + "\n").gap(level);
        }
        sheet.gap(level).write("See also: ").write(seeAlso()).spaces(level).write("\n");
    }

    private String seeAlso() {
        return FixedText.seeAlso(operation.client(), operation.name());
    }

    void request(String prefix) {
        section(Section.REQUEST_SYNTAX, () -> requestSyntax(prefix));
        section(Section.PARAMETERS, this::parameters);
    }

    private void requestSyntax(String prefix) {
        sheet.gap(level).write("**Request Syntax**");
        Structure input = operation.input();
        if (input == null) {
            sheet.gap(level).write("::").gap(level + 1).write(prefix + "()");
        } else {
            sheet.line(level).write("::").gap(level + 1);
            new SyntaxBlock(sheet, Side.REQUEST).call(prefix, input.fields(), level + 1);
            sheet.line(level + 1);
        }
    }

    private void parameters() {
        Structure input = operation.input();
        if (input != null) {
            new RstMembers(sheet, Side.REQUEST).parameters(input.fields(), level);
        }
    }

    void response() {
        response(Set.of());
    }

    /** Prints the response without some of its members. */
    void response(Set<String> hidden) {
        Structure output = operation.output();
        sheet.line(level);
        if (output == null) {
            sheet.write(":returns: None");
            return;
        }
        sheet.write(":rtype: dict").line(level).write(":returns: ").line(level + 1);
        if (output.fields().stream().anyMatch(field -> field.node() instanceof EventStream)) {
            sheet.gap(level + 1).write(FixedText.eventStream()).line(level + 1);
        }
        section(Section.RESPONSE_SYNTAX, () -> responseSyntax("Response Syntax", output, hidden));
        section(
                Section.RESPONSE_STRUCTURE,
                () -> responseStructure("Response Structure", OnOtherPages.without(output, hidden)));
    }

    void responseSyntax(String title, Structure output, Set<String> hidden) {
        sheet.line(level + 1).write("**" + title + "**").gap(level + 1);
        sheet.line(level + 1).write("::").gap(level + 2);
        new SyntaxBlock(sheet, Side.RESPONSE).response(output, hidden, level + 2);
        sheet.line(level + 2);
    }

    void responseStructure(String title, Structure output) {
        sheet.line(level + 1).write("**" + title + "**").gap(level + 1);
        new RstMembers(sheet, Side.RESPONSE).structure(output, level + 1);
    }

    void errors() {
        List<String> errors = operation.errors();
        if (errors.isEmpty()) {
            return;
        }
        sheet.line(level).write("**Exceptions**").line(level);
        for (String error : errors) {
            sheet.line(level).write("* ").spaces(level);
            sheet.write(":py:class:`" + operation.client().name() + ".Client.exceptions." + error + "`\n");
            sheet.line(level);
        }
    }

    private void section(Section section, Runnable print) {
        if (operation.tooLarge().contains(section)) {
            sheet.write(FixedText.tooLarge(section, seeAlso()));
        } else {
            print.run();
        }
    }
}
