package io.docwright.generator.testing;

import io.docwright.generator.testing.Node.EventStream;
import io.docwright.generator.testing.Node.Structure;
import io.docwright.generator.testing.PageTree.ExceptionSpec;
import io.docwright.generator.testing.PageTree.OperationSpec;
import io.docwright.generator.testing.PageTree.PaginatorSpec;
import io.docwright.generator.testing.PageTree.WaiterSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Prints page trees as plain text, in one of its two spacings; without links and markup, as on such pages. */
public final class TextPrinter {

    private final TextSheet sheet = new TextSheet();
    private final TextStyle style;

    private TextPrinter(TextStyle style) {
        this.style = style;
    }

    /** Prints the page of an operation, exception, paginator or waiter as text, in its usual spacing. */
    public static String print(PageTree page) {
        if (page instanceof OperationSpec operation) {
            return print(operation, TextStyle.of(operation));
        } else if (page instanceof ExceptionSpec exception) {
            return new TextPrinter(TextStyle.OPEN).exception(exception);
        } else if (page instanceof PaginatorSpec paginator) {
            OperationSpec operation = OnOtherPages.paginated(paginator);
            return new TextPrinter(TextStyle.of(operation)).paginator(paginator, operation);
        } else if (page instanceof WaiterSpec waiter) {
            OperationSpec operation = OnOtherPages.waited(waiter);
            return new TextPrinter(TextStyle.of(operation)).waiter(waiter, operation);
        }
        throw new IllegalArgumentException("no plain text is known for " + page.place());
    }

    /** Prints the page of an operation in the given spacing. */
    public static String print(OperationSpec operation, TextStyle style) {
        return new TextPrinter(style).operation(operation);
    }

    /** Writes pages as text below {@code root}; returns {@code root}. */
    public static Path write(Path root, PageTree... pages) throws IOException {
        for (PageTree page : pages) {
            Path file = root.resolve(page.place() + ".txt");
            Files.createDirectories(file.getParent());
            Files.writeString(file, print(page));
        }
        return root;
    }

    private String operation(OperationSpec operation) {
        String prefix = "response = client." + operation.method();
        sheet.paragraph(0, operation.method());
        sheet.line(0, operation.client().name() + ".Client." + operation.method() + arguments(operation));
        new TextDoc(sheet).printAll(operation.doc());
        call(operation, prefix);
        response(operation, Set.of());
        errors(operation);
        examples(operation.examples(), prefix);
        return sheet.toString();
    }

    private String paginator(PaginatorSpec paginator, OperationSpec operation) {
        factory("Paginator", operation, operation.name(), "paginator = client.get_paginator", operation.method());
        sheet.line(0, "paginate" + arguments(operation));
        sheet.paragraph(0, plainRole(FixedText.paginates(operation)));
        call(operation, "response_iterator = paginator.paginate");
        response(operation, paginator.hiddenOutput());
        return sheet.toString();
    }

    private String waiter(WaiterSpec waiter, OperationSpec operation) {
        factory("Waiter", operation, waiter.name(), "waiter = client.get_waiter", Names.snake(waiter.name()));
        sheet.line(0, "wait" + arguments(operation));
        sheet.paragraph(0, plainRole(FixedText.polls(waiter)));
        call(operation, "waiter.wait");
        response(operation, Set.of());
        return sheet.toString();
    }

    private void factory(String kind, OperationSpec operation, String name, String call, String argument) {
        sheet.paragraph(0, name);
        sheet.line(0, "class " + operation.client().name() + "." + kind + "." + name);
        sheet.line(0, call + "('" + argument + "')");
    }

    /** Converts {@code :py:meth:`Widgets.Client.get_widget`} to {@code Widgets.Client.get_widget()}. */
    private static String plainRole(String text) {
        return text.replaceAll(":py:meth:`([^`]*)`", "$1()");
    }

    private static String arguments(OperationSpec operation) {
        Structure input = operation.input();
        return input == null || input.fields().isEmpty() ? "()" : "(**kwargs)";
    }

    private void call(OperationSpec operation, String prefix) {
        if (operation.deprecated()) {
            sheet.paragraph(0, "Danger");
            sheet.paragraph(0, FixedText.DEPRECATED);
        }
        sheet.paragraph(0, "See also: AWS API Documentation");
        Structure input = operation.input();
        List<Field> fields = input == null ? List.of() : input.fields();
        sheet.paragraph(0, "Request Syntax");
        if (leftOut(operation, Section.REQUEST_SYNTAX)) {
            tooLarge();
        } else {
            Sheet syntax = new Sheet();
            new SyntaxBlock(syntax, Side.REQUEST).call(prefix, fields, 0);
            sheet.code(0, syntax.toString());
        }
        if (leftOut(operation, Section.PARAMETERS)) {
            sheet.paragraph(0, "Parameters");
            tooLarge();
        } else if (!fields.isEmpty()) {
            sheet.line(0, "Parameters");
            new TextMembers(sheet, style).parameters(fields);
        }
    }

    private static boolean leftOut(OperationSpec operation, Section section) {
        return operation.tooLarge().contains(section);
    }

    private void tooLarge() {
        sheet.code(0, "# This section is too large to render.\n# Please see the AWS API Documentation linked below.");
        sheet.paragraph(0, "AWS API Documentation");
    }

    private void response(OperationSpec operation, Set<String> hidden) {
        Structure output = operation.output();
        if (output == null) {
            sheet.line(0, "Returns");
            first("None");
            return;
        }
        sheet.line(0, "Return type");
        first("dict");
        sheet.line(0, "Returns");
        if (output.fields().stream().anyMatch(field -> field.node() instanceof EventStream)) {
            first(FixedText.eventStream().replace(":class:`.EventStream`", "EventStream"));
            sheet.paragraph(0, "Response Syntax");
        } else {
            first("Response Syntax");
        }
        if (leftOut(operation, Section.RESPONSE_SYNTAX)) {
            tooLarge();
        } else {
            syntax(output, hidden);
        }
        sheet.paragraph(0, "Response Structure");
        if (leftOut(operation, Section.RESPONSE_STRUCTURE)) {
            tooLarge();
        } else {
            new TextMembers(sheet, style).structure(OnOtherPages.without(output, hidden));
        }
    }

    /** Prints the first paragraph below a title. */
    private void first(String words) {
        if (style == TextStyle.OPEN) {
            sheet.paragraph(0, words);
        } else {
            sheet.line(0, words);
        }
    }

    private void syntax(Structure structure, Set<String> hidden) {
        Sheet syntax = new Sheet();
        new SyntaxBlock(syntax, Side.RESPONSE).response(structure, hidden, 0);
        sheet.code(0, syntax.toString());
    }

    private void errors(OperationSpec operation) {
        if (!operation.errors().isEmpty()) {
            sheet.paragraph(0, "Exceptions");
            String prefix = operation.client().name() + ".Client.exceptions.";
            operation.errors().forEach(error -> sheet.bullet(1, prefix + error, false));
        }
    }

    private void examples(List<ExampleSpec> examples, String prefix) {
        if (!examples.isEmpty()) {
            sheet.paragraph(0, "Examples");
        }
        for (ExampleSpec example : examples) {
            sheet.paragraph(0, example.description());
            Sheet call = new Sheet();
            new RstExamples(call).call(example, prefix, 0);
            sheet.code(0, call.toString());
            sheet.paragraph(0, "Expected Output:");
            Sheet answer = new Sheet();
            new RstExamples(answer).answer(example, 0);
            sheet.code(0, answer.toString());
        }
    }

    private String exception(ExceptionSpec exception) {
        String name = exception.name();
        sheet.paragraph(0, name);
        sheet.line(0, "class " + exception.client().name() + ".Client.exceptions." + name);
        new TextDoc(sheet).printAll(exception.doc());
        sheet.paragraph(0, "Example");
        sheet.code(0, "try:\n  ...\nexcept client.exceptions." + name + " as e:\n  print(e.response)");
        sheet.line(0, "response");
        sheet.paragraph(0, FixedText.PARSED_RESPONSE.replace("``", ""));
        List<Field> fields = new ArrayList<>(exception.fields());
        fields.add(FixedText.ERROR);
        Structure structure = new Structure(fields, false, exception.doc());
        sheet.paragraph(0, "Syntax");
        syntax(exception.fields().isEmpty() ? Node.structure() : structure, Set.of());
        sheet.paragraph(0, "Structure");
        new TextMembers(sheet, style).structure(structure);
        return sheet.toString();
    }
}
